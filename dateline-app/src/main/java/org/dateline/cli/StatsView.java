package org.dateline.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.coding.EventType;
import org.dateline.export.Statistics;
import org.dateline.telling.Wording;

/** Statistics as tables of text. */
final class StatsView {
    private static final int MOST_PAIRS = 15;

    private final StringBuilder out = new StringBuilder();

    private StatsView() {}

    static String shown(Statistics s) {
        StatsView view = new StatsView();
        view.out.append(s.incidents()).append(s.incidents() == 1 ? " incident\n" : " incidents\n");
        if (s.undated() > 0) {
            view.out.append(s.undated()).append(" of no known day, in no period below\n");
        }
        if (s.incidents() > 0) {
            view.types(s);
            view.periods(s);
            view.deadliest(s);
            view.pairs(s);
        }
        return view.out.toString();
    }

    private void types(Statistics s) {
        List<List<String>> rows = new ArrayList<>();
        s.byType().entrySet().stream()
                .sorted(Map.Entry.<EventType, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> rows.add(List.of(e.getKey().name(), String.valueOf(e.getValue()))));
        table(List.of("type", "incidents"), rows);
    }

    private void periods(Statistics s) {
        List<List<String>> rows = new ArrayList<>();
        List<LocalDate> periods = s.periods();
        List<Long> incidents = s.series();
        List<Long> reports = s.reports();
        List<Statistics.Range> killed = s.killed();
        for (int i = 0; i < periods.size(); i++) {
            rows.add(List.of(
                    s.period().label(periods.get(i)),
                    String.valueOf(incidents.get(i)),
                    String.valueOf(reports.get(i)),
                    range(killed.get(i))));
        }
        table(List.of(s.period().word(), "incidents", "reports published", "killed"), rows);
    }

    private static String range(Statistics.Range range) {
        if (range.incidents() == 0) {
            return "";
        }
        String more = range.open() > 0 ? "+" : "";
        return range.low() == range.high()
                ? range.best() + more
                : range.low() + "–" + range.high() + more + ", best " + range.best();
    }

    private void deadliest(Statistics s) {
        List<List<String>> rows = new ArrayList<>();
        for (Statistics.Deadly d : s.deadliest()) {
            rows.add(List.of(
                    range(d.killed()), d.day() == null ? "" : d.day().toString(), Wording.squeeze(d.place()), d.id()));
        }
        if (!rows.isEmpty()) {
            table(List.of("killed", "day", "place", "incident"), rows);
        }
    }

    private void pairs(Statistics s) {
        List<List<String>> rows = new ArrayList<>();
        for (Statistics.Counted pair : s.pairs(MOST_PAIRS)) {
            rows.add(List.of(
                    Wording.squeeze(pair.pair().by()),
                    Wording.squeeze(pair.pair().to()),
                    String.valueOf(pair.count())));
        }
        if (!rows.isEmpty()) {
            table(List.of("who acts", "to whom it is done", "incidents"), rows);
        }
    }

    /** Columns as wide as their widest cell; two blanks between. */
    private void table(List<String> head, List<List<String>> rows) {
        int[] widths = new int[head.size()];
        List<List<String>> all = new ArrayList<>(rows);
        all.add(0, head);
        for (List<String> row : all) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(
                        widths[i], row.get(i).codePointCount(0, row.get(i).length()));
            }
        }
        out.append('\n');
        for (List<String> row : all) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                int blanks = widths[i] - row.get(i).codePointCount(0, row.get(i).length());
                line.append(row.get(i)).append(" ".repeat(blanks + 2));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }
}
