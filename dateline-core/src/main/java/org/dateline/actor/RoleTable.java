package org.dateline.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.Sentence;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** All role nouns by their first word, the longest first; and the modifiers that give a sector. */
final class RoleTable {
    private final Map<String, List<RoleNoun>> byFirst = new HashMap<>();
    private final Map<String, String> modifiers;
    private final Genders genders;

    RoleTable(List<RoleNoun> nouns, Map<String, String> modifiers, Genders genders) {
        this.modifiers = Map.copyOf(modifiers);
        this.genders = genders;
        for (RoleNoun noun : nouns) {
            byFirst.computeIfAbsent(noun.words().get(0), k -> new ArrayList<>(2))
                    .add(noun);
        }
        for (List<RoleNoun> same : byFirst.values()) {
            same.sort(Comparator.comparingInt((RoleNoun n) -> -n.words().size()));
        }
    }

    /** The longest role noun that begins at a token, or null. Of equals the last read wins. */
    @Nullable
    RoleNoun longest(Sentence sentence, int at) {
        Token token = sentence.token(at);
        RoleNoun found = longest(sentence, at, byFirst.get(lower(token.form())));
        return found != null ? found : longest(sentence, at, byFirst.get(lemma(token)));
    }

    private static @Nullable RoleNoun longest(Sentence sentence, int at, @Nullable List<RoleNoun> candidates) {
        RoleNoun best = null;
        for (RoleNoun noun : candidates == null ? List.<RoleNoun>of() : candidates) {
            if (best != null && noun.words().size() < best.words().size()) {
                break;
            }
            best = matches(sentence, at, noun) ? noun : best;
        }
        return best;
    }

    private static boolean matches(Sentence sentence, int at, RoleNoun noun) {
        int n = noun.words().size();
        if (at + n > sentence.size()) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            Token token = sentence.token(at + i);
            String word = noun.words().get(i);
            if (!word.equals(lower(token.form())) && !word.equals(lemma(token))) {
                return false;
            }
        }
        boolean tagged = sentence.token(at + n - 1).isNoun();
        boolean before = at + n < sentence.size()
                && sentence.token(at + n).isNoun()
                && !"PERSON".equals(sentence.token(at + n).name());
        return tagged || n > 1 || "JJ".equals(sentence.token(at).tag()) && !before && !saidOf(sentence, at);
    }

    /** Whether an adjective is said of somebody ("was shot dead"), and is no noun ("the dead"). */
    private static boolean saidOf(Sentence sentence, int adjective) {
        return adjective == 0
                || sentence.token(adjective - 1).isVerb()
                || sentence.token(adjective - 1).tag().startsWith("RB");
    }

    /** Whether a word is the given name of a woman. */
    boolean isFemaleName(Token token) {
        return genders.femaleNames().contains(lower(token.form()));
    }

    boolean isFemaleTitle(Token token) {
        return genders.femaleTitles().contains(lower(token.form()));
    }

    boolean isMaleTitle(Token token) {
        return genders.maleTitles().contains(lower(token.form()));
    }

    /** The sector that a modifying word gives, or null. */
    @Nullable
    String sectorOf(Token token) {
        String sector = modifiers.get(lower(token.form()));
        return sector != null ? sector : modifiers.get(lower(token.lemma()));
    }

    /** The lemma; of a plural that the tagger takes for a name ("Refugees fled"), its singular. */
    private static String lemma(Token token) {
        String word = lower(token.lemma());
        if (!"NNPS".equals(token.tag()) || !word.equals(lower(token.form()))) {
            return word;
        }
        int n = word.length();
        if (word.endsWith("men")) {
            return word.substring(0, n - 3) + "man";
        }
        return word.endsWith("ies")
                ? word.substring(0, n - 3) + "y"
                : word.endsWith("s") ? word.substring(0, n - 1) : word;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
