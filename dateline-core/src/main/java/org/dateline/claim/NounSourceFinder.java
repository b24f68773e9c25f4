package org.dateline.claim;

import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds whose claim, warning or hope a noun is. */
final class NounSourceFinder {
    private final CueLexicon lexicon;

    NounSourceFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "Israel's claim", "a warning by the army", "They made the claim". */
    @Nullable
    Source find(QuotedSentence line, int noun) {
        Sentence sentence = line.sentence();
        if (!sentence.parsed()) {
            return null;
        }
        int owner = sentence.child(noun, "nmod:poss");
        if (owner >= 0) {
            return new Source(owner, sentence.firstBelow(owner), withoutMark(line, owner, sentence.lastBelow(owner)));
        }
        for (int child : sentence.childrenWith(noun, "nmod")) {
            String preposition = sentence.preposition(child);
            if (child > noun
                    && (preposition.equals("by") || preposition.equals("from") || preposition.equals("among"))) {
                int from = sentence.child(child, "case") + 1;
                return new Source(child, from, SourceFinder.trimRight(line, from, line.nominalEnd(from)));
            }
        }
        return ofVerb(line, noun);
    }

    private @Nullable Source ofVerb(QuotedSentence line, int noun) {
        Sentence sentence = line.sentence();
        int verb = sentence.token(noun).head();
        boolean governed =
                verb >= 0 && verb < noun && sentence.token(verb).isVerb() && sentence.has(noun, "obj", "obl");
        if (!governed || !lexicon.bears(sentence.token(verb))) {
            return null;
        }
        return new SourceFinder().ofSubject(line, verb);
    }

    private static int withoutMark(QuotedSentence line, int owner, int last) {
        return line.tag(last).equals("POS") ? Math.max(owner, last - 1) : last;
    }

    /** The phrase that begins at a token: what "according to" takes. */
    Source after(QuotedSentence line, int from, boolean opens) {
        int end = line.nominalEnd(from);
        int last = opens ? beforeClause(line, end) : stretch(line, from, end);
        return new Source(head(line, from, end), from, SourceFinder.trimRight(line, from, last));
    }

    private static int head(QuotedSentence line, int from, int end) {
        Sentence sentence = line.sentence();
        for (int i = from; sentence.parsed() && i <= end; i++) {
            int up = sentence.token(i).head();
            boolean outside = up < from || up > end;
            if (outside && (line.token(i).isNoun() || line.tag(i).startsWith("PRP"))) {
                return i;
            }
        }
        return end;
    }

    /** "According to early results of polls in three states, half …": the phrase ends at the comma of the main clause. */
    private static int beforeClause(QuotedSentence line, int end) {
        for (int i = end + 1; i < line.size(); i++) {
            boolean clause = line.clauseFrom(i + 1, line.size())
                    || line.opens(i + 1)
                    || line.tag(i + 1).equals("IN");
            if (line.word(i).equals(":") || line.comma(i) && clause) {
                return i - 1;
            }
        }
        return end;
    }

    /** At the end of a sentence it goes as far as the tree says. */
    private static int stretch(QuotedSentence line, int from, int end) {
        Sentence sentence = line.sentence();
        int last = sentence.parsed() ? Math.max(end, sentence.lastBelow(head(line, from, end))) : end;
        for (int i = end + 1; i <= last; i++) {
            if (line.quoted(i) || line.comma(i) && line.hasFinite(i, last)) {
                return i - 1;
            }
        }
        return last;
    }
}
