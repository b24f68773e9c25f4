package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.incident.Incident;
import org.dateline.incident.IncidentJson;

/** Names the fields in which two states of an incident differ. */
final class Differences {
    private Differences() {}

    static String of(String before, String after, IncidentJson json) {
        Incident a = json.incident(before);
        Incident b = json.incident(after);
        List<String> changed = new ArrayList<>();
        note(changed, "reports", a.reports(), b.reports());
        note(changed, "type", List.of(a.type(), String.valueOf(a.mode())), List.of(b.type(), String.valueOf(b.mode())));
        note(changed, "contexts", a.contexts(), b.contexts());
        note(changed, "sources", a.sources(), b.sources());
        note(changed, "targets", a.targets(), b.targets());
        note(changed, "victims", a.victims(), b.victims());
        note(changed, "perpetrators", a.perpetrators(), b.perpetrators());
        note(changed, "place", a.place(), b.place());
        note(changed, "date", a.date(), b.date());
        note(changed, "status", a.status(), b.status());
        note(changed, "tolls", a.tolls(), b.tolls());
        note(changed, "stances", a.stances(), b.stances());
        note(changed, "independent sources", a.independentSources(), b.independentSources());
        note(changed, "review", a.review(), b.review());
        note(changed, "confidence", a.confidence(), b.confidence());
        return changed.isEmpty() ? "details changed" : "changed: " + String.join(", ", changed);
    }

    private static void note(
            List<String> changed,
            String field,
            @org.jspecify.annotations.Nullable Object before,
            @org.jspecify.annotations.Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(field);
        }
    }
}
