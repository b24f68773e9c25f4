package org.dateline.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dateline.incident.Review;
import org.dateline.store.ReviewLog.Entry;
import org.dateline.store.ReviewLog.Undone;
import org.dateline.store.ReviewLog.Value;
import org.jspecify.annotations.Nullable;

/**
 * A line of what people did with an incident: a value that an act set, or an act without values.
 *
 * @param value the value, or null
 * @param words how words are written: as they are, or with pseudonyms
 */
record ReviewLine(String incident, Entry act, @Nullable Value value, UnaryOperator<String> words) {
    /** The lines of each incident, in order. */
    static Map<String, List<ReviewLine>> byIncident(List<Entry> acts) {
        Map<String, List<ReviewLine>> lines = new HashMap<>();
        for (Entry act : acts) {
            String incident = act.now();
            if (incident != null) {
                List<ReviewLine> own = lines.computeIfAbsent(incident, i -> new ArrayList<>());
                if (act.field() == null || act.values().isEmpty()) {
                    own.add(new ReviewLine(incident, act, null, UnaryOperator.identity()));
                } else {
                    act.values().forEach(v -> own.add(new ReviewLine(incident, act, v, UnaryOperator.identity())));
                }
            }
        }
        return lines;
    }

    ReviewLine masked(UnaryOperator<String> pseudonyms) {
        return new ReviewLine(incident, act, value, pseudonyms);
    }

    static Table<ReviewLine> table(Columns registry) {
        return new Table.Builder<ReviewLine>("reviews", registry)
                .set("incident_id", ReviewLine::incident)
                .set("seq", l -> l.act().seq())
                .set("at", l -> Instant.parse(l.act().at()))
                .set("reviewer", l -> Cells.text(l.act().reviewer()))
                .set("act", l -> l.act().kind().label())
                .set(
                        "field",
                        l -> l.value() == null ? l.act().field() : l.value().field())
                .set(
                        "before",
                        l -> l.value() == null
                                ? null
                                : l.text(l.value().before().toString()))
                .set(
                        "machine",
                        l -> l.value() == null
                                ? null
                                : l.text(l.value().machine().toString()))
                .set(
                        "after",
                        l -> l.value() == null ? null : l.text(l.value().after().toString()))
                .set("report_id", l -> l.quoted() == null ? null : l.quoted().report())
                .set(
                        "start_utf16",
                        l -> l.quoted() == null
                                ? null
                                : (Long) (long) l.quoted().begin())
                .set(
                        "end_utf16",
                        l -> l.quoted() == null
                                ? null
                                : (Long) (long) l.quoted().end())
                .set("quote", l -> l.quoted() == null ? null : l.text(l.quoted().text()))
                .set("note", l -> l.text(l.act().note()))
                .set("undoes", l -> l.act().undoes())
                .set("undone", l -> l.act().undone() == Undone.YES ? "yes" : "no")
                .build();
    }

    private Review.@Nullable Quoted quoted() {
        return act.words();
    }

    private @Nullable String text(String text) {
        return Cells.text(words.apply(text));
    }
}
