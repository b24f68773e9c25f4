package org.dateline.codebook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconFile;

/**
 * Whether the words of an entry stand in a sentence, regular endings put aside. It needs no analysis of the sentence, and
 * what only the grammar can tell is taken on trust.
 */
final class Surface {
    private static final Set<String> ENDINGS = Set.of("", "s", "es", "ed", "d", "ing", "n", "en");

    private final Map<String, List<String>> classes = new HashMap<>();

    Surface(Lexicon lexicon) {
        for (LexiconFile file : lexicon.folder("classes")) {
            String name =
                    file.name().substring(file.name().lastIndexOf('/') + 1).replace(".txt", "");
            classes.put("@" + name, file.entries().stream().map(Entry::text).toList());
        }
    }

    /** The words of a sentence in lower case, without punctuation. */
    static List<String> words(String sentence) {
        return Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean shows(List<String> sentence, EventLine line) {
        return has(sentence, line.words()) && line.terms().stream().allMatch(term -> shows(sentence, term));
    }

    /** Whether one of the words that a condition names is there. */
    private boolean shows(List<String> sentence, String term) {
        int equals = term.indexOf('=');
        if (!EventLine.isCondition(term) || term.contains("!=") || (equals < 0 && !term.startsWith("+"))) {
            return true;
        }
        String slot = equals < 0 ? "" : term.substring(0, equals);
        if (!slot.isEmpty() && !Terms.isGrammatical(slot) && !has(sentence, slot.replace('_', ' '))) {
            return false;
        }
        String value = term.substring(equals < 0 ? 1 : equals + 1).replace('_', ' ');
        return Arrays.stream(value.split("\\|")).anyMatch(word -> isThere(sentence, word));
    }

    private boolean isThere(List<String> sentence, String word) {
        if (word.startsWith("@")) {
            List<String> members = classes.get(word);
            return members == null || members.stream().anyMatch(member -> isThere(sentence, member));
        }
        return "*".equals(word) || "-".equals(word) || has(sentence, word);
    }

    /** Whether the lemmas stand one after the other. */
    private static boolean has(List<String> sentence, String lemmas) {
        List<String> wanted = List.of(lemmas.split(" "));
        for (int i = 0; i + wanted.size() <= sentence.size(); i++) {
            if (at(sentence, i, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean at(List<String> sentence, int from, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!isForm(sentence.get(from + i), wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** "seized" of "seize", "occupied" of "occupy", "stopped" of "stop". */
    private static boolean isForm(String form, String lemma) {
        int cut = lemma.length() - 1;
        if (cut < 0 || !form.startsWith(lemma.substring(0, cut))) {
            return false;
        }
        char last = lemma.charAt(cut);
        return isForm(form, lemma, "")
                || isForm(form, lemma, String.valueOf(last))
                || (last == 'e' && isForm(form, lemma.substring(0, cut), ""))
                || (last == 'y' && isForm(form, lemma.substring(0, cut), "i"));
    }

    private static boolean isForm(String form, String stem, String more) {
        String whole = stem + more;
        return form.startsWith(whole) && ENDINGS.contains(form.substring(whole.length()));
    }
}
