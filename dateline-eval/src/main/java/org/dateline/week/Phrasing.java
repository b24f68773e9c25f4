package org.dateline.week;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes sentences of patterns: one of {@code [this|that]}, and the value of each {@code {slot}}. */
final class Phrasing {
    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*\\|[^\\[\\]]*)\\]");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");
    private static final Pattern ARTICLE = Pattern.compile("\\b([Aa]) (?=(?:<[\\w-]+\\|)?[AEIOaeio]|un[^i])");

    private static final Pattern NUMBER = Pattern.compile("^\\d+");
    private static final List<String> SMALL = List.of(
            "no",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private final Random random;

    Phrasing(Random random) {
        this.random = random;
    }

    /** The sentence; a slot whose name begins with a capital gives its value a capital. */
    String fill(String pattern, Map<String, String> slots) {
        String chosen = CHOICE.matcher(pattern).replaceAll(m -> Matcher.quoteReplacement(oneOf(m.group(1))));
        String filled = SLOT.matcher(chosen).replaceAll(m -> Matcher.quoteReplacement(value(m.group(1), slots)));
        String whole = filled.indexOf('{') < 0
                ? filled
                : SLOT.matcher(filled).replaceAll(m -> Matcher.quoteReplacement(value(m.group(1), slots)));
        return ARTICLE.matcher(whole).replaceAll("$1n ");
    }

    private String oneOf(String choices) {
        String[] all = choices.split("\\|", -1);
        return all[random.nextInt(all.length)];
    }

    private static String value(String name, Map<String, String> slots) {
        boolean capital = Character.isUpperCase(name.charAt(0));
        String key = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        String value = slots.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no value for {" + name + "}");
        }
        return capital ? capital(value) : value;
    }

    /** The first letter large; a number that begins a sentence is written in words. */
    static String capital(String value) {
        int marks = value.startsWith("<") ? value.indexOf('|') + 1 : 0;
        return value.substring(0, marks) + capitalWord(value.substring(marks));
    }

    private static String capitalWord(String value) {
        Matcher digits = NUMBER.matcher(value);
        String worded = digits.find() ? words(Integer.parseInt(digits.group())) + value.substring(digits.end()) : value;
        return Character.toUpperCase(worded.charAt(0)) + worded.substring(1);
    }

    /** A number as newspapers write it: words up to nine. */
    static String number(int count) {
        return count < 10 ? words(count) : Integer.toString(count);
    }

    private static String words(int count) {
        if (count < SMALL.size()) {
            return SMALL.get(count);
        }
        if (count > 99) {
            return "about " + count;
        }
        String tens = TENS.get(count / 10 - 2);
        return count % 10 == 0 ? tens : tens + "-" + SMALL.get(count % 10);
    }
}
