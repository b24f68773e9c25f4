package org.dateline.syndication;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;

/** Which words carry the matter of a report, and what is kept of them: their stem, or the value of a number word. */
final class WordForms {
    private static final int STEM = 6;

    private final Set<String> functionWords = new HashSet<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> weekdays = new HashSet<>();
    private final Map<String, String> numbers = new HashMap<>();

    static WordForms load(Lexicon lexicon) {
        WordForms forms = new WordForms();
        words(lexicon, "report/function-words.txt", forms.functionWords);
        words(lexicon, "report/abbreviations.txt", forms.abbreviations);
        for (Entry entry : lexicon.file("counts/numerals.txt").entries()) {
            if (entry.section().equals("unit") || entry.section().equals("ten")) {
                forms.numbers.put(entry.fields('=').get(0), entry.fields('=').get(1));
            }
        }
        forms.numbers.remove("one"); // as often a pronoun as a number
        for (Entry entry : lexicon.file("dates/calendar.txt").entries()) {
            if (entry.section().equals("weekday")) {
                forms.weekdays.add(entry.fields('=').get(0));
            }
        }
        return forms;
    }

    private static void words(Lexicon lexicon, String file, Set<String> into) {
        for (Entry entry : lexicon.file(file).entries()) {
            into.addAll(entry.fields(' '));
        }
    }

    boolean isFunctionWord(String lower) {
        return functionWords.contains(lower);
    }

    boolean isAbbreviation(String lower) {
        return abbreviations.contains(lower);
    }

    /** Whether a word tells a day: it changes with the day, as figures do. */
    boolean isWeekday(String lower) {
        return weekdays.contains(lower);
    }

    /** The digits that a number word stands for, else the word itself. */
    String digits(String lower) {
        return numbers.getOrDefault(lower, lower);
    }

    /** What the forms of a word have in common, roughly: "officials" and "official", "killed" and "killing". */
    static String stem(String lower) {
        String bare = without(without(lower, "s", 4), "'", 2);
        bare = without(bare, "ing", 6);
        bare = without(bare, "ed", 5);
        bare = without(bare, "e", 4);
        return bare.length() > STEM ? bare.substring(0, STEM) : bare;
    }

    private static String without(String word, String ending, int shortest) {
        return word.length() >= shortest && word.endsWith(ending)
                ? word.substring(0, word.length() - ending.length())
                : word;
    }
}
