#!/usr/bin/env bash
# A simulated week of news with known truth: made, coded, merged and measured. What went wrong is in FOLDER/findings.txt.
#
#   scripts/week.sh [REPORTS [SEED [FOLDER [store]]]]     1500 reports, seed 1, dateline-eval/target/week
#
# With "store" it also goes through a store, ten times in other orders and batches.
#
# The records of a run stay in FOLDER/records.jsonl and are taken from there the next time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mvn -q -B -Dmaven.test.skip=true -Dcompiler.warnings=-nowarn -Dspotless.check.skip=true -pl dateline-eval -am package
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
exec "$java" -XX:+UseSerialGC -Xmx1500m -cp "$(ls dateline-eval/target/dateline-eval-*.jar):$(cat dateline-eval/target/classpath)" \
    org.dateline.week.Simulation "${1:-1500}" "${2:-1}" "${3:-dateline-eval/target/week}" "${@:4}"
