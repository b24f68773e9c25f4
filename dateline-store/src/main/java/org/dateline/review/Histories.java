package org.dateline.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.dateline.review.HistoryLine.Undone;
import org.dateline.store.ReviewLog;
import org.dateline.store.ReviewLog.Entry;
import org.dateline.store.ReviewLog.Value;
import org.dateline.store.Snapshot;
import org.jspecify.annotations.Nullable;

/** What people did, line by line: a value each, or an act without values. */
final class Histories {
    private final ReviewLog log;

    Histories(Snapshot snapshot) {
        this.log = new ReviewLog(snapshot);
    }

    List<HistoryLine> of(String incident) {
        return lines(log.of(incident));
    }

    List<HistoryLine> lines(Collection<Long> acts) {
        return lines(log.numbered(acts));
    }

    private static List<HistoryLine> lines(List<Entry> entries) {
        List<HistoryLine> lines = new ArrayList<>();
        for (Entry entry : entries) {
            boolean whole = entry.field() == null || entry.values().isEmpty();
            if (whole) {
                lines.add(line(entry, null));
            } else {
                // first the field that was meant, then what followed from it
                entry.values().stream()
                        .sorted(Comparator.comparing(v -> !v.field().equals(entry.field())))
                        .forEach(v -> lines.add(line(entry, v)));
            }
        }
        return lines;
    }

    private static HistoryLine line(Entry entry, @Nullable Value value) {
        return new HistoryLine(
                entry.seq(),
                entry.at(),
                entry.reviewer(),
                entry.kind().label(),
                entry.incident(),
                value == null ? entry.field() : value.field(),
                value == null ? null : value.before(),
                value == null ? null : value.machine(),
                value == null ? null : value.after(),
                entry.words(),
                entry.note(),
                entry.undoes(),
                entry.undone() == ReviewLog.Undone.YES ? Undone.YES : Undone.NO);
    }
}
