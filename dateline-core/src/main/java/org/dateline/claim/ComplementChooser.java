package org.dateline.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks, of the places behind a cue where content may begin, the one that the cue takes. */
final class ComplementChooser {
    private final ComplementFinder complements = new ComplementFinder();
    private final ContentFinder contents;

    ComplementChooser(ContentFinder contents) {
        this.contents = contents;
    }

    @Nullable
    Complement choose(QuotedSentence line, CueHit hit, int limit) {
        Complement chosen = null;
        List<Complement> seen = complements.find(line, hit.head(), hit.last(), limit);
        for (Complement complement : seen) {
            boolean clause = complement.frame() == CueFrame.THAT || complement.frame() == CueFrame.QUOTE;
            boolean asSaying = complement.frame() == CueFrame.OBJ && citesWords(line, complement.start(), limit);
            boolean far = complement.frame() == CueFrame.QUOTE
                    && complement.object() >= 0
                    && !hit.cue().addressee()
                    && line.word(complement.start() - 1).equals(",");
            if (hit.cue().takes(complement)
                    && fits(line, hit.cue(), complement)
                    && !far
                    && !asSaying
                    && (chosen == null
                            || clause && !hit.cue().frames().contains(CueFrame.OBJ)
                            || clause && hit.cue().addressee()
                            || clause && chosen.frame() == CueFrame.PREP)) {
                chosen = complement;
            }
        }
        return chosen != null || hit.cue().sort() != Cue.Sort.VERB ? chosen : bareClause(line, hit, limit, seen);
    }

    /** The content of a noun: what follows it, but for a clause that is relative. */
    @Nullable
    Complement ofNoun(QuotedSentence line, CueHit hit, int limit) {
        for (Complement c : complements.find(line, hit.head(), hit.last(), limit)) {
            boolean clause =
                    c.frame() == CueFrame.THAT && line.tag(c.start() - 1).equals("IN")
                            || c.frame() != CueFrame.THAT && c.frame() != CueFrame.OBJ;
            if (clause && hit.cue().takes(c)) {
                return c;
            }
        }
        return null;
    }

    private static boolean fits(QuotedSentence line, Cue cue, Complement complement) {
        boolean any = complement.frame() != CueFrame.OBJ || cue.objects().isEmpty();
        return any
                || cue.objects()
                        .contains(
                                line.token(line.nominalEnd(complement.start())).lemma());
    }

    /** "quoted a witness as saying": the words of the witness are the statement, not the witness. */
    private static boolean citesWords(QuotedSentence line, int from, int limit) {
        for (int i = from; i < limit; i++) {
            String lemma = line.token(i + 1).lemma();
            if (line.word(i).equals("as")
                    && line.tag(i + 1).equals("VBG")
                    && (lemma.equals("say") || lemma.equals("tell"))) {
                return true;
            }
        }
        return false;
    }

    /** Where nothing else hangs on a cue of clauses: "said much of the talk with him was about Israel". */
    private @Nullable Complement bareClause(QuotedSentence line, CueHit hit, int limit, List<Complement> seen) {
        Cue cue = hit.cue();
        boolean clausal = cue.kind() == StatementKind.SAID
                && cue.frames().contains(CueFrame.THAT)
                && !cue.frames().contains(CueFrame.OBJ);
        for (Complement complement : clausal && !cue.addressee() ? seen : List.<Complement>of()) {
            boolean preposition = complement.frame() == CueFrame.PREP && !cue.takes(complement);
            int start = preposition ? complement.start() - 1 : complement.start();
            boolean open = preposition || complement.frame() == CueFrame.OBJ || complement.frame() == CueFrame.ING;
            Complement clause = new Complement(CueFrame.THAT, "", start, -1);
            int last = contents.behind(line, hit.head(), clause, limit).last();
            boolean misread = complement.frame() == CueFrame.OBJ && last - start >= 5 && line.clauses(start, last) == 0;
            if (open && (line.clauses(start, last) > 0 || misread && line.hasVerb(start, last))) {
                return clause;
            }
        }
        return null;
    }
}
