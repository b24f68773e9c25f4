package org.dateline.codebook;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.coding.EventType;
import org.dateline.lexicon.Lexicon;

/** Writes the codebook as Markdown, from the ontology and the lexicon. */
public final class Codebook {
    static final String NONE = "none";
    static final String WORDS = "words";
    private static final String FIRST = "codebook.md";

    private final Lexicon lexicon;
    private final Definitions definitions;
    private final EventLines lines;

    /** The codebook of a lexicon. */
    public Codebook(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.definitions = Definitions.read(lexicon);
        this.lines = EventLines.read(lexicon);
    }

    /** All in one text. */
    public String whole() {
        StringBuilder book = new StringBuilder();
        book.append(new Overview(definitions, lines, page -> "#" + anchor(page)).write());
        chapters().values().forEach(book::append);
        return book.toString();
    }

    /** A first page and one for each type, by path: "codebook.md", "codebook/assault.md". */
    public Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(FIRST, new Overview(definitions, lines, Codebook::path).write());
        chapters().forEach((name, text) -> pages.put(path(name), text));
        return pages;
    }

    private static String path(String page) {
        return "codebook/" + page + ".md";
    }

    private static String anchor(String page) {
        return switch (page) {
            case NONE -> "no-event";
            case WORDS -> "other-words";
            default -> page;
        };
    }

    private Map<String, String> chapters() {
        Map<String, String> chapters = new LinkedHashMap<>();
        for (EventType type : EventType.values()) {
            chapters.put(type.name().toLowerCase(Locale.ROOT), new TypePage(definitions, lines).of(type));
        }
        chapters.put(NONE, new TypePage(definitions, lines).ofNone());
        chapters.put(WORDS, new WordsPage(lexicon).write());
        return chapters;
    }
}
