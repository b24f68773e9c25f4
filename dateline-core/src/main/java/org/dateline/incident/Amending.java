package org.dateline.incident;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.incident.Review.Conflict;
import org.dateline.incident.Review.Corrected;
import org.dateline.incident.Review.Reading;
import org.dateline.incident.Review.State;
import org.dateline.incident.ReviewAct.Kind;
import org.dateline.incident.ReviewAct.Pins;
import org.jspecify.annotations.Nullable;

/**
 * Lays what people said over what the machine found: their values always win, and the machine's are kept beside them. An
 * act takes the place of earlier ones that were known when it was done; where people said different things of incidents
 * that became one, the later counts until somebody settles it, and both are listed. Safe for use by many threads.
 */
public final class Amending {
    private static final String STATE = "review";

    private final IncidentJson json;

    public Amending(IncidentJson json) {
        this.json = json;
    }

    /** What holds of each field that has a value. */
    public SortedMap<IncidentField, JsonNode> values(Incident incident) {
        ObjectNode tree = json.tree(incident);
        SortedMap<IncidentField, JsonNode> values = new TreeMap<>();
        for (IncidentField field : IncidentField.values()) {
            values.put(field, field.read(tree));
        }
        return values;
    }

    /** The incident as the machine has it. */
    public Incident machine(Incident incident) {
        Review review = incident.review();
        if (review == null) {
            return incident;
        }
        ObjectNode tree = json.tree(incident);
        tree.remove(STATE);
        review.corrected().forEach(c -> IncidentField.of(c.field()).write(tree, c.machine()));
        return json.incident(tree);
    }

    /**
     * The value of a field as an incident holds it.
     *
     * @throws IllegalArgumentException where the field cannot have this value
     */
    public JsonNode canonical(Incident incident, IncidentField field, JsonNode value) {
        ObjectNode tree = json.tree(incident);
        field.write(tree, value);
        return field.read(json.tree(json.incident(tree)));
    }

    /** The incident with these acts, which are in order, over what the machine has. */
    public Incident apply(Incident machine, List<ReviewAct> all) {
        List<ReviewAct> acts = all.stream().filter(a -> a.kind() != Kind.NOTE).toList();
        if (acts.isEmpty()) {
            return machine;
        }
        ObjectNode tree = json.tree(machine);
        List<Corrected> corrected = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        Map<IncidentField, List<ReviewAct>> pins = pins(acts);
        pins.forEach((field, said) -> {
            ReviewAct last = said.get(said.size() - 1);
            JsonNode value = value(last, field);
            JsonNode found = field.read(tree);
            if (last.kind() != Kind.FREEZE || !value.equals(found)) {
                corrected.add(new Corrected(
                        field.label(), origin(last), value, found, last.reviewer(), last.at(), last.words()));
                field.write(tree, value);
            }
            note(
                    conflicts,
                    field.label(),
                    said.stream().map(a -> reading(a, value(a, field))).toList());
        });
        State state = state(machine.id(), acts, conflicts);
        TreeSet<String> by = new TreeSet<>();
        acts.stream().map(ReviewAct::reviewer).forEach(by::add);
        tree.set(STATE, json.tree(new Review(state, List.copyOf(by), corrected, conflicts)));
        return json.incident(tree);
    }

    private static String origin(ReviewAct act) {
        return switch (act.kind()) {
            case FREEZE -> "frozen";
            case ACCEPT -> "confirmed";
            default -> "corrected";
        };
    }

    /** What was last said of each field, by each who did not know of the others. */
    private static Map<IncidentField, List<ReviewAct>> pins(List<ReviewAct> acts) {
        Map<IncidentField, List<ReviewAct>> pins = new TreeMap<>();
        for (ReviewAct act : acts) {
            if (act.pins() == Pins.YES && !isThawed(act, acts)) {
                for (IncidentField field : act.values().keySet()) {
                    List<ReviewAct> said = pins.computeIfAbsent(field, f -> new ArrayList<>());
                    said.removeIf(a -> knew(act, a));
                    said.add(act);
                }
            }
        }
        return pins;
    }

    /** Whether it froze an incident that was opened again later. */
    private static boolean isThawed(ReviewAct act, List<ReviewAct> acts) {
        return act.kind() == Kind.FREEZE
                && acts.stream().anyMatch(a -> a.kind() == Kind.REOPEN && a.seq() > act.seq() && knew(a, act));
    }

    private static boolean knew(ReviewAct later, ReviewAct earlier) {
        return later.over().contains(earlier.incident());
    }

    private static JsonNode value(ReviewAct act, IncidentField field) {
        return Objects.requireNonNull(act.values().get(field));
    }

    private static Reading reading(ReviewAct act, JsonNode value) {
        return new Reading(value, act.reviewer(), act.seq(), act.incident());
    }

    /** Lists a field on which the acts that nobody has settled differ. */
    private static void note(List<Conflict> conflicts, String field, List<Reading> readings) {
        boolean differ = readings.stream().map(Reading::value).distinct().count() > 1
                && readings.stream().map(Reading::incident).distinct().count() > 1;
        if (differ) {
            conflicts.add(new Conflict(field, readings));
        }
    }

    private static State state(String id, List<ReviewAct> acts, List<Conflict> conflicts) {
        List<ReviewAct> standing = new ArrayList<>();
        for (ReviewAct act : acts) {
            if (state(act) != null) {
                standing.removeIf(a -> knew(act, a));
                standing.add(act);
            }
        }
        if (standing.isEmpty()) {
            return State.NEW;
        }
        List<Reading> readings = new ArrayList<>();
        standing.forEach(
                a -> readings.add(reading(a, TextNode.valueOf(stateOf(a).label()))));
        ReviewAct last = standing.stream()
                .max(Comparator.comparing((ReviewAct a) -> a.incident().equals(id))
                        .thenComparing(ReviewAct::seq))
                .orElseThrow();
        if (stateOf(last) == State.REJECTED && !last.incident().equals(id)) {
            // another incident took in the rejected one: whether it is one too nobody has said
            readings.add(new Reading(TextNode.valueOf(State.NEW.label()), "", 0, id));
            note(conflicts, STATE, readings);
            return State.NEW;
        }
        note(conflicts, STATE, readings);
        return stateOf(last);
    }

    private static State stateOf(ReviewAct act) {
        return Objects.requireNonNull(state(act));
    }

    private static @Nullable State state(ReviewAct act) {
        return switch (act.kind()) {
            case ACCEPT, CORRECT -> State.REVIEWED;
            case REJECT -> State.REJECTED;
            case FREEZE -> State.FROZEN;
            case REOPEN -> State.NEW;
            default -> null;
        };
    }
}
