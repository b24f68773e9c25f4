package org.dateline.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.codebook.EventLine.Meaning;
import org.dateline.coding.EventType;

/** The page of one event type: its meaning, its modes, and every entry that leads to it with its example. */
final class TypePage {
    static final String NONE = "NONE";
    private static final String NO = "-";

    private final Definitions definitions;
    private final EventLines lines;
    private final StringBuilder out = new StringBuilder();

    TypePage(Definitions definitions, EventLines lines) {
        this.definitions = definitions;
        this.lines = lines;
    }

    String of(EventType type) {
        List<EventLine> all = lines.of(type.name());
        out.append("# ")
                .append(type)
                .append("\n\n")
                .append(definitions.meaning(type))
                .append("\n\n");
        out.append("* Class: ").append(type.quad().label()).append("\n");
        out.append("* CAMEO: ").append(definitions.codes(type)).append('\n');
        out.append("* Modes: ").append(modes(type)).append('\n');
        out.append("* Contexts that entries give: ").append(contexts(all)).append('\n');
        out.append("* ").append(counts(all)).append("\n\n");
        mode(type, NO);
        definitions.modes(type).forEach(mode -> mode(type, mode));
        return out.toString();
    }

    /** The page of words that look like an event and are none. */
    String ofNone() {
        List<EventLine> all = lines.of(NONE);
        out.append(
                "# No event\n\nWords that look like an event and are none: metaphor, sport, markets, weather, accidents,"
                        + " illness, ordinary crime, the arts. Where one of these fits, no other entry is tried.\n\n* ");
        out.append(counts(all)).append("\n\n");
        all.forEach(this::entry);
        out.append('\n');
        notTaken(Meaning.of(NONE));
        return out.toString();
    }

    private String counts(List<EventLine> all) {
        return String.format(Locale.ROOT, "%,d entries, %,d of them with an example", all.size(), lines.shown(all));
    }

    private String modes(EventType type) {
        List<String> modes = definitions.modes(type);
        return modes.isEmpty() ? "none" : String.join(", ", modes);
    }

    private static String contexts(List<EventLine> all) {
        TreeSet<String> given = new TreeSet<>();
        for (EventLine line : all) {
            given.addAll(List.of(line.meaning().contexts().split(",")));
        }
        given.remove(NO);
        return given.isEmpty() ? "none" : String.join(", ", given).replace("_", "\\_");
    }

    private void mode(EventType type, String mode) {
        Map<Meaning, List<EventLine>> groups = lines.of(type.name(), mode);
        out.append("## ")
                .append(type)
                .append(NO.equals(mode) ? ", no mode" : " " + mode)
                .append("\n\n");
        if (!NO.equals(mode)) {
            out.append("Meaning: ").append(definitions.meaning(type, mode)).append(".\n\n");
        }
        if (groups.isEmpty()) {
            out.append("No entry.\n\n");
        }
        groups.forEach(this::group);
    }

    private void group(Meaning meaning, List<EventLine> entries) {
        out.append("### ").append(NO.equals(meaning.cameo()) ? "No CAMEO code" : "CAMEO " + meaning.cameo());
        if (!NO.equals(meaning.contexts())) {
            out.append(" · ").append(meaning.contexts().replace(",", ", ").replace("_", "\\_"));
        }
        out.append("\n\n");
        entries.forEach(this::entry);
        out.append('\n');
        notTaken(meaning);
    }

    private void entry(EventLine line) {
        out.append("* **").append(line.words()).append("** ").append(line.pos());
        if (!line.terms().isEmpty()) {
            out.append(" · ").append(Terms.inWords(line.terms()));
        }
        String example = lines.example(line);
        if (example != null) {
            out.append(" — ").append(escaped(example));
        }
        out.append('\n');
    }

    private void notTaken(Meaning meaning) {
        List<String> sentences = lines.notTaken(meaning);
        if (!sentences.isEmpty()) {
            out.append("Not read from:\n\n");
            sentences.forEach(s -> out.append("* ").append(escaped(s)).append('\n'));
            out.append('\n');
        }
    }

    private static String escaped(String sentence) {
        return sentence.replace("*", "\\*").replace("_", "\\_").replace("<", "&lt;");
    }
}
