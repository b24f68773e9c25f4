package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.incident.Decision;
import org.jooq.DSLContext;

/** What reviewers decided of pairs of sightings. */
final class Decisions {
    private Decisions() {}

    /** The decisions that hold, in order of their sightings. */
    static List<Decision> standing(DSLContext sql) {
        Map<List<String>, Decision> last =
                new TreeMap<>(java.util.Comparator.comparing((List<String> pair) -> pair.get(0))
                        .thenComparing(pair -> pair.get(1)));
        sql.select(Tables.Decisions.KIND, Tables.Decisions.FIRST, Tables.Decisions.SECOND)
                .from(Tables.Decisions.TABLE)
                .orderBy(Tables.Decisions.SEQ)
                .forEach(row -> {
                    List<String> pair = List.of(row.value2(), row.value3());
                    switch (row.value1()) {
                        case "join" -> last.put(pair, new Decision(pair.get(0), pair.get(1), Decision.Kind.JOIN));
                        case "split" -> last.put(pair, new Decision(pair.get(0), pair.get(1), Decision.Kind.SPLIT));
                        default -> last.remove(pair);
                    }
                });
        return new ArrayList<>(last.values());
    }
}
