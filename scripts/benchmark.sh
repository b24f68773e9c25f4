#!/usr/bin/env bash
# Measures speed. TEXT is a JSON Lines file with a field "text", a text file, a folder of text files, or "sample"
# (the default: a few reports of our own, which favour caches).
#
#   scripts/benchmark.sh [TEXT]                  whole processes, with one thread and with two: start, first report,
#                                                and eight passes over all texts. Only the last passes are steady: in the
#                                                first minute the compiler keeps one processor busy.
#   scripts/benchmark.sh --jmh [TEXT] [OPTION...]  the micro-benchmarks, with one thread and with two, after a minute of
#                                                warm-up; options of JMH may follow ("-wi 1 -i 2 Coding")
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

passes=8
jmh=
if [[ ${1:-} == --jmh ]]; then jmh=1; shift; fi
text=${1:-sample}
shift $(($# > 0 ? 1 : 0))
[[ $text == sample ]] || text=$(readlink -f "$text")

mvn -q -B -Dmaven.test.skip=true -Dcompiler.warnings=-nowarn -Dspotless.check.skip=true -pl dateline-eval -am package
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classes=$(ls dateline-eval/target/dateline-eval-*.jar):$(cat dateline-eval/target/classpath)

if [[ -n $jmh ]]; then
    for threads in 1 2; do
        echo "== $threads threads"
        "$java" -cp "$classes" org.openjdk.jmh.Main -p "text=$text" -t "$threads" "$@"
    done
    exit
fi
for what in grammar coding; do
    for threads in 1 2; do
        echo "== $what, $threads threads"
        "$java" -XX:+UseSerialGC -Xmx960m -cp "$classes" org.dateline.benchmark.WholeRun "$what" "$text" "$threads" "$passes"
    done
done
