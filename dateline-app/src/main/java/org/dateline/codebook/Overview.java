package org.dateline.codebook;

import java.util.List;
import java.util.Locale;
import org.dateline.coding.EventType;

/** The first page: how to read the book, and what there is of each type. */
final class Overview {
    private static final String HEAD = """
            # Codebook

            <!-- Written by ./dateline codebook from the ontology and the lexicon. Do not edit it here. -->

            What Dateline codes, and from which words. The event types, modes and contexts are those of PLOVER (manual of
            February 2024), the codes those of CAMEO 1.1b3. Each type has a list of all entries of the event lexicon that lead to
            it; [lexicon.md](lexicon.md) tells how to write one.

            How to read an entry: the word or words in bold, in the form of the dictionary; `v` verb, `n` noun, `a` adjective or
            participle; then what must stand with them, which all must hold; then where source and target are looked for, if not
            in the usual places (`obj.poss` is the possessor of the object); behind the dash a sentence from which the entry is
            read. A word with @ is a class of nouns, listed under [other words](WORDS); `@actor` is any recognised actor,
            `@country` a state, `@person` a person, `@place` a place. Of several entries that fit, the one that asks for most is taken.

            """;

    private final Definitions definitions;
    private final EventLines lines;
    private final Links links;

    /** Where the other pages are. */
    @FunctionalInterface
    interface Links {
        String to(String page);
    }

    Overview(Definitions definitions, EventLines lines, Links links) {
        this.definitions = definitions;
        this.lines = lines;
        this.links = links;
    }

    String write() {
        StringBuilder out = new StringBuilder(HEAD.replace("WORDS", links.to(Codebook.WORDS)));
        out.append("## Event types\n\n| type | meaning | class | CAMEO | modes | entries | with example |\n");
        out.append("| --- | --- | --- | --- | --- | ---: | ---: |\n");
        for (EventType type : EventType.values()) {
            out.append(row(type));
        }
        List<EventLine> none = lines.of(TypePage.NONE);
        out.append(String.format(
                Locale.ROOT,
                "| [no event](%s) | Words that look like an event and are none. | | | | %,d | %,d |\n\n",
                links.to(Codebook.NONE),
                none.size(),
                lines.shown(none)));
        out.append("## Contexts\n\nAny context may go with any type.\n\n");
        definitions
                .contexts()
                .forEach((name, meaning) -> out.append("* ")
                        .append(name.replace("_", "\\_"))
                        .append(": ")
                        .append(meaning)
                        .append('\n'));
        out.append("\n## Roots of CAMEO\n\n");
        definitions
                .roots()
                .forEach((code, name) ->
                        out.append("* ").append(code).append(' ').append(name).append('\n'));
        return out.append('\n').toString();
    }

    private String row(EventType type) {
        List<EventLine> all = lines.of(type.name());
        return String.format(
                Locale.ROOT,
                "| [%s](%s) | %s | %s | %s | %s | %,d | %,d |\n",
                type,
                links.to(type.name().toLowerCase(Locale.ROOT)),
                definitions.meaning(type),
                type.quad().label(),
                definitions.codes(type),
                String.join(", ", definitions.modes(type)),
                all.size(),
                lines.shown(all));
    }
}
