package org.dateline.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.dateline.syndication.Copies;
import org.dateline.syndication.Signature;
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

/** Recognising copies: the signature of a report, its bands, and the comparison of two signatures. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx960m", "-XX:+UseSerialGC"})
public class CopiesBenchmark {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 12);

    /** Where the texts are; see {@link Texts#from}. */
    @Param(Texts.SAMPLE)
    public String text = Texts.SAMPLE;

    private record Pair(Signature whole, Signature half) {}

    private final Copies copies = new Copies();
    private final List<Signature> signatures = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private List<String> texts = List.of();

    /** Loads the texts. */
    @Setup
    public void load() {
        texts = Texts.from(text);
        for (String story : texts) {
            Signature whole = copies.sign("a", story, List.of(), null, DAY);
            signatures.add(whole);
            int half = Math.max(story.indexOf("\n\n", story.length() / 2), story.length() / 2);
            pairs.add(new Pair(whole, copies.sign("b", story.substring(0, half), List.of(), null, DAY)));
        }
    }

    /** Text in, signature out. */
    @Benchmark
    public Signature sign(GrammarBenchmark.Turn turn) {
        return copies.sign("benchmark", turn.of(texts), List.of(), null, DAY);
    }

    /** Bands of a signature. */
    @Benchmark
    public List<Long> bands(GrammarBenchmark.Turn turn) {
        return copies.bands(turn.of(signatures));
    }

    /** A report and half of itself. */
    @Benchmark
    public Optional<Copies.Copy> compareCopies(GrammarBenchmark.Turn turn) {
        Pair pair = turn.of(pairs);
        return copies.compare(pair.whole, pair.half);
    }

    /** Two reports that have nothing to do with each other. */
    @Benchmark
    public Optional<Copies.Copy> compareOthers(GrammarBenchmark.Turn turn) {
        return copies.compare(turn.of(signatures), turn.of(signatures));
    }
}
