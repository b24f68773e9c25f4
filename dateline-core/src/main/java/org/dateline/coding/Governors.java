package org.dateline.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** Words that embed another act, and what they make of it: try to, fail to, urge somebody to, deny that. */
final class Governors {
    private static final Set<String> KINDS = Set.of("inf", "ing", "that");

    private final Map<String, List<Governor>> words = new HashMap<>();

    /**
     * One line of the file.
     *
     * @param entry the line
     * @param pos v, a, n or m (modal or conjunction)
     * @param effect status of the embedded act; null for alleged and suppress
     * @param suppress whether the embedded act is no event of its own
     * @param alleged whether the act stands as somebody's allegation
     * @param kinds complements that it holds for; empty for all
     * @param particle a word that must stand with it, or null
     */
    record Governor(
            Entry entry,
            char pos,
            @Nullable Status effect,
            boolean suppress,
            boolean alleged,
            Set<String> kinds,
            @Nullable String particle) {}

    static Governors load(Lexicon lexicon) {
        Governors governors = new Governors();
        for (Entry entry : lexicon.file("events/governors.txt").entries()) {
            governors.read(entry);
        }
        return governors;
    }

    private void read(Entry entry) {
        String[] parts = entry.text().split("\\s+");
        if (parts.length < 3) {
            throw new LexiconException(entry.where(), "wants WORD POS EFFECT [KINDS] [+particle]");
        }
        Set<String> kinds = Set.of();
        String particle = null;
        for (int i = 3; i < parts.length; i++) {
            if (parts[i].startsWith("+")) {
                particle = parts[i].substring(1);
            } else {
                kinds = Set.of(parts[i].split(","));
                if (!KINDS.containsAll(kinds)) {
                    throw new LexiconException(entry.where(), "kinds \"" + parts[i] + "\"; want inf, ing, that");
                }
            }
        }
        boolean suppress = "suppress".equals(parts[2]);
        boolean alleged = "alleged".equals(parts[2]);
        Status effect = suppress || alleged ? null : EntryParser.status(parts[2], entry.where());
        words.computeIfAbsent(parts[0].toLowerCase(Locale.ROOT), k -> new ArrayList<>(2))
                .add(new Governor(entry, parts[1].charAt(0), effect, suppress, alleged, kinds, particle));
    }

    /** What a word does to its complement of this kind, or null. */
    @Nullable
    Governor of(Scene scene, int word, String kind) {
        Token token = scene.token(word);
        Governor found = null;
        for (Governor g : words.getOrDefault(key(token, scene, word), List.of())) {
            boolean fits =
                    pos(token, g.pos()) && (g.kinds().isEmpty() || g.kinds().contains(kind));
            if (fits && (g.particle() == null || particle(scene, word, g.particle()))) {
                if (found == null || g.particle() != null) {
                    found = g;
                }
            }
        }
        return found;
    }

    private static boolean particle(Scene scene, int word, String particle) {
        Words wanted = new Words(false, false, Set.of(particle), List.of());
        return scene.arguments().particle(word, wanted)
                || !scene.arguments().obliques(word, particle).isEmpty();
    }

    private static String key(Token token, Scene scene, int word) {
        return token.tag().startsWith("JJ") ? token.form().toLowerCase(Locale.ROOT) : scene.lemma(word);
    }

    /** A modal or conjunction by its form: may, will, if, unless. */
    @Nullable
    Governor modal(String form) {
        for (Governor g : words.getOrDefault(form.toLowerCase(Locale.ROOT), List.of())) {
            if (g.pos() == 'm') {
                return g;
            }
        }
        return null;
    }

    private static boolean pos(Token token, char pos) {
        return switch (pos) {
            case 'v' -> token.isVerb();
            case 'n' -> token.isNoun();
            case 'a' -> token.tag().startsWith("JJ") || "VBN".equals(token.tag()) || "RB".equals(token.tag());
            default -> false;
        };
    }
}
