package org.dateline.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gives words their usual letter case where the text does not: reports in capitals, and headlines in which Every Word Has
 * One. What is usual is read off the words that the tagger was trained on, and off the names that the caller knows.
 */
final class TrueCaser {
    private static final int FEWEST_WORDS = 3;
    private static final double NEARLY_ALL = 0.8;
    private static final double MOST = 0.7;
    /** How many times more often a word must be a name than a common word, to be one for certain. */
    private static final int CERTAIN = 4;

    private static final int LONGEST_NAME = 5;
    private static final Set<String> CLITICS =
            Set.of("'s", "’s", "n't", "n’t", "'re", "’re", "'ve", "’ve", "'ll", "’ll", "'d", "’d", "'m", "’m");
    private static final Set<String> ORDINALS = Set.of("ST", "ND", "RD", "TH", "D");
    private static final List<String> ENDINGS = List.of("s", "es", "ed", "d", "ing", "ly", "er", "ers", "ness");

    private final TaggerModel dictionary;
    private final NameModel names;
    private final Predicate<String> isName;

    TrueCaser(TaggerModel dictionary, NameModel names, Predicate<String> isName) {
        this.dictionary = dictionary;
        this.names = names;
        this.isName = isName;
    }

    /** Whether the words are in capitals. */
    static boolean capitals(List<Word> words) {
        int all = 0;
        int upper = 0;
        for (Word word : words) {
            String form = word.form();
            if (form.length() > 1 && Letters.anyLetter(form)) {
                all++;
                upper += form.equals(form.toUpperCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        return all >= FEWEST_WORDS && upper >= NEARLY_ALL * all;
    }

    /** Whether each word has a capital, but for small ones like "of". */
    static boolean titles(List<Word> words) {
        int all = 0;
        int upper = 0;
        for (Word word : words) {
            String form = word.form();
            if (form.length() > 3 && Letters.anyLetter(form)) {
                all++;
                upper += Letters.startsUpper(form) ? 1 : 0;
            }
        }
        return all >= FEWEST_WORDS && upper >= MOST * all;
    }

    /** A paragraph with a capital at the beginning of each word only: easier on the lexer, which knows "Gen." only so. */
    static String lettering(String text) {
        StringBuilder letters = new StringBuilder(text);
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            boolean abbreviated =
                    before == '.' || i + 1 < text.length() && text.charAt(i + 1) == '.' && !Character.isLetter(before);
            if ((Character.isLetter(before) || before == '\'' || before == '’') && !abbreviated) {
                letters.setCharAt(i, Character.toLowerCase(text.charAt(i)));
            }
        }
        return letters.toString();
    }

    /** The words with their usual case. */
    List<Word> recase(List<Word> words) {
        Kind[] kinds = new Kind[words.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = kind(words, i);
        }
        markKnownNames(words, kinds);
        List<Word> cased = new ArrayList<>(words.size());
        boolean first = true;
        for (int i = 0; i < kinds.length; i++) {
            String form = words.get(i).form();
            String usual = usual(form, resolved(kinds, i));
            cased.add(words.get(i).as(first && Letters.anyLetter(usual) ? capitalised(usual) : usual));
            first &= !Letters.anyLetter(form);
        }
        return cased;
    }

    private enum Kind {
        AS_IS,
        COMMON,
        EITHER,
        NAME,
        ACRONYM
    }

    private Kind kind(List<Word> words, int i) {
        String form = words.get(i).form();
        String lower = form.toLowerCase(Locale.ROOT);
        if (CLITICS.contains(lower) || ordinal(form)) {
            return Kind.COMMON;
        }
        boolean model = form.length() == 1
                && i + 1 < words.size()
                && words.get(i + 1).form().equals("-");
        boolean mixed = Letters.anyUpper(form)
                && !form.equals(form.toUpperCase(Locale.ROOT))
                && !capitalised(lower).equals(form);
        if (!Letters.startsUpper(form)
                || form.equals("I")
                || initials(form)
                || Letters.anyDigit(form)
                || model
                || mixed) {
            return Kind.AS_IS;
        }
        int common = dictionary.commonCount(lower);
        int name = dictionary.nameCount(capitalised(lower));
        int acronym = form.length() > 1 ? dictionary.nameCount(form.toUpperCase(Locale.ROOT)) : 0;
        if (acronym > name && acronym > common) {
            return Kind.ACRONYM;
        }
        if (common + name == 0) {
            return unknown(lower);
        }
        if (month(lower) && (number(words, i - 1) || number(words, i + 1))) {
            return Kind.NAME;
        }
        return name > CERTAIN * common ? Kind.NAME : name * CERTAIN > common ? Kind.EITHER : Kind.COMMON;
    }

    /** "J." or "U.S.", but not "Gen.". */
    private static boolean initials(String form) {
        int dot = form.indexOf('.');
        return dot >= 0 && (dot <= 1 || dot < form.length() - 1);
    }

    private Kind unknown(String lower) {
        if (knownCommon(lower)) {
            return Kind.COMMON;
        }
        boolean vowel = lower.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
        return vowel ? Kind.NAME : Kind.ACRONYM;
    }

    /** A word, or one with a usual ending. */
    private boolean knownCommon(String lower) {
        if (names.knowsLowerCase(lower)) {
            return true;
        }
        for (String ending : ENDINGS) {
            String stem = lower.substring(0, Math.max(0, lower.length() - ending.length()));
            if (stem.length() >= 3 && lower.endsWith(ending) && (word(stem) || word(stem + "e"))) {
                return true;
            }
        }
        return false;
    }

    private boolean word(String lower) {
        return dictionary.commonCount(lower) > 0 || names.knowsLowerCase(lower);
    }

    /** "1ST", "3D". */
    private static boolean ordinal(String form) {
        int digits = 0;
        while (digits < form.length() && Character.isDigit(form.charAt(digits))) {
            digits++;
        }
        return digits > 0 && ORDINALS.contains(form.substring(digits));
    }

    private static boolean month(String lower) {
        return lower.equals("may") || lower.equals("march");
    }

    private static boolean number(List<Word> words, int i) {
        return i >= 0 && i < words.size() && Letters.anyDigit(words.get(i).form());
    }

    /** Names that the caller knows; of single words only those that are nothing else. */
    private void markKnownNames(List<Word> words, Kind[] kinds) {
        for (int i = 0; i < kinds.length; i++) {
            StringBuilder phrase = new StringBuilder();
            for (int k = i; k < Math.min(kinds.length, i + LONGEST_NAME); k++) {
                phrase.append(k > i ? " " : "")
                        .append(capitalised(words.get(k).form().toLowerCase(Locale.ROOT)));
                if (k > i && kinds[k] != Kind.AS_IS && isName.test(phrase.toString())) {
                    for (int n = i; n <= k; n++) {
                        kinds[n] = kinds[n] == Kind.ACRONYM || kinds[n] == Kind.AS_IS ? kinds[n] : Kind.NAME;
                    }
                }
            }
        }
    }

    /** What may be either is part of a name beside one. */
    private static Kind resolved(Kind[] kinds, int i) {
        if (kinds[i] != Kind.EITHER) {
            return kinds[i];
        }
        boolean before = i > 0 && name(kinds[i - 1]);
        boolean after = i + 1 < kinds.length && name(kinds[i + 1]);
        return before || after ? Kind.NAME : Kind.COMMON;
    }

    private static boolean name(Kind kind) {
        return kind == Kind.NAME || kind == Kind.ACRONYM;
    }

    private static String usual(String form, Kind kind) {
        return switch (kind) {
            case AS_IS -> form;
            case ACRONYM -> form.toUpperCase(Locale.ROOT);
            case NAME -> capitalised(form.toLowerCase(Locale.ROOT));
            case COMMON, EITHER -> form.toLowerCase(Locale.ROOT);
        };
    }

    /** With a capital at the beginning and after an apostrophe within. */
    private static String capitalised(String lower) {
        StringBuilder word = new StringBuilder(lower);
        word.setCharAt(0, Character.toUpperCase(lower.charAt(0)));
        if (lower.length() > 3 && (lower.charAt(1) == '\'' || lower.charAt(1) == '’')) {
            word.setCharAt(2, Character.toUpperCase(lower.charAt(2)));
        }
        return word.toString();
    }
}
