package org.dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dateline.telling.Wording;
import org.jspecify.annotations.Nullable;

/** What differs between two codings of the same report, thing by thing and field by field. */
final class RecordDiff {
    private static final List<String> LISTS = List.of("events", "statements", "figures", "needs");

    /** Fields that say why, not what, or that only number things. */
    private static final Set<String> NOT_COMPARED = Set.of("id", "evidence", "rule", "entry", "incident", "confidence");

    private static final int SHOWN_WORDS = 80;

    private final List<Change> changes = new ArrayList<>();
    private int same;

    /** Kinds of change, with the sign that shows them. */
    enum Kind {
        ADDED("+"),
        GONE("-"),
        CHANGED("~");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    /**
     * One change.
     *
     * @param kind added, gone or changed
     * @param thing what it is, in words
     * @param fields the fields that differ, each "field: old → new"
     */
    record Change(Kind kind, String thing, List<String> fields) {}

    private RecordDiff() {}

    /** Compares two records; null stands for a report that one side does not have. */
    static RecordDiff of(@Nullable JsonNode old, @Nullable JsonNode now) {
        RecordDiff diff = new RecordDiff();
        for (String list : LISTS) {
            diff.compare(list, elements(old, list), elements(now, list));
        }
        return diff;
    }

    List<Change> changes() {
        return changes;
    }

    int same() {
        return same;
    }

    private static List<JsonNode> elements(@Nullable JsonNode record, String list) {
        return record == null
                ? List.of()
                : StreamSupport.stream(record.path(list).spliterator(), false).toList();
    }

    private void compare(String list, List<JsonNode> old, List<JsonNode> now) {
        List<JsonNode> left = new ArrayList<>(now);
        Map<JsonNode, JsonNode> pairs = new LinkedHashMap<>();
        List<JsonNode> unpaired = new ArrayList<>();
        for (JsonNode before : old) {
            JsonNode after = take(left, n -> anchor(n).equals(anchor(before)) && kind(n).equals(kind(before)));
            if (after == null) {
                unpaired.add(before);
            } else {
                pairs.put(before, after);
            }
        }
        for (JsonNode before : unpaired) {
            JsonNode after = take(left, n -> anchor(n).equals(anchor(before)));
            if (after == null) {
                changes.add(new Change(Kind.GONE, describe(list, before), List.of()));
            } else {
                pairs.put(before, after);
            }
        }
        pairs.forEach((before, after) -> pair(list, before, after));
        left.forEach(after -> changes.add(new Change(Kind.ADDED, describe(list, after), List.of())));
    }

    private static @Nullable JsonNode take(List<JsonNode> from, Predicate<JsonNode> wanted) {
        for (int i = 0; i < from.size(); i++) {
            if (wanted.test(from.get(i))) {
                return from.remove(i);
            }
        }
        return null;
    }

    private void pair(String list, JsonNode before, JsonNode after) {
        JsonNode was = compared(before);
        JsonNode is = compared(after);
        Set<String> names = new LinkedHashSet<>();
        was.fieldNames().forEachRemaining(names::add);
        is.fieldNames().forEachRemaining(names::add);
        List<String> fields = names.stream()
                .filter(name -> !was.path(name).equals(is.path(name)))
                .map(name -> name + ": " + change(was.path(name), is.path(name)))
                .toList();
        if (fields.isEmpty()) {
            same++;
        } else {
            changes.add(new Change(Kind.CHANGED, describe(list, after), fields));
        }
    }

    /** The thing without what is not compared, at any depth. */
    private static JsonNode compared(JsonNode thing) {
        JsonNode copy = thing.deepCopy();
        NOT_COMPARED.forEach(name -> copy.findParents(name).forEach(parent -> ((ObjectNode) parent).remove(name)));
        return copy;
    }

    private static String change(JsonNode was, JsonNode is) {
        String from = brief(was);
        String to = brief(is);
        return from.equals(to) ? shorten(was.toString()) + " → " + shorten(is.toString()) : from + " → " + to;
    }

    /** Where the thing stands in the text, which is what makes it the same thing in both codings. */
    private static String anchor(JsonNode thing) {
        JsonNode content = thing.path("content");
        JsonNode span =
                thing.has("trigger") ? thing.path("trigger") : content.isArray() ? content.path(0) : thing.path("span");
        return span.path("begin").asText() + "-"
                + (content.isArray() ? "" : span.path("end").asText());
    }

    private static String kind(JsonNode thing) {
        return thing.path("type").asText()
                + thing.path("kind").asText()
                + thing.path("need").asText();
    }

    private static String describe(String list, JsonNode thing) {
        String kind = kind(thing);
        String noun = list.substring(0, list.length() - 1);
        JsonNode words = thing.has("trigger")
                ? thing.path("trigger")
                : thing.has("content") ? thing.path("content").path(0) : thing.path("span");
        return noun + " " + (kind.isEmpty() ? "" : kind + " ") + "at " + words.path("begin") + " “"
                + shorten(words.path("text").asText()) + "”";
    }

    /** A value on one line: an actor or place by its name, a span by its words. */
    private static String brief(JsonNode value) {
        if (value.isMissingNode() || value.isNull() || (value.isContainerNode() && value.isEmpty())) {
            return "–";
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(RecordDiff::brief)
                    .collect(Collectors.joining(", "));
        }
        if (value.has("name")) {
            String detail = value.path("code").asText(value.path("country").asText(""));
            return value.path("name").asText() + (detail.isEmpty() ? "" : " (" + detail + ")");
        }
        if (value.has("begin") && value.has("text")) {
            return "“" + shorten(value.path("text").asText()) + "”";
        }
        return value.isObject() ? parts(value) : shorten(value.asText());
    }

    private static String parts(JsonNode value) {
        return value.properties().stream()
                .filter(field -> !field.getValue().isNull())
                .map(field -> field.getKey() + " " + brief(field.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String shorten(String words) {
        String line = Wording.squeeze(words);
        return line.length() <= SHOWN_WORDS ? line : line.substring(0, SHOWN_WORDS - 1) + "…";
    }
}
