#!/usr/bin/env bash
# Reading people against a server in a process of its own with 512 MB of heap: how long filtered pages take, errors, memory.
# The store is opened as it is; give a copy where it must not change.
#
#   scripts/serve-load.sh STORE [PEOPLE [SECONDS]]      200 people for 120 seconds by default
#
# DATELINE_CLASSES names a class path in place of a build by Maven.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

store=$(readlink -f "$1")
people=${2:-200}
seconds=${3:-120}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classes=${DATELINE_CLASSES:-}
if [[ -z $classes ]]; then
    mvn -q -B -Dmaven.test.skip=true -Dcompiler.warnings=-nowarn -Dspotless.check.skip=true -pl dateline-eval,dateline-app -am package
    classes=$(ls dateline-eval/target/dateline-eval-*.jar):$(cat dateline-eval/target/classpath):$(ls -d dateline-app/target/dist/lib/*.jar | paste -sd:)
fi

said=$(mktemp)
"$java" -Xmx512m -XX:+UseSerialGC -cp "$classes" org.dateline.cli.Main serve --store "$store" --port 0 2>"$said" &
server=$!
trap 'kill "$server" 2>/dev/null; rm -f "$said"' EXIT
address=
for _ in $(seq 600); do
    address=$(sed -n 's/.* is served at \(http[^ ]*\).*/\1/p' "$said")
    [[ -z $address ]] || break
    kill -0 "$server" || { cat "$said" >&2; exit 1; }
    sleep 0.1
done
"$java" -Xmx400m -cp "$classes" org.dateline.cost.ServeLoad "$address" "$people" "$seconds" "$server"
sed '1d' "$said" | head -n 20
