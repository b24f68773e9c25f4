package org.dateline.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.actor.Actor;
import org.dateline.incident.Incident;
import org.dateline.telling.IncidentWording;
import org.jspecify.annotations.Nullable;

/** Counts who did something to whom, month by month. */
final class Dyads {
    private static final int MONTH = 7;

    private final Map<List<String>, Pair> pairs = new LinkedHashMap<>();
    private final TreeSet<String> months = new TreeSet<>();

    /** Two parties, and how often one acted on the other. */
    private static final class Pair {
        private final Actor source;
        private final Actor target;
        private final Map<String, Integer> months = new TreeMap<>();
        private final Map<String, Integer> types = new TreeMap<>();
        private int total;

        Pair(Actor source, Actor target) {
            this.source = source;
            this.target = target;
        }
    }

    void add(Incident incident) {
        String day = IncidentWording.day(incident);
        String month = day.length() < MONTH ? "" : day.substring(0, MONTH);
        List<Actor> by = incident.sources().isEmpty() ? incident.perpetrators() : incident.sources();
        List<Actor> to = incident.targets().isEmpty() ? incident.victims() : incident.targets();
        for (Actor source : by) {
            for (Actor target : to) {
                Pair pair = pairs.computeIfAbsent(
                        List.of(source.name(), text(source.code()), target.name(), text(target.code())),
                        names -> new Pair(source, target));
                pair.total++;
                pair.types.merge(incident.type().name(), 1, Integer::sum);
                if (!month.isEmpty()) {
                    pair.months.merge(month, 1, Integer::sum);
                    months.add(month);
                }
            }
        }
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /** The pairs that are met most. */
    ObjectNode json(ObjectMapper mapper, int most) {
        ObjectNode body = mapper.createObjectNode();
        body.set("months", mapper.valueToTree(months));
        ArrayNode list = body.putArray("dyads");
        pairs.values().stream()
                .sorted(Comparator.<Pair>comparingInt(pair -> -pair.total)
                        .thenComparing(pair -> pair.source.name())
                        .thenComparing(pair -> pair.target.name()))
                .limit(most)
                .forEach(pair -> {
                    ObjectNode node = list.addObject()
                            .put("source", pair.source.name())
                            .put("sourceCode", pair.source.code())
                            .put("target", pair.target.name())
                            .put("targetCode", pair.target.code())
                            .put("total", pair.total);
                    ArrayNode byMonth = node.putArray("byMonth");
                    months.forEach(month -> byMonth.add(pair.months.getOrDefault(month, 0)));
                    node.set("types", mapper.valueToTree(pair.types));
                });
        return body;
    }
}
