package org.dateline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.incident.IncidentField;
import org.dateline.incident.ReviewAct.Kind;
import org.dateline.store.ReviewLog;
import org.dateline.store.ReviewLog.Entry;
import org.dateline.store.Snapshot;

/**
 * How right the machine was, by those who reviewed: an incident that was accepted is right in every field that it has,
 * but in those that were corrected; one that was rejected is wrong as a whole. What the machine had when a person looked
 * counts, and of several people the last.
 *
 * @param byField the field {@code incident} is whether there was such an incident at all
 * @param byType whether there was such an incident and its type is right, by the type that the machine gave
 * @param overTime of all fields together, by the day of the review, each day with all before it
 */
public record Accuracy(List<Line> byField, List<Line> byType, List<Line> overTime) {
    /** A line: what it is of, and how often the machine was right. */
    public record Line(String of, Interval right) {}

    /** A judgement of one field. */
    private record Judged(String field, String type, String day, boolean right) {}

    public Accuracy {
        byField = List.copyOf(byField);
        byType = List.copyOf(byType);
        overTime = List.copyOf(overTime);
    }

    /** By all acts that stand in a state of the store. */
    public static Accuracy of(Snapshot snapshot) {
        Map<String, Judged> last = new HashMap<>();
        new ReviewLog(snapshot)
                .all().stream()
                        .filter(e -> e.undone() == ReviewLog.Undone.NO)
                        .sorted(Comparator.comparingLong(Entry::seq))
                        .forEach(e -> judge(e, last));
        List<Judged> all = last.values().stream().toList();
        return new Accuracy(
                lines(all, Accuracy::fieldOrder),
                lines(
                        all.stream()
                                .filter(j -> j.field().equals("incident")
                                        || j.field().equals("type"))
                                .toList(),
                        j -> j.type()),
                growing(lines(all, Judged::day)));
    }

    private static void judge(Entry entry, Map<String, Judged> last) {
        String day = entry.at().substring(0, 10);
        String where = entry.now() == null ? entry.incident() : entry.now();
        if (entry.kind() == Kind.REJECT) {
            last.put(where + " incident", new Judged("incident", entry.type(), day, false));
        } else if (entry.kind() == Kind.ACCEPT || entry.kind() == Kind.CORRECT) {
            last.put(where + " incident", new Judged("incident", entry.type(), day, true));
            for (ReviewLog.Value value : entry.values()) {
                boolean follows = entry.field() != null && !entry.field().equals(value.field());
                if (!follows) {
                    boolean right = value.machine().equals(value.after());
                    last.put(where + ' ' + value.field(), new Judged(value.field(), entry.type(), day, right));
                }
            }
        } else if (entry.kind() == Kind.REOPEN) {
            last.keySet().removeIf(k -> k.startsWith(where + ' '));
        }
    }

    private static List<Line> growing(List<Line> days) {
        List<Line> growing = new ArrayList<>();
        long right = 0;
        long reviewed = 0;
        for (Line day : days) {
            right += day.right().right();
            reviewed += day.right().reviewed();
            growing.add(new Line(day.of(), Interval.of(right, reviewed)));
        }
        return growing;
    }

    private interface Key {
        String of(Judged judged);
    }

    /** Fields stand in the order of the incident, before them the incident itself. */
    private static String fieldOrder(Judged judged) {
        int place = judged.field().equals("incident")
                ? 0
                : IncidentField.of(judged.field()).ordinal() + 1;
        return "%02d %s".formatted(place, judged.field());
    }

    private static List<Line> lines(List<Judged> all, Key key) {
        SortedMap<String, List<Judged>> groups = new TreeMap<>();
        all.forEach(
                j -> groups.computeIfAbsent(key.of(j), k -> new ArrayList<>()).add(j));
        List<Line> lines = new ArrayList<>();
        groups.forEach((name, group) -> {
            String shown = name.matches("\\d\\d .*") ? name.substring(3) : name;
            long right = group.stream().filter(Judged::right).count();
            lines.add(new Line(shown, Interval.of(right, group.size())));
        });
        return lines;
    }
}
