package org.dateline.cost;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;

/**
 * Fills a store with synthetic coded reports and measures, at each of some sizes, what adding and merging one more
 * report takes. Arguments: the sizes in events, with commas between; the address of the store; a file for the plot.
 */
public final class StoreCost {
    private static final int ADDED_AT_ONCE = 500;
    private static final int MERGED_AT_ONCE = 1500;
    private static final int SINGLES = 150;
    private static final int WARMING = 50;
    private static final double NANOS_A_MILLI = 1e6;
    private static final double NANOS_A_SECOND = 1e9;

    private final SyntheticReports reports = new SyntheticReports(1);
    private final EventStore store;
    private int next;
    private long adding;
    private long merging;
    private long events;
    private long heap;
    private long processor;
    private long addingProcessor;

    private StoreCost(EventStore store) {
        this.store = store;
    }

    /**
     * What one more report costs at one size, in milliseconds.
     *
     * @param events in the store
     * @param add time to add it, half of the reports below
     * @param merge time to merge it, half of the reports below
     * @param mergeMean time to merge it, on average
     * @param processor time that the processors work for both, on average
     */
    record Point(long events, double add, double merge, double mergeMean, double processor) {}

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        String sizes = arguments.length > 0 ? arguments[0] : "10000,100000,1000000";
        Path folder = Files.createTempDirectory("cost");
        String address =
                arguments.length > 1 ? arguments[1] : folder.resolve("store.db").toString();
        List<Point> points = new ArrayList<>();
        try (EventStore store = Stores.open(address, InstantSource.system())) {
            StoreCost cost = new StoreCost(store);
            cost.next = held(store);
            for (String size : sizes.split(",", -1)) {
                cost.fill(Integer.parseInt(size));
                points.add(cost.single());
                cost.say(points.get(points.size() - 1), address);
            }
        }
        if (arguments.length > 2) {
            plot(points, Path.of(arguments[2]));
        }
    }

    /** How many reports are in the store already: a run may go on where another has ended. */
    private static int held(EventStore store) throws StoreException {
        try (Snapshot snapshot = store.read(new AsOf.Now())) {
            return snapshot.sql()
                    .fetchOptional("SELECT COUNT(*) FROM report")
                    .map(r -> r.get(0, Integer.class))
                    .orElse(0);
        }
    }

    /** Adds and merges until so many events are there; the making of the reports is not counted. */
    private void fill(long size) throws StoreException {
        adding = 0;
        merging = 0;
        events = 0;
        processor = 0;
        addingProcessor = 0;
        while ((long) next * SyntheticReports.EVENTS < size) {
            int end = (int)
                    Math.min(next + ADDED_AT_ONCE, (size + SyntheticReports.EVENTS - 1) / SyntheticReports.EVENTS);
            List<String> records = reports.records(next, end);
            long busy = processorTime();
            long start = System.nanoTime();
            store.add(records);
            adding += System.nanoTime() - start;
            addingProcessor += processorTime() - busy;
            events += (long) (end - next) * SyntheticReports.EVENTS;
            next = end;
            start = System.nanoTime();
            EventStore.Merged merged = store.merge(MERGED_AT_ONCE);
            while (merged.left() > 0) {
                merged = store.merge(MERGED_AT_ONCE);
            }
            merging += System.nanoTime() - start;
            processor += processorTime() - busy;
            Runtime runtime = Runtime.getRuntime();
            heap = Math.max(heap, runtime.totalMemory() - runtime.freeMemory());
        }
    }

    /** What this process has had of the processors, which others cannot take away; 0 where that is not known. */
    private static long processorTime() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElse(0L);
    }

    /** One report at a time, each acknowledged and merged before the next. */
    private Point single() throws StoreException {
        double[] add = new double[SINGLES];
        double[] merge = new double[SINGLES];
        long busy = 0;
        for (int i = -WARMING; i < SINGLES; i++) {
            List<String> record = List.of(reports.record(next++));
            busy = i == 0 ? processorTime() : busy;
            long start = System.nanoTime();
            store.add(record);
            long added = System.nanoTime();
            store.merge(MERGED_AT_ONCE);
            long merged = System.nanoTime();
            if (i >= 0) {
                add[i] = (added - start) / NANOS_A_MILLI;
                merge[i] = (merged - added) / NANOS_A_MILLI;
            }
        }
        double mean = Arrays.stream(merge).average().orElse(0);
        double each = (processorTime() - busy) / NANOS_A_MILLI / SINGLES;
        return new Point((long) next * SyntheticReports.EVENTS, median(add), median(merge), mean, each);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void say(Point point, String address) throws IOException {
        Path file = Path.of(address);
        System.out.printf(
                Locale.ROOT,
                "%d events: added %.0f and merged %.0f events a second; one more report: added %.2f ms, merged %.2f ms "
                        + "(median), %.2f ms (mean), processor %.2f ms; %.0f events added and %.0f added and merged a processor second; heap up to %d MB%s%n",
                point.events(),
                events / (adding / NANOS_A_SECOND),
                events / (merging / NANOS_A_SECOND),
                point.add(),
                point.merge(),
                point.mergeMean(),
                point.processor(),
                events / (addingProcessor / NANOS_A_SECOND),
                events / (processor / NANOS_A_SECOND),
                heap >> 20,
                Files.exists(file) ? "; %d MB on disk".formatted(Files.size(file) >> 20) : "");
    }

    private static void plot(List<Point> points, Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
            new CostPlot(points).write(out);
        }
    }
}
