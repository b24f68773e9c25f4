package org.dateline.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;

/** The words that say what kind of division a name stands for: "province", "County", "oblast". */
final class DivisionWords {
    private final Map<String, Feature> kinds = new HashMap<>();
    private final Set<String> foreign = new HashSet<>();
    private final Set<String> links = new HashSet<>();

    DivisionWords(Lexicon lexicon) {
        for (Entry entry : lexicon.file("places/division-words.txt").entries()) {
            switch (entry.section()) {
                case "first order" -> kinds.put(entry.text(), Feature.ADMIN1);
                case "second order" -> kinds.put(entry.text(), Feature.ADMIN2);
                case "foreign" -> foreign.add(entry.text());
                case "link" -> links.add(entry.text());
                default -> {}
            }
        }
    }

    /** What a word after (or with "of" before) a name makes of it, by its lower-case form; null if it is no such word. */
    @org.jspecify.annotations.Nullable
    Feature kind(String word) {
        return kinds.get(word);
    }

    /** The folded name without the words for its kind: "kunduz province", "provincia de malaga" give "kunduz", "malaga". */
    String bare(String folded) {
        List<String> words = new ArrayList<>(List.of(folded.split(" ", -1)));
        while (words.size() > 1 && isKind(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        if (words.size() > 1 && isKind(words.get(0))) {
            words.remove(0);
            while (words.size() > 1 && links.contains(words.get(0))) {
                words.remove(0);
            }
        }
        return String.join(" ", words);
    }

    private boolean isKind(String word) {
        return kinds.containsKey(word) || foreign.contains(word);
    }
}
