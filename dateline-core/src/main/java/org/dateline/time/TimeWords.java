package org.dateline.time;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.dateline.lexicon.LexiconFile;
import org.dateline.lexicon.Phrases;
import org.jspecify.annotations.Nullable;

/** The words of time expressions, from the files in {@code dates/}. */
final class TimeWords {
    private final Map<WordKind, Phrases<TimeWord>> phrases = new EnumMap<>(WordKind.class);
    private final Map<String, Long> kindsByFirstWord = new HashMap<>();
    private final Map<String, Holiday> holidays = new HashMap<>();
    private final Map<String, WordKind> kinds = new HashMap<>();

    private TimeWords() {}

    static TimeWords load(Lexicon lexicon) {
        TimeWords words = new TimeWords();
        for (WordKind kind : WordKind.values()) {
            words.phrases.put(kind, new Phrases<>());
            words.kinds.put(kind.section(), kind);
        }
        for (LexiconFile file : lexicon.folder("dates")) {
            file.entries().forEach(words::add);
        }
        return words;
    }

    private void add(Entry entry) {
        WordKind kind = kinds.get(entry.section());
        if (kind == null) {
            throw new LexiconException(entry.where(), "[" + entry.section() + "] is no section of time words");
        }
        int equals = entry.text().indexOf(" = ");
        String forms = equals < 0 ? entry.text() : entry.text().substring(0, equals);
        String value = equals < 0 ? "" : entry.text().substring(equals + 3).strip();
        TimeWord word = new TimeWord(kind, value, entry.where());
        check(word, entry);
        for (String form : forms.split(",")) {
            add(kind, form.strip(), word);
        }
        if (kind == WordKind.HOLIDAY) {
            holidays.put(value, Holiday.parse(entry, value, this::holidayNamed));
        }
    }

    private void add(WordKind kind, String form, TimeWord word) {
        phrases(kind).add(form, word);
        int blank = form.indexOf(' ');
        String first = blank < 0 ? form : form.substring(0, blank);
        String opening = first.endsWith("'s") ? first.substring(0, first.length() - 2) : first;
        kindsByFirstWord.merge(opening, kind.bit(), (a, b) -> a | b);
    }

    private static void check(TimeWord word, Entry entry) {
        try {
            switch (word.kind()) {
                case MONTH,
                        DOUBTFUL_MONTH,
                        SHORT_MONTH,
                        WEEKDAY,
                        SHORT_WEEKDAY,
                        WEEKDAYS,
                        HALF,
                        TENTH,
                        COUPLE,
                        HALF_DAY -> word.number();
                case UNIT, UNITS -> word.unit();
                default -> {}
            }
        } catch (IllegalArgumentException e) {
            throw new LexiconException(
                    entry.where(), "\"" + word.value() + "\" is no value of [" + entry.section() + "]");
        }
    }

    private @Nullable Holiday holidayNamed(String name) {
        String[] tokens = name.split(" ");
        Phrases.Found<TimeWord> found = phrases(WordKind.HOLIDAY).at(tokens, 0);
        return found == null ? null : holidays.get(found.meaning().value());
    }

    private Phrases<TimeWord> phrases(WordKind kind) {
        Phrases<TimeWord> known = phrases.get(kind);
        if (known == null) {
            throw new IllegalStateException("no phrases of kind " + kind);
        }
        return known;
    }

    /** The longest phrase of the kind at the token, or null. */
    Phrases.@Nullable Found<TimeWord> at(WordKind kind, String[] tokens, int i) {
        return phrases(kind).at(tokens, i);
    }

    /** The kinds that have a phrase which begins with the word, as bits. */
    long kinds(String word) {
        return kindsByFirstWord.getOrDefault(word, 0L);
    }

    Holiday holiday(TimeWord word) {
        Holiday holiday = holidays.get(word.value());
        if (holiday == null) {
            throw new IllegalArgumentException(word.entry() + " is no holiday");
        }
        return holiday;
    }
}
