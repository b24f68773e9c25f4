package org.dateline.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.incident.IncidentField;
import org.dateline.place.Earth;
import org.dateline.review.Agreement.Disagreement;
import org.dateline.review.Agreement.Line;
import org.dateline.review.Agreement.Said;
import org.dateline.review.Alpha.Metric;
import org.jspecify.annotations.Nullable;

/** Works out how far coders agree. */
final class AgreementOf {
    private static final double NEAR_KM = 20;
    private static final double FAR_KM = 161;
    private static final List<IncidentField> COMPARED = List.of(
            IncidentField.TYPE,
            IncidentField.MODE,
            IncidentField.STATUS,
            IncidentField.TIMEFRAME,
            IncidentField.SOURCES,
            IncidentField.TARGETS,
            IncidentField.PLACE,
            IncidentField.DATE,
            IncidentField.KILLED,
            IncidentField.INJURED,
            IncidentField.ABDUCTED,
            IncidentField.ARRESTED,
            IncidentField.PARTICIPANTS);

    private final List<Item> items;

    /** An item with the last answer of each who answered it, at least two. */
    record Item(long position, String item, String report, List<Answer> answers) {}

    private AgreementOf(List<Item> items) {
        this.items = items;
    }

    static Agreement of(List<Item> all) {
        AgreementOf found =
                new AgreementOf(all.stream().filter(i -> i.answers().size() > 1).toList());
        SortedMap<String, Line> lines = new TreeMap<>();
        List<Disagreement> disagreements = new ArrayList<>();
        lines.put("event", found.nominal(found.events()));
        found.differing("event", disagreements);
        for (IncidentField field : COMPARED) {
            lines.put(field.label(), found.line(field));
            found.differing(field.label(), disagreements);
        }
        lines.put("spans", found.spans());
        disagreements.sort(Comparator.comparingLong(Disagreement::item));
        return new Agreement(found.items.size(), lines, disagreements);
    }

    private Line line(IncidentField field) {
        String name = field.label();
        if (field.isToll()) {
            List<List<Double>> numbers = units(a -> number(value(a, name)));
            return line(numbers, Metric.RATIO, same(name));
        }
        return switch (field) {
            case PLACE -> places(name);
            case DATE -> dates(name);
            case SOURCES, TARGETS -> nominal(units(a -> a.event() ? names(value(a, name)) : null));
            default -> nominal(units(a -> a.event() ? value(a, name).asText() : null));
        };
    }

    private static Line line(List<? extends List<?>> units, Metric metric, @Nullable Double same) {
        OptionalDouble alpha = Alpha.of(units, metric);
        int n = (int) units.stream().filter(u -> u.size() > 1).count();
        return new Line(
                n,
                alpha.isPresent() ? alpha.getAsDouble() : null,
                metric.name().toLowerCase(Locale.ROOT),
                same,
                null,
                null,
                null,
                null);
    }

    private Line nominal(List<List<String>> units) {
        long pairs = 0;
        long same = 0;
        for (List<String> unit : units) {
            for (int i = 0; i < unit.size(); i++) {
                for (int j = 0; j < i; j++) {
                    pairs++;
                    same += unit.get(i).equals(unit.get(j)) ? 1 : 0;
                }
            }
        }
        return line(units, Metric.NOMINAL, pairs == 0 ? null : (double) same / pairs);
    }

    private List<List<String>> events() {
        return units(a -> String.valueOf(a.event()));
    }

    private interface Reading<T> {
        @Nullable
        T of(Answer answer);
    }

    private <T> List<List<T>> units(Reading<T> reading) {
        List<List<T>> units = new ArrayList<>();
        for (Item item : items) {
            List<T> unit = new ArrayList<>();
            for (Answer answer : item.answers()) {
                T value = reading.of(answer);
                if (value != null) {
                    unit.add(value);
                }
            }
            units.add(unit);
        }
        return units;
    }

    private static JsonNode value(Answer answer, String field) {
        if (field.equals("event")) {
            return BooleanNode.valueOf(answer.event());
        }
        return answer.fields().getOrDefault(field, NullNode.getInstance());
    }

    /** The number that is meant: the best, else the middle of the range, else the end that is known. */
    private static @Nullable Double number(JsonNode tally) {
        JsonNode best = tally.path("best");
        JsonNode low = tally.path("low");
        JsonNode high = tally.path("high");
        if (best.isNumber()) {
            return best.asDouble();
        }
        if (low.isNumber() && high.isNumber()) {
            return (low.asDouble() + high.asDouble()) / 2;
        }
        return low.isNumber() ? (Double) low.asDouble() : high.isNumber() ? (Double) high.asDouble() : null;
    }

    private static String names(JsonNode actors) {
        TreeSet<String> names = new TreeSet<>();
        actors.forEach(a -> names.add(a.path("name").asText().toLowerCase(Locale.ROOT)));
        return String.join(";", names);
    }

    /** A question asked of two answers to one item. */
    private interface Pairing {
        /** From 0 to 1, or null where the two do not count. */
        @Nullable
        Double of(Answer one, Answer other);
    }

    private record Mean(int n, @Nullable Double value) {}

    private Mean mean(Pairing pairing) {
        int n = 0;
        double sum = 0;
        for (Item item : items) {
            for (int i = 0; i < item.answers().size(); i++) {
                for (int j = 0; j < i; j++) {
                    Double value =
                            pairing.of(item.answers().get(i), item.answers().get(j));
                    if (value != null) {
                        n++;
                        sum += value;
                    }
                }
            }
        }
        return new Mean(n, n == 0 ? null : (Double) (sum / n));
    }

    private @Nullable Double same(String field) {
        return mean((a, b) -> a.event() && b.event() ? share(value(a, field).equals(value(b, field))) : null)
                .value();
    }

    private static Double share(boolean holds) {
        return holds ? 1.0 : 0.0;
    }

    private Line places(String field) {
        Mean near = mean((a, b) -> within(value(a, field), value(b, field), a, b, NEAR_KM));
        Mean far = mean((a, b) -> within(value(a, field), value(b, field), a, b, FAR_KM));
        return new Line(near.n(), null, null, null, near.value(), far.value(), null, null);
    }

    private static @Nullable Double within(JsonNode one, JsonNode other, Answer a, Answer b, double km) {
        if (!a.event() || !b.event()) {
            return null;
        }
        boolean here = one.path("latitude").isNumber();
        boolean there = other.path("latitude").isNumber();
        if (!here || !there) {
            return share(one.equals(other));
        }
        return share(Earth.kilometres(
                        one.path("latitude").asDouble(),
                        one.path("longitude").asDouble(),
                        other.path("latitude").asDouble(),
                        other.path("longitude").asDouble())
                <= km);
    }

    private Line dates(String field) {
        Mean overlap = mean((a, b) -> a.event() && b.event() ? overlap(value(a, field), value(b, field)) : null);
        return new Line(overlap.n(), null, null, same(field), null, null, overlap.value(), null);
    }

    private static Double overlap(JsonNode one, JsonNode other) {
        if (!one.path("start").isTextual() || !other.path("start").isTextual()) {
            return share(one.path("start").equals(other.path("start")));
        }
        LocalDate start = LocalDate.parse(one.path("start").asText());
        LocalDate end = LocalDate.parse(one.path("end").asText());
        return share(!LocalDate.parse(other.path("start").asText()).isAfter(end)
                && !LocalDate.parse(other.path("end").asText()).isBefore(start));
    }

    /** Of the characters that two marked for a field, how many both marked. */
    private Line spans() {
        Mean f1 = mean(AgreementOf::f1);
        return new Line(f1.n(), null, null, null, null, null, null, f1.value());
    }

    static @Nullable Double f1(Answer one, Answer other) {
        long both = 0;
        long marked = 0;
        Map<String, BitSet> here = marked(one);
        Map<String, BitSet> there = marked(other);
        TreeSet<String> fields = new TreeSet<>(here.keySet());
        fields.addAll(there.keySet());
        for (String field : fields) {
            BitSet first = here.getOrDefault(field, new BitSet());
            BitSet second = there.getOrDefault(field, new BitSet());
            marked += first.cardinality() + second.cardinality();
            BitSet common = (BitSet) first.clone();
            common.and(second);
            both += common.cardinality();
        }
        return marked == 0 ? null : (Double) (2.0 * both / marked);
    }

    private static Map<String, BitSet> marked(Answer answer) {
        Map<String, BitSet> marked = new TreeMap<>();
        answer.spans()
                .forEach(s ->
                        marked.computeIfAbsent(s.field(), f -> new BitSet()).set(s.begin(), s.end()));
        return marked;
    }

    private void differing(String field, List<Disagreement> disagreements) {
        for (Item item : items) {
            List<Said> said = new ArrayList<>();
            for (Answer answer : item.answers()) {
                if (field.equals("event") || answer.event()) {
                    said.add(new Said(answer.coder(), value(answer, field)));
                }
            }
            boolean differ = said.stream().map(Said::value).distinct().count() > 1;
            if (differ) {
                disagreements.add(new Disagreement(item.position(), item.item(), item.report(), field, said));
            }
        }
    }
}
