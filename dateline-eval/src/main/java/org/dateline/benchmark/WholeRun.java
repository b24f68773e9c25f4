package org.dateline.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.dateline.Dateline;
import org.dateline.Options;
import org.dateline.grammar.Analyser;
import org.dateline.report.Report;
import org.dateline.text.Sentence;

/** One process from its start: until it is ready, until the first report is through, and then all reports, several times. */
public final class WholeRun {
    private static final double NANOS = 1e9;
    private static final int FEWEST_PASSES = 2;

    private final ToIntFunction<String> work;
    private final List<String> texts;
    private final int threads;

    private WholeRun(ToIntFunction<String> work, List<String> texts, int threads) {
        this.work = work;
        this.texts = texts;
        this.threads = threads;
    }

    /**
     * Measures and prints.
     *
     * @param args "coding" or "grammar"; where the texts are (see {@link Texts#from}); number of threads; how often all
     *     texts are gone through, 2 unless told. In the first minute the compiler takes part of the processor, so only a
     *     late pass tells how much a second thread gains.
     */
    public static void main(String[] args) throws Exception {
        ToIntFunction<String> work = args[0].equals("grammar") ? grammar() : coding();
        System.out.printf("ready after %.2f s%n", sinceStart());
        WholeRun run = new WholeRun(work, Texts.from(args[1]), Integer.parseInt(args[2]));
        int first = work.applyAsInt(run.texts.get(0));
        System.out.printf("first report, %d tokens, after %.2f s%n", first, sinceStart());
        int passes = args.length > 3 ? Integer.parseInt(args[3]) : FEWEST_PASSES;
        for (int pass = 1; pass <= passes; pass++) {
            run.pass(pass);
        }
        System.out.printf("peak heap %d MB%n", peakHeap() >> 20);
    }

    private static double sinceStart() {
        return (System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime())
                / 1e3;
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static ToIntFunction<String> grammar() {
        Analyser analyser = Analyser.load();
        return text -> tokens(analyser.analyse(text, Texts.paragraphs(text)));
    }

    private static ToIntFunction<String> coding() {
        Dateline dateline = Dateline.open(Options.defaults());
        return text -> tokens(dateline.code(Report.of("benchmark", text, null)).sentences());
    }

    private static int tokens(List<Sentence> sentences) {
        return sentences.stream().mapToInt(Sentence::size).sum();
    }

    private void pass(int number) throws Exception {
        AtomicInteger next = new AtomicInteger();
        List<Future<Share>> shares = new ArrayList<>();
        long begun = System.nanoTime();
        try (Pool pool = new Pool(Executors.newFixedThreadPool(threads))) {
            for (int i = 0; i < threads; i++) {
                shares.add(pool.threads.submit(() -> share(next)));
            }
        }
        double seconds = (System.nanoTime() - begun) / NANOS;
        long tokens = 0;
        double processor = 0;
        for (Future<Share> share : shares) {
            tokens += share.get().tokens;
            processor += share.get().seconds;
        }
        System.out.printf(
                "pass %d, %d threads: %d tokens, %.0f a second; %.0f a second of processor time%n",
                number, threads, tokens, tokens / seconds, tokens / processor);
    }

    private Share share(AtomicInteger next) {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long tokens = 0;
        for (int i = next.getAndIncrement(); i < texts.size(); i = next.getAndIncrement()) {
            tokens += work.applyAsInt(texts.get(i));
        }
        return new Share(tokens, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / NANOS);
    }

    /** What one thread did. On a busy machine its processor time says more than the clock. */
    private record Share(long tokens, double seconds) {}

    private record Pool(ExecutorService threads) implements AutoCloseable {
        @Override
        public void close() throws InterruptedException {
            threads.shutdown();
            threads.awaitTermination(1, TimeUnit.HOURS);
        }
    }
}
