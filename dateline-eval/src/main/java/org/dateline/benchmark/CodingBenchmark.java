package org.dateline.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.CodedReport;
import org.dateline.Dateline;
import org.dateline.Options;
import org.dateline.report.Report;
import org.dateline.text.Sentence;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole coding, through the front door. One operation is one report. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 10)
@Measurement(iterations = 4, time = 10)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx960m", "-XX:+UseSerialGC"})
public class CodingBenchmark {
    /** Where the texts are; see {@link Texts#from}. */
    @Param(Texts.SAMPLE)
    public String text = Texts.SAMPLE;

    private final Dateline dateline = Dateline.open(Options.defaults());
    private List<String> texts = List.of();

    /** Loads the texts. */
    @Setup
    public void load() {
        texts = Texts.from(text);
    }

    /** Report in, coded report out. */
    @Benchmark
    public CodedReport code(GrammarBenchmark.Turn turn, TokenCount count) {
        CodedReport coded = dateline.code(Report.of("benchmark", turn.of(texts), null));
        for (Sentence sentence : coded.sentences()) {
            count.tokens += sentence.size();
        }
        return coded;
    }
}
