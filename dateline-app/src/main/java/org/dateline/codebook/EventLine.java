package org.dateline.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.lexicon.Entry;
import org.jspecify.annotations.Nullable;

/**
 * One line of the event lexicon, for showing: the coder's own reading of it is checked when the lexicon is loaded.
 *
 * @param entry the line
 * @param meaning what its words mean
 * @param words the words that carry the event ("car bomb")
 * @param pos v, n or a
 * @param terms conditions, roles and flags as they are written, without what the meaning holds
 */
record EventLine(Entry entry, Meaning meaning, String words, String pos, List<String> terms) {
    private static final Set<String> POS = Set.of("v", "n", "a");
    private static final String NO = "-";
    /** What else may stand on a line: roles, what the words imply, flags. */
    private static final Set<String> NO_CONDITIONS = Set.of("s", "t", "status", "timeframe");

    private static final Set<String> FLAGS = Set.of("recip", "strong", "weak", "light");

    /**
     * What a section or a line stands for.
     *
     * @param type PLOVER type, or NONE for words that are no event
     * @param mode its mode, or "-"
     * @param cameo CAMEO code, or "-"
     * @param contexts PLOVER contexts, comma separated, or "-"
     */
    record Meaning(String type, String mode, String cameo, String contexts) {
        static Meaning of(String section) {
            String[] parts = section.split("\\s+");
            return new Meaning(parts[0], part(parts, 1), part(parts, 2), part(parts, 3));
        }

        private static String part(String[] parts, int i) {
            return i < parts.length ? parts[i] : NO;
        }
    }

    static EventLine read(Entry entry) {
        List<String> words = List.of(entry.text().split("\\s+"));
        int pos = 1;
        while (!POS.contains(words.get(pos))) {
            pos++;
        }
        Meaning meaning = Meaning.of(entry.section());
        List<String> terms = new ArrayList<>();
        for (String term : words.subList(pos + 1, words.size())) {
            Meaning changed = override(meaning, term);
            if (changed == null) {
                terms.add(term);
            } else {
                meaning = changed;
            }
        }
        return new EventLine(entry, meaning, String.join(" ", words.subList(0, pos)), words.get(pos), terms);
    }

    /** Whether a term is something that must hold. */
    static boolean isCondition(String term) {
        int equals = term.indexOf('=');
        return !FLAGS.contains(term) && (equals < 0 || !NO_CONDITIONS.contains(term.substring(0, equals)));
    }

    /** How many conditions there are. */
    long conditions() {
        return terms.stream().filter(EventLine::isCondition).count();
    }

    private static @Nullable Meaning override(Meaning m, String term) {
        String value = term.substring(term.indexOf('=') + 1);
        if (term.startsWith("mode=")) {
            return new Meaning(m.type(), value, m.cameo(), m.contexts());
        }
        if (term.startsWith("cameo=")) {
            return new Meaning(m.type(), m.mode(), value, m.contexts());
        }
        return term.startsWith("ctx=") ? new Meaning(m.type(), m.mode(), m.cameo(), value) : null;
    }
}
