package org.dateline.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.grammar.Analyser;
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

/** The analysis of sentences. One operation is one report. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 10)
@Measurement(iterations = 4, time = 10)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx960m", "-XX:+UseSerialGC"})
public class GrammarBenchmark {
    /** Where the texts are; see {@link Texts#from}. */
    @Param(Texts.SAMPLE)
    public String text = Texts.SAMPLE;

    private Analyser analyser = Analyser.load();
    private List<String> texts = List.of();

    /** Loads models and texts. */
    @Setup
    public void load() {
        texts = Texts.from(text);
    }

    /** Which report is next, for each thread. */
    @State(Scope.Thread)
    public static class Turn {
        private int next;

        <T> T of(List<T> texts) {
            next = (next + 1) % texts.size();
            return texts.get(next);
        }
    }

    /** Tokens, tags, lemmas, names, trees. */
    @Benchmark
    public List<Sentence> analyse(Turn turn, TokenCount count) {
        String report = turn.of(texts);
        List<Sentence> sentences = analyser.analyse(report, Texts.paragraphs(report));
        for (Sentence sentence : sentences) {
            count.tokens += sentence.size();
        }
        return sentences;
    }
}
