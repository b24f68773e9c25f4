package org.dateline.dictionary;

import java.util.Set;
import org.dateline.text.Sentence;

/** How two noun phrases that follow each other hang together. */
final class Links {
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "&");
    private static final Set<String> OWNERS = Set.of("of", "in", "from", "for");
    /** Relations within noun phrases, which lead up to the word that the whole phrase hangs on. */
    private static final String[] NOMINAL = {
        "det", "compound", "nmod", "amod", "flat", "appos", "conj", "dep", "nummod", "list", "goeswith"
    };

    private final Reading reading;

    Links(Reading reading) {
        this.reading = reading;
    }

    /** "Police in Arnor": only an owner's preposition, an article and adjectives stand between. */
    boolean belongs(int before, int after) {
        int at = before + 1;
        if (at >= after || !OWNERS.contains(reading.word(at))) {
            return false;
        }
        for (int i = at + 1; i < after; i++) {
            if (!isLead(i)) {
                return false;
            }
        }
        return true;
    }

    /** "Arnor, tigers and the evil Gondor": commas, a conjunction, articles and words of noun phrases stand between. */
    boolean coordinated(int before, int after) {
        boolean joined = false;
        for (int i = before + 1; i < after; i++) {
            String word = reading.word(i);
            boolean joint = ",".equals(word) || CONJUNCTIONS.contains(word);
            if (!joint && !isLead(i)) {
                return false;
            }
            joined |= joint;
        }
        return joined && governor(before) == governor(after);
    }

    /** Whether a conjunction stands between. */
    boolean conjunction(int before, int after) {
        for (int i = before + 1; i < after; i++) {
            if (CONJUNCTIONS.contains(reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an article stands between: what comes then is a noun phrase of its own. */
    boolean article(int before, int after) {
        for (int i = before + 1; i < after; i++) {
            if ("DT".equals(reading.token(i).tag())) {
                return true;
            }
        }
        return false;
    }

    private boolean isLead(int position) {
        String tag = reading.token(position).tag();
        return reading.isModifier(position) || "DT".equals(tag) || tag.startsWith("PRP$") || tag.startsWith("RB");
    }

    /** Whether the noun phrase of a word is the subject of its clause. */
    boolean subject(int position) {
        return reading.sentence().has(top(position), "nsubj");
    }

    /** The verb, or the root, that the noun phrase of a word hangs on. */
    private int governor(int position) {
        return reading.sentence().token(top(position)).head();
    }

    private int top(int position) {
        Sentence tree = reading.sentence();
        int at = reading.token(position).index();
        while (tree.token(at).head() >= 0 && tree.has(at, NOMINAL)) {
            at = tree.token(at).head();
        }
        return at;
    }
}
