#!/usr/bin/env bash
# Kills, cuts and fills up what the store stands on, and looks each time whether anything that was acknowledged is lost.
#
#   scripts/crash.sh kills [KILLS [SEED]]             SIGKILL at random instants while adding, merging and backing up (200)
#   scripts/crash.sh outages [BATCHES [STOPS [SEED]]] PostgreSQL: the wire is cut at random messages, the server is killed
#   scripts/crash.sh halves [KILLS [SEED [REPORTS]]]  SIGKILL while a store of the step before is migrated, and while exporting
#   scripts/crash.sh space                            the disk is full, then read-only (as root: mounts a small tmpfs)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
what=${1:?kills, outages, halves or space}
shift
mvn -q -B -Dmaven.test.skip=true -Dcompiler.warnings=-nowarn -Dspotless.check.skip=true -pl dateline-eval -am package
classes=$(ls dateline-eval/target/dateline-eval-*.jar):$(cat dateline-eval/target/classpath)
run() { "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:+UseSerialGC -cp "$classes" "org.dateline.crash.$@"; }

case $what in
    kills) run Kills "$@" ;;
    outages) run Outages "$@" ;;
    halves) run Halves "$@" ;;
    space)
        folder=$(mktemp -d)
        mount -t tmpfs -o size=9m tmpfs "$folder"
        trap 'umount "$folder"; rmdir "$folder"' EXIT
        run Space full "$folder"
        mount -o remount,ro "$folder"
        run Space read-only "$folder"
        ;;
    *) echo "kills, outages, halves or space, not $what" >&2; exit 2 ;;
esac
