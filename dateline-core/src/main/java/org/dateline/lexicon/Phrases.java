package org.dateline.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of a knowledge file, found by their words in a row of lower-case tokens. Built once, then only read.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {
    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

    private record Phrase<T>(List<String> words, T meaning) {}

    /**
     * A phrase found.
     *
     * @param first its first token
     * @param last its last token
     * @param meaning what it stands for
     */
    public record Found<T>(int first, int last, T meaning) {}

    /** Adds a phrase; of two with the same words the later wins. An "'s" at the end of a word is a token
     * by itself; a hyphen may be one or not. */
    public void add(String phrase, T meaning) {
        add(words(phrase), meaning);
        if (phrase.indexOf('-') > 0) {
            add(words(phrase.replace("-", " - ")), meaning);
        }
    }

    private void add(List<String> words, T meaning) {
        List<Phrase<T>> rivals = byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>());
        int at = 0;
        while (at < rivals.size() && rivals.get(at).words().size() > words.size()) {
            at++;
        }
        rivals.add(at, new Phrase<>(words, meaning));
    }

    /** The longest phrase that begins at a token, or null. */
    public @Nullable Found<T> at(String[] tokens, int i) {
        List<Phrase<T>> rivals = byFirst.get(tokens[i]);
        if (rivals == null) {
            return null;
        }
        for (Phrase<T> phrase : rivals) {
            if (stands(phrase.words(), tokens, i)) {
                return new Found<>(i, i + phrase.words().size() - 1, phrase.meaning());
            }
        }
        return null;
    }

    /** Whether a phrase begins with the word. */
    public boolean begins(String word) {
        return byFirst.containsKey(word);
    }

    private static boolean stands(List<String> words, String[] tokens, int i) {
        if (i + words.size() > tokens.length) {
            return false;
        }
        for (int k = 1; k < words.size(); k++) {
            if (!words.get(k).equals(tokens[i + k])) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (String part : phrase.toLowerCase(Locale.ROOT).strip().split(" +")) {
            if (part.length() > 2 && part.endsWith("'s")) {
                words.add(part.substring(0, part.length() - 2));
                words.add("'s");
            } else {
                words.add(part);
            }
        }
        return words;
    }
}
