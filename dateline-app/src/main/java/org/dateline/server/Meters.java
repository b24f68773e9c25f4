package org.dateline.server;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** What the server counts, in the text form of Prometheus. Safe for use by many threads. */
public final class Meters {
    /** Upper ends of the classes of time, in milliseconds. */
    private static final long[] BUCKETS = {5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000};

    private final Map<String, Supplier<Number>> gauges = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> counters = new ConcurrentSkipListMap<>();
    private final LongAdder[] buckets = new LongAdder[BUCKETS.length + 1];
    private final LongAdder micros = new LongAdder();

    Meters() {
        for (int i = 0; i < buckets.length; i++) {
            buckets[i] = new LongAdder();
        }
    }

    /** Counts; the name with its labels is what is shown. */
    void count(String name, long many) {
        counters.computeIfAbsent(name, n -> new LongAdder()).add(many);
    }

    /** Something that is asked when it is shown. */
    void gauge(String name, Supplier<Number> now) {
        gauges.put(name, now);
    }

    /** What was counted under a name. */
    long counted(String name) {
        LongAdder adder = counters.get(name);
        return adder == null ? 0 : adder.sum();
    }

    void request(String method, int status, long nanos) {
        count("dateline_requests_total{method=\"" + method + "\",status=\"" + status / 100 + "xx\"}", 1);
        long millis = nanos / 1_000_000;
        int i = 0;
        while (i < BUCKETS.length && millis > BUCKETS[i]) {
            i++;
        }
        buckets[i].increment();
        micros.add(nanos / 1_000);
    }

    /** All. */
    String text() {
        StringBuilder text = new StringBuilder();
        String last = "";
        for (Map.Entry<String, LongAdder> entry : counters.entrySet()) {
            String family = family(entry.getKey());
            if (!family.equals(last)) {
                text.append("# TYPE ").append(family).append(" counter\n");
                last = family;
            }
            text.append(entry.getKey())
                    .append(' ')
                    .append(entry.getValue().sum())
                    .append('\n');
        }
        gauges.forEach((name, value) -> text.append("# TYPE ")
                .append(family(name))
                .append(" gauge\n")
                .append(name)
                .append(' ')
                .append(value.get())
                .append('\n'));
        return histogram(text).toString();
    }

    private static String family(String name) {
        int brace = name.indexOf('{');
        return brace < 0 ? name : name.substring(0, brace);
    }

    private StringBuilder histogram(StringBuilder text) {
        text.append("# TYPE dateline_request_seconds histogram\n");
        long all = 0;
        for (int i = 0; i < buckets.length; i++) {
            all += buckets[i].sum();
            String end = i < BUCKETS.length ? Double.toString(BUCKETS[i] / 1_000.0) : "+Inf";
            text.append("dateline_request_seconds_bucket{le=\"")
                    .append(end)
                    .append("\"} ")
                    .append(all)
                    .append('\n');
        }
        text.append("dateline_request_seconds_sum ").append(micros.sum() / 1e6).append('\n');
        return text.append("dateline_request_seconds_count ").append(all).append('\n');
    }
}
