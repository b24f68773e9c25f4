#!/usr/bin/env bash
# Copies stories in known ways and prints what the copies are taken for.
#
#   scripts/copies.sh [TEXTS [COUNT]]    TEXTS is a JSON Lines file with a field "text", a folder of text files, or "own"
#                                        (the default: a few stories of our own); COUNT is how many of them are taken (200)
set -euo pipefail
texts=${1:-own}
[[ $texts == own ]] || texts=$(readlink -f "$texts")
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mvn -q -B -Dmaven.test.skip=true -Dcompiler.warnings=-nowarn -Dspotless.check.skip=true -pl dateline-eval -am package
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
exec "$java" -XX:+UseSerialGC -Xmx960m -cp "$(ls dateline-eval/target/dateline-eval-*.jar):$(cat dateline-eval/target/classpath)" \
    org.dateline.copying.CopySimulation "$texts" "${2:-200}"
