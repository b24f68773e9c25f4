package org.dateline.lexicon;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads cardinal and ordinal numbers from tokens; the words are those of {@code counts/numerals.txt}. */
public final class Numerals {
    private static final int MOST_DIGITS = 18;

    private final Map<String, NumberWord> words = new HashMap<>();
    private final Map<String, BigDecimal> suffixes = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();

    /** What a number word does to the number before it. */
    enum Part {
        UNIT,
        TEN,
        SCALE,
        FRACTION
    }

    /** One number word. */
    record NumberWord(Part part, BigDecimal value) {}

    private Numerals() {}

    /** Reads the number words. */
    public static Numerals load(Lexicon lexicon) {
        Numerals numerals = new Numerals();
        for (Entry entry : lexicon.file("counts/numerals.txt").entries()) {
            numerals.add(entry);
        }
        return numerals;
    }

    private void add(Entry entry) {
        int equals = entry.text().indexOf('=');
        if (equals < 0) {
            throw new LexiconException(entry.where(), "\"" + entry.text() + "\" should be WORD = VALUE");
        }
        String word = entry.text().substring(0, equals).strip().toLowerCase(Locale.ROOT);
        String value = entry.text().substring(equals + 1).strip();
        try {
            add(entry, word, value);
        } catch (NumberFormatException e) {
            throw new LexiconException(entry.where(), "\"" + value + "\" is no number");
        }
    }

    private void add(Entry entry, String word, String value) {
        switch (entry.section()) {
            case "unit" -> words.put(word, new NumberWord(Part.UNIT, new BigDecimal(value)));
            case "ten" -> words.put(word, new NumberWord(Part.TEN, new BigDecimal(value)));
            case "scale" -> words.put(word, new NumberWord(Part.SCALE, new BigDecimal(value)));
            case "fraction" -> words.put(word, new NumberWord(Part.FRACTION, ratio(value)));
            case "suffix" -> suffixes.put(word, new BigDecimal(value));
            case "ordinal" -> ordinals.put(word, Integer.parseInt(value));
            default ->
                throw new LexiconException(
                        entry.where(),
                        "[" + entry.section() + "] is not unit, ten, scale, suffix, fraction or ordinal");
        }
    }

    /** The longest cardinal number that begins at the token, or null; null too where the sentence has no such token. */
    public @Nullable Numeral at(Sentence sentence, int i) {
        boolean there = i >= 0 && i < sentence.size();
        return there && mayBegin(sentence.token(i).form()) ? new NumeralReader(this, sentence, i).read() : null;
    }

    private boolean mayBegin(String form) {
        char c = form.charAt(0);
        return isDigit(c) || (Character.isLetter(c) && (isArticle(low(form)) || words.containsKey(low(form))));
    }

    /** The ordinal number that the token is ("third", "3rd"), or 0. Composed ones ("twenty-first") are not read. */
    public int ordinal(String form) {
        String word = low(form);
        Integer known = ordinals.get(word);
        if (known != null) {
            return known;
        }
        int n = word.length();
        if (n < 3 || n > 6 || !isDigit(word.charAt(0))) {
            return 0;
        }
        String end = word.substring(n - 2);
        boolean ends = end.equals("st") || end.equals("nd") || end.equals("rd") || end.equals("th");
        return ends ? small(word.substring(0, n - 2)) : 0;
    }

    private static int small(String digits) {
        int value = 0;
        for (char c : digits.toCharArray()) {
            if (!isDigit(c)) {
                return 0;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** Whether a word counts things by itself: "two" to "ninety"; "one" is more often a pronoun. */
    public boolean isNumberWord(String form) {
        NumberWord word = words.get(low(form));
        return word != null
                && (word.part() == Part.UNIT || word.part() == Part.TEN)
                && word.value().compareTo(BigDecimal.ONE) > 0;
    }

    @Nullable
    NumberWord word(String form) {
        return words.get(low(form));
    }

    static boolean isArticle(String low) {
        return low.equals("a") || low.equals("an");
    }

    static String low(String form) {
        return form.toLowerCase(Locale.ROOT);
    }

    /** The value of a token of digits ("1,005", "2.5", "12,34,567", "3 1/2", "5m"), or null. */
    @Nullable
    BigDecimal digits(String form) {
        int end = 0;
        while (end < form.length() && (isDigit(form.charAt(end)) || ",.".indexOf(form.charAt(end)) >= 0)) {
            end++;
        }
        if (end == 0 || !isDigit(form.charAt(0))) {
            return null;
        }
        BigDecimal head = plain(form.substring(0, end));
        if (head == null || end == form.length()) {
            return head;
        }
        String rest = low(form.substring(end));
        BigDecimal suffix = suffixes.get(rest);
        return suffix != null ? head.multiply(suffix) : mixed(head, rest);
    }

    private static @Nullable BigDecimal mixed(BigDecimal head, String rest) {
        if (rest.length() >= 4 && Character.isSpaceChar(rest.charAt(0)) && rest.indexOf('/') > 0) {
            return head.add(ratio(rest.substring(1)));
        }
        return rest.length() == 2 && rest.charAt(0) == '/' && isDigit(rest.charAt(1)) && rest.charAt(1) != '0'
                ? head.divide(new BigDecimal(rest.charAt(1) - '0'), MathContext.DECIMAL32)
                : null;
    }

    private static BigDecimal ratio(String text) {
        int slash = text.indexOf('/');
        if (slash <= 0 || small(text.substring(slash + 1)) == 0) {
            return BigDecimal.ZERO;
        }
        return new BigDecimal(small(text.substring(0, slash)))
                .divide(new BigDecimal(small(text.substring(slash + 1))), MathContext.DECIMAL32);
    }

    private static @Nullable BigDecimal plain(String text) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String fraction = point < 0 ? "" : text.substring(point + 1);
        boolean wrong = point == text.length() - 1 || fraction.indexOf('.') >= 0 || fraction.indexOf(',') >= 0;
        if (wrong || text.length() > MOST_DIGITS || !grouped(whole)) {
            return null;
        }
        return new BigDecimal(whole.replace(",", "") + (fraction.isEmpty() ? "" : "." + fraction));
    }

    /** Western ("1,234,567") or Indian ("12,34,567") grouping, or none. */
    private static boolean grouped(String whole) {
        int last = whole.lastIndexOf(',');
        if (last < 0) {
            return true;
        }
        int from = whole.indexOf(',');
        if (from == 0 || from > 3 || whole.length() - last != 4) {
            return false;
        }
        for (int next = whole.indexOf(',', from + 1); next >= 0; next = whole.indexOf(',', from + 1)) {
            if (next - from < 3 || next - from > 4) {
                return false;
            }
            from = next;
        }
        return true;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
