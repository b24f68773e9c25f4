package org.dateline.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.coding.EventType;
import org.dateline.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** The codebook as data: what types mean, and every entry that leads to them. Safe for use by many threads. */
public final class CodebookEntries {
    private static final String NO = "-";

    private final Definitions definitions;
    private final EventLines lines;

    /** The codebook of a lexicon. */
    public CodebookEntries(Lexicon lexicon) {
        this.definitions = Definitions.read(lexicon);
        this.lines = EventLines.read(lexicon);
    }

    /**
     * A type of event.
     *
     * @param name its name
     * @param definition what it covers
     * @param quad its class
     * @param cameo the CAMEO codes that it stands for
     * @param modes its modes with what they mean
     * @param contexts contexts that its entries give
     * @param entries how many entries lead to it
     */
    public record Type(
            String name,
            String definition,
            String quad,
            String cameo,
            Map<String, String> modes,
            List<String> contexts,
            int entries) {}

    /**
     * An entry of the event lexicon.
     *
     * @param entry the line as it stands in the file
     * @param where file and line
     * @param words the words that carry the event
     * @param mode the mode that it gives, or null
     * @param cameo the code that it gives, or null
     * @param example a sentence from which it is read, or null where none is given
     */
    public record Entry(
            String entry,
            String where,
            String words,
            @Nullable String mode,
            @Nullable String cameo,
            @Nullable String example) {}

    /** All types, in their order. */
    public List<Type> types() {
        List<Type> types = new ArrayList<>();
        for (EventType type : EventType.values()) {
            types.add(type(type));
        }
        return types;
    }

    /** One type. */
    public Type type(EventType type) {
        Map<String, String> modes = new LinkedHashMap<>();
        definitions.modes(type).forEach(mode -> modes.put(mode, definitions.meaning(type, mode)));
        List<EventLine> all = lines.of(type.name());
        TreeSet<String> contexts = new TreeSet<>();
        all.forEach(line -> contexts.addAll(List.of(line.meaning().contexts().split(","))));
        contexts.remove(NO);
        return new Type(
                type.name(),
                definitions.meaning(type),
                type.quad().label(),
                definitions.codes(type),
                modes,
                List.copyOf(contexts),
                all.size());
    }

    /** The entries that lead to a type, in the order of the files. */
    public List<Entry> entries(EventType type) {
        return lines.of(type.name()).stream().map(this::entry).toList();
    }

    private Entry entry(EventLine line) {
        return new Entry(
                line.entry().text(),
                line.entry().where(),
                line.words(),
                given(line.meaning().mode()),
                given(line.meaning().cameo()),
                lines.example(line));
    }

    private static @Nullable String given(String value) {
        return value.equals(NO) ? null : value;
    }
}
