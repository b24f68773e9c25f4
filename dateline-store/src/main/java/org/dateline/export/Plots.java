package org.dateline.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.coding.EventType;

/** Draws statistics: a file name and an SVG each. */
public final class Plots {
    private static final int MOST_PAIRS = 15;
    private static final int LEFT = 96;
    private static final int RIGHT = Svg.WIDTH - 16;
    private static final int ROW = 34;
    private static final int TOP = 56;

    private final Statistics statistics;
    private final List<LocalDate> periods;
    private final Period period;

    public Plots(Statistics statistics) {
        this.statistics = statistics;
        this.periods = statistics.periods();
        this.period = statistics.period();
    }

    /** All plots, by file name. */
    public Map<String, String> all() {
        Map<String, String> plots = new LinkedHashMap<>();
        plots.put("types.svg", types());
        plots.put("coverage.svg", coverage());
        plots.put("tolls.svg", tolls());
        plots.put("dyads.svg", pairs());
        return plots;
    }

    /** One row of bars for each type. */
    private String types() {
        List<EventType> types = statistics.byType().entrySet().stream()
                .sorted(Map.Entry.<EventType, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        String told = types.stream()
                .map(t -> t.name() + " " + statistics.byType().get(t))
                .collect(Collectors.joining(", "));
        Svg svg = new Svg("Incidents by type and " + period.word(), told.isEmpty() ? "No incidents." : told + ".");
        svg.text(12, 44, "soft", "each row to its own scale; number of all incidents at the left");
        double y = TOP + 8;
        for (EventType type : types) {
            svg.text(12, y + 16, "ink", type.name())
                    .text(12, y + 30, "soft", String.valueOf(statistics.byType().get(type)));
            bars(svg, statistics.series(type), y, ROW - 6, type.name());
            y += ROW + 6;
        }
        return axis(svg, y).drawn(y + 30);
    }

    private void bars(Svg svg, List<Long> series, double top, double height, String what) {
        long most = Math.max(1, series.stream().mapToLong(n -> n).max().orElse(1));
        double step = step();
        svg.line(LEFT, top + height, RIGHT, top + height, "line");
        for (int i = 0; i < series.size(); i++) {
            long n = series.get(i);
            if (n > 0) {
                double tall = Math.max(1.5, height * n / most);
                svg.bar(
                        LEFT + i * step,
                        top + height - tall,
                        Math.max(1, step - 1),
                        tall,
                        "mark",
                        period.label(periods.get(i)) + ": " + n + " " + what);
            }
        }
    }

    private double step() {
        return (RIGHT - LEFT) / (double) Math.max(1, periods.size());
    }

    /** The first and the last period below the plot, and one between where there is room. */
    private Svg axis(Svg svg, double y) {
        if (periods.isEmpty()) {
            return svg.text(LEFT, y + 16, "soft", "no incident has a date");
        }
        int last = periods.size() - 1;
        svg.text(LEFT, y + 16, "soft", period.label(periods.get(0)));
        if (last > 0) {
            svg.text(RIGHT, y + 16, "soft end", period.label(periods.get(last)));
        }
        if (last > 3) {
            svg.text((LEFT + RIGHT) / 2.0, y + 16, "soft mid", period.label(periods.get(last / 2)));
        }
        return svg;
    }

    /** Incidents beside the reports of the store: a rise of both may be a rise of reports alone. */
    private String coverage() {
        List<Long> incidents = statistics.series();
        List<Long> reports = statistics.reports();
        Svg svg = new Svg(
                "Incidents and reports by " + period.word(),
                "Incidents by " + period.word() + ": " + spoken(incidents) + ". Reports published: " + spoken(reports)
                        + ".");
        svg.text(12, 44, "soft", "where both rise, more may have been reported, not happened");
        double top = TOP + 14;
        double height = 110;
        long most = Math.max(
                1,
                IntStream.range(0, incidents.size())
                        .mapToLong(i -> Math.max(incidents.get(i), reports.get(i)))
                        .max()
                        .orElse(1));
        svg.text(LEFT - 8, top + 5, "soft end", String.valueOf(most)).text(LEFT - 8, top + height + 4, "soft end", "0");
        svg.line(LEFT, top, RIGHT, top, "line").line(LEFT, top + height, RIGHT, top + height, "line");
        svg.path(trace(reports, most, top, height), "other").path(trace(incidents, most, top, height), "trace");
        if (periods.size() == 1) {
            svg.dot(x(0), y(reports.get(0), most, top, height), 4, "dot", reports.get(0) + " reports")
                    .dot(x(0), y(incidents.get(0), most, top, height), 4, "mark", incidents.get(0) + " incidents");
        }
        axis(svg, top + height);
        svg.line(LEFT, top + height + 36, LEFT + 28, top + height + 36, "trace")
                .text(LEFT + 34, top + height + 40, "ink", "incidents")
                .line(LEFT + 130, top + height + 36, LEFT + 158, top + height + 36, "other")
                .text(LEFT + 164, top + height + 40, "ink", "reports published");
        return svg.drawn(top + height + 56);
    }

    private String spoken(List<Long> series) {
        return IntStream.range(0, series.size())
                .mapToObj(i -> period.label(periods.get(i)) + " " + series.get(i))
                .collect(Collectors.joining(", "));
    }

    private String trace(List<Long> series, long most, double top, double height) {
        return IntStream.range(0, series.size())
                .mapToObj(i -> Svg.number(x(i)) + "," + Svg.number(y(series.get(i), most, top, height)))
                .collect(Collectors.joining(" "));
    }

    private double x(int i) {
        return LEFT + (i + 0.5) * step();
    }

    private static double y(long n, long most, double top, double height) {
        return top + height - height * n / most;
    }

    /** The range of the killed in each period, the best number as a dot; then the incidents with the most. */
    private String tolls() {
        List<Statistics.Range> killed = statistics.killed();
        Svg svg = new Svg(
                "Killed by " + period.word() + ", as a range",
                IntStream.range(0, killed.size())
                        .filter(i -> killed.get(i).incidents() > 0)
                        .mapToObj(i -> period.label(periods.get(i)) + " " + told(killed.get(i)))
                        .collect(Collectors.joining(", ")));
        svg.text(12, 44, "soft", "bar from the least to the greatest number, dot the best;");
        svg.text(12, 60, "soft", "incidents without a number are not counted");
        double top = TOP + 26;
        double height = 110;
        long most = Math.max(
                1, killed.stream().mapToLong(Statistics.Range::high).max().orElse(1));
        svg.text(LEFT - 8, top + 5, "soft end", String.valueOf(most)).text(LEFT - 8, top + height + 4, "soft end", "0");
        svg.line(LEFT, top, RIGHT, top, "line").line(LEFT, top + height, RIGHT, top + height, "line");
        for (int i = 0; i < killed.size(); i++) {
            Statistics.Range range = killed.get(i);
            if (range.incidents() > 0) {
                String label = period.label(periods.get(i)) + ": " + told(range);
                svg.line(x(i), y(range.low(), most, top, height), x(i), y(range.high(), most, top, height), "range")
                        .dot(x(i), y(range.best(), most, top, height), 4, "dot", label);
            }
        }
        axis(svg, top + height);
        double y = deadliest(svg, top + height + 56);
        return svg.drawn(y);
    }

    private static String told(Statistics.Range range) {
        String more = range.open() > 0 ? " or more" : "";
        return range.low() == range.high() && range.open() == 0
                ? String.valueOf(range.best())
                : range.low() + " to " + range.high() + more + ", best " + range.best();
    }

    private double deadliest(Svg svg, double from) {
        List<Statistics.Deadly> deadliest = statistics.deadliest();
        if (deadliest.isEmpty()) {
            return from;
        }
        double y = from;
        svg.text(12, y, "ink head", "Incidents with the most killed");
        long most = Math.max(
                1, deadliest.stream().mapToLong(d -> d.killed().high()).max().orElse(1));
        LongFunction<Double> at = n -> 200 + (RIGHT - 200 - 60) * n / (double) most;
        for (Statistics.Deadly one : deadliest) {
            y += 26;
            String day = one.day() == null ? "" : one.day().toString();
            svg.text(12, y + 4, "ink", cut(day + " " + one.place(), 25));
            svg.line(at.apply(one.killed().low()), y, at.apply(one.killed().high()), y, "range")
                    .dot(at.apply(one.killed().best()), y, 4, "dot", told(one.killed()))
                    .text(at.apply(one.killed().high()) + 10, y + 4, "soft", brief(one.killed()));
        }
        return y + 24;
    }

    private static String brief(Statistics.Range range) {
        String more = range.open() > 0 ? "+" : "";
        return range.low() == range.high() ? range.best() + more : range.low() + "–" + range.high() + more;
    }

    private static String cut(String words, int most) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** Bars for the pairs that are met most, both sides written out above the bar. */
    private String pairs() {
        List<Statistics.Counted> pairs = statistics.pairs(MOST_PAIRS);
        Svg svg = new Svg(
                "Who acts, and to whom it is done",
                pairs.stream()
                        .map(p -> p.pair().by() + " to " + p.pair().to() + " " + p.count())
                        .collect(Collectors.joining(", ")));
        svg.text(12, 44, "soft", "incidents that name both sides; the first actor of each");
        long most = Math.max(
                1, pairs.stream().mapToLong(Statistics.Counted::count).max().orElse(1));
        double y = TOP + 12;
        for (Statistics.Counted pair : pairs) {
            String words = pair.pair().by() + " → " + pair.pair().to();
            svg.text(12, y + 12, "ink", cut(words, 64));
            svg.bar(
                            12,
                            y + 18,
                            Math.max(2, (RIGHT - 72.0) * pair.count() / most),
                            8,
                            "mark",
                            words + ": " + pair.count())
                    .text(
                            20 + Math.max(2, (RIGHT - 72.0) * pair.count() / most),
                            y + 27,
                            "soft",
                            String.valueOf(pair.count()));
            y += ROW + 4;
        }
        if (pairs.isEmpty()) {
            svg.text(12, y + 12, "soft", "no incident names both sides");
            y += ROW;
        }
        return svg.drawn(y + 8);
    }
}
