package org.dateline.copying;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Garbles a text as rewriting machines do: exchanges words throughout, keeps names, numbers, quotations and the order of
 * sentences. A word of the list of synonyms becomes one of them; so that any share can be exchanged, a word that is not
 * in the list becomes a word of another text.
 */
final class RewritingMachine {
    private static final Pattern WORD =
            Pattern.compile("“[^”]*”|\"[^\"]*\"|[\\p{L}\\d][\\p{L}\\d'’.,-]*[\\p{L}\\d]|[\\p{L}\\d]");
    private static final int SHORTEST = 4;

    private final Map<String, List<String>> synonyms = new LinkedHashMap<>();
    private final List<String> otherWords = new ArrayList<>();
    private final Random random;

    RewritingMachine(String synonymList, List<List<String>> texts, Random random) {
        this.random = random;
        synonymList.lines().filter(l -> l.contains("=")).forEach(this::synonym);
        for (List<String> text : texts) {
            Matcher words = WORD.matcher(String.join(" ", text));
            while (words.find()) {
                if (exchangeable(words.group())) {
                    otherWords.add(words.group());
                }
            }
        }
    }

    private void synonym(String line) {
        String[] sides = line.split("=");
        synonyms.put(sides[0].strip(), List.of(sides[1].strip().split("\\s*,\\s*")));
    }

    /** Words in lower case of some length: neither names nor numbers, rarely function words. */
    private static boolean exchangeable(String word) {
        return word.length() >= SHORTEST && word.chars().allMatch(c -> Character.isLowerCase(c));
    }

    /** The text with a share of its words exchanged. */
    List<String> reworded(List<String> text, double share) {
        return text.stream()
                .map(p -> WORD.matcher(p).replaceAll(m -> Matcher.quoteReplacement(word(m, share))))
                .toList();
    }

    private String word(MatchResult match, double share) {
        String word = match.group();
        if (!exchangeable(word) || random.nextDouble() >= share) {
            return word;
        }
        List<String> others = synonyms.getOrDefault(word.toLowerCase(Locale.ROOT), otherWords);
        return others.get(random.nextInt(others.size()));
    }
}
