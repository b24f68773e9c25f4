package org.dateline.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.dateline.incident.Amending;
import org.dateline.incident.IncidentField;
import org.dateline.incident.IncidentJson;
import org.dateline.incident.ReviewAct.Kind;
import org.dateline.search.Hit;
import org.dateline.store.ReviewLog;

/** What the machine sees otherwise since a person accepted an incident. */
final class Afterwards {
    private static final Amending AMENDING = new Amending(new IncidentJson());

    private Afterwards() {}

    static List<String> why(Hit hit, List<ReviewLog.Entry> log) {
        ReviewLog.Entry accepted = null;
        for (ReviewLog.Entry entry : log) {
            boolean standing =
                    entry.undone() == ReviewLog.Undone.NO && entry.kind() == Kind.ACCEPT && entry.field() == null;
            if (standing && hit.incident().id().equals(entry.now())) {
                accepted = entry;
            }
        }
        List<String> why = new ArrayList<>();
        if (accepted != null) {
            SortedMap<IncidentField, JsonNode> now = AMENDING.values(hit.incident());
            for (ReviewLog.Value value : accepted.values()) {
                JsonNode shown = now.get(IncidentField.of(value.field()));
                if (shown != null && !shown.equals(value.after())) {
                    why.add("%s was %s when %s accepted it"
                            .formatted(value.field(), value.after(), accepted.reviewer()));
                }
            }
        }
        return why;
    }
}
