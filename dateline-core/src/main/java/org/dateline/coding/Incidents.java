package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Groups the mentions of one incident within a report. */
final class Incidents {
    private final List<Draft> heads = new ArrayList<>();

    void group(List<Draft> drafts) {
        for (Draft draft : drafts) {
            draft.incident = number(draft);
        }
    }

    private int number(Draft draft) {
        if (draft.of != null && draft.of.incident >= 0) {
            return draft.of.incident;
        }
        for (int i = 0; i < heads.size(); i++) {
            if (same(heads.get(i), draft)) {
                return i;
            }
        }
        heads.add(draft);
        return heads.size() - 1;
    }

    /** Same type and status, no field against it, and at least one field, or a word that refers back, for it. */
    private static boolean same(Draft a, Draft b) {
        if (a.type() != b.type() || a.timeframe != b.timeframe || a.scene == b.scene) {
            return false;
        }
        int agree = 0;
        if (a.place != null && b.place != null) {
            if (!Objects.equals(a.place.place().name(), b.place.place().name())) {
                return false;
            }
            agree++;
        }
        if (a.date != null && b.date != null && a.date.date() != null && b.date.date() != null) {
            if (!Objects.equals(a.date.date(), b.date.date())) {
                return false;
            }
            agree++;
        }
        boolean actors = a.sources.stream()
                .anyMatch(x -> b.sources.stream()
                        .anyMatch(y -> x.actor().name().equals(y.actor().name())));
        boolean clash = !actors && !a.sources.isEmpty() && !b.sources.isEmpty();
        return !clash && (agree > 0 || (actors && b.trigger.entry().pos() == 'n'));
    }
}
