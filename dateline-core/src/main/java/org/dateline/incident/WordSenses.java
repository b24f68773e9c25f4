package org.dateline.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;

/** What words for happenings mean, after WordNet: which have a sense in common, and what a sense is a kind of. */
final class WordSenses {
    private static final String FILE = "incident/word-senses.txt";
    private static final String KINDS = "kinds";
    /** Less common senses do not say what a word is a kind of. */
    private static final int COMMON = 1;

    private final Map<String, Map<String, Integer>> senses = new HashMap<>();
    private final Map<String, List<String>> kinds = new HashMap<>();

    private WordSenses() {}

    static WordSenses load(Lexicon lexicon) {
        WordSenses words = new WordSenses();
        for (Entry entry : lexicon.file(FILE).entries()) {
            int equals = entry.text().indexOf(" = ");
            String left = entry.text().substring(0, equals);
            List<String> right = List.of(entry.text().substring(equals + 3).split(" ", -1));
            if (KINDS.equals(entry.section())) {
                words.kinds.put(left, right);
            } else {
                words.senses.put(entry.section().charAt(0) + " " + left, ranked(right));
            }
        }
        return words;
    }

    private static Map<String, Integer> ranked(List<String> senses) {
        Map<String, Integer> ranked = new HashMap<>();
        for (String sense : senses) {
            int colon = sense.indexOf(':');
            ranked.put(sense.substring(0, colon), Integer.parseInt(sense.substring(colon + 1)));
        }
        return Map.copyOf(ranked);
    }

    /**
     * The senses of a word with their ranks, 0 for the most common one.
     *
     * @param sort v, n or a
     * @param word in lower case; a verb with its particle ("check in")
     */
    Map<String, Integer> of(char sort, String word) {
        return senses.getOrDefault(sort + " " + word.replace('-', ' '), Map.of());
    }

    /** What the common ones of some senses are kinds of, one step up. */
    Set<String> kinds(Map<String, Integer> ranked) {
        Set<String> found = new HashSet<>();
        ranked.forEach((sense, rank) -> {
            if (rank <= COMMON) {
                found.addAll(kinds.getOrDefault(sense, List.of()));
            }
        });
        return found;
    }

    /** Sum of the ranks of the sense that two words have in common, or -1 where they have none. */
    static int common(Map<String, Integer> a, Map<String, Integer> b) {
        List<Integer> sums = new ArrayList<>();
        a.forEach((sense, rank) -> {
            Integer other = b.get(sense);
            if (other != null) {
                sums.add(rank + other);
            }
        });
        return sums.stream().mapToInt(Integer::intValue).min().orElse(-1);
    }

    /** Whether a common sense of the one is what the other is a kind of. */
    static boolean wider(Map<String, Integer> senses, Set<String> kindsOfOther) {
        return senses.entrySet().stream().anyMatch(e -> e.getValue() <= COMMON && kindsOfOther.contains(e.getKey()));
    }
}
