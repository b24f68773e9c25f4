#!/usr/bin/env bash
# What the store costs as it grows: synthetic coded reports, added and merged; at each size what one more report takes.
#
#   scripts/store-cost.sh [SIZES [PLOT]]      10000,100000,1000000 events; a picture of the result
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mvn -q -B -Dmaven.test.skip=true -Dcompiler.warnings=-nowarn -Dspotless.check.skip=true -pl dateline-eval -am package
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:+UseSerialGC -Xmx960m \
    -cp "$(ls dateline-eval/target/dateline-eval-*.jar):$(cat dateline-eval/target/classpath)" \
    org.dateline.cost.StoreCost "${1:-10000,100000,1000000}" "$folder/store.db" ${2:+"$2"}
