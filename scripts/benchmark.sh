#!/usr/bin/env bash
# Measures speed. TEXT is a JSON Lines file with a field "text", a text file, a folder of text files, or "sample"
# (the default: a few reports of our own, which favour caches).
#
#   scripts/benchmark.sh [TEXT]        whole processes: start, one thread, two threads
#   scripts/benchmark.sh --jmh [TEXT]  the micro-benchmarks
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

jmh=
if [[ ${1:-} == --jmh ]]; then jmh=1; shift; fi
text=${1:-sample}
[[ $text == sample ]] || text=$(readlink -f "$text")

mvn -q -B -Dmaven.test.skip=true -Dcompiler.warnings=-nowarn -Dspotless.check.skip=true -pl dateline-eval -am package
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classes=$(ls dateline-eval/target/dateline-eval-*.jar):$(cat dateline-eval/target/classpath)

if [[ -n $jmh ]]; then
    exec "$java" -cp "$classes" org.openjdk.jmh.Main -p "text=$text"
fi
for what in grammar coding; do
    for threads in 1 2; do
        echo "== $what, $threads threads"
        "$java" -Xmx960m -cp "$classes" org.dateline.benchmark.WholeRun "$what" "$text" "$threads"
    done
done
