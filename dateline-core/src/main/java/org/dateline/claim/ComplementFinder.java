package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.text.Sentence;

/** Finds where content may begin behind a cue, from the order of the words first and from the tree second. */
final class ComplementFinder {
    /** Between a cue and its "that" there may stand an addressee, a place and a time, hardly more. */
    private static final int REACH = 25;

    private static final Set<String> CLAUSE_RELATIONS = Set.of("ccomp", "parataxis", "dep", "xcomp", "advcl", "conj");

    /** All places to the right of the cue's last token where content may begin, in order of position. */
    List<Complement> find(QuotedSentence line, int head, int last, int limit) {
        return new Scan(line, head, limit).run(last + 1);
    }

    /** One walk over the phrases behind a cue. */
    private static final class Scan {
        private final QuotedSentence line;
        private final int head;
        private final int limit;
        private final List<Complement> found = new ArrayList<>();
        private int object = -1;
        private boolean moved;
        private int from;

        Scan(QuotedSentence line, int head, int limit) {
            this.line = line;
            this.head = head;
            this.limit = limit;
        }

        List<Complement> run(int first) {
            from = first;
            int p = from;
            while (p >= 0 && p <= limit && p - from <= REACH) {
                p = step(p);
            }
            addLaterThat();
            return found;
        }

        /** Takes one phrase; returns the token behind it, or -1 where nothing more can follow. */
        private int step(int p) {
            if (line.opens(p)) {
                return ends(CueFrame.QUOTE, p);
            }
            if (line.quoted(p)) {
                return -1;
            }
            if (line.word(p).equals(":")) {
                return ends(line.opens(p + 1) ? CueFrame.QUOTE : CueFrame.THAT, p + 1);
            }
            if (line.comma(p)) {
                return line.opens(p + 1) ? ends(CueFrame.QUOTE, p + 1) : -1;
            }
            if (startsThat(p)) {
                return ends(CueFrame.THAT, p + 1);
            }
            return stepWord(p);
        }

        private int stepWord(int p) {
            if (infinitive(p)) {
                return ends(CueFrame.INF, p);
            }
            if (line.questionWord(p)) {
                return ends(CueFrame.WH, p);
            }
            if (line.adverb(p) || line.tag(p).equals("RP")) {
                return p + 1;
            }
            if (line.tag(p).equals("IN") || line.tag(p).equals("TO")) {
                return preposition(p);
            }
            if (line.tag(p).equals("VBG")) {
                return ends(hangs(p) ? CueFrame.THAT : CueFrame.ING, p);
            }
            if (p == from && line.finite(p) && !line.token(p).lemma().equals("say")) {
                return ends(CueFrame.THAT, p);
            }
            return line.startsNominal(p) ? nominal(p) : -1;
        }

        private int ends(CueFrame frame, int start) {
            if (start <= limit) {
                found.add(new Complement(frame, "", start, object));
            }
            return -1;
        }

        private int preposition(int p) {
            if (!line.subordinator(p) && hangs(p)) {
                return ends(CueFrame.THAT, p);
            }
            if (p + 1 > limit) {
                return -1;
            }
            found.add(new Complement(CueFrame.PREP, line.word(p), p + 1, object));
            moved = true;
            int q = p + 1;
            while (line.tag(q).equals("IN") || line.tag(q).equals("VBG")) {
                q++;
            }
            return line.startsNominal(q) && !line.quoted(q) ? line.nominalEnd(q) + 1 : q > p + 1 ? q : -1;
        }

        private int nominal(int p) {
            if (clauseStarts(p)) {
                return ends(CueFrame.THAT, p);
            }
            int end = Math.min(line.nominalEnd(p), limit);
            if (adjective(p, end)) {
                return ends(CueFrame.ADJ, p);
            }
            if (!time(p, end)) {
                if (!moved && object < 0) {
                    found.add(new Complement(CueFrame.OBJ, "", p, -1));
                }
                object = object < 0 ? end : object;
            }
            return end + 1;
        }

        private boolean adjective(int p, int end) {
            return line.tag(end).startsWith("JJ") && (p == end || line.tag(p).startsWith("JJ"));
        }

        private boolean time(int p, int end) {
            Sentence sentence = line.sentence();
            for (int i = p; i <= end; i++) {
                if (sentence.has(i, "obl:tmod", "nmod:tmod")) {
                    return true;
                }
            }
            return TimeWords.has(line.word(end));
        }

        private boolean infinitive(int p) {
            int q = p;
            while (line.adverb(q)) {
                q++;
            }
            int after = q + 1;
            while (line.adverb(after)) {
                after++;
            }
            return line.tag(q).equals("TO") && line.tag(after).equals("VB");
        }

        private boolean startsThat(int p) {
            boolean relative = line.tag(p).equals("WDT") && line.finite(line.skipAdverbs(p + 1)) && !line.quoted(p + 1);
            return line.word(p).equals("that") && !relative && (!line.tag(p).equals("DT") || clauseStarts(p + 1));
        }

        /** Whether a finite clause without "that" begins here. */
        private boolean clauseStarts(int p) {
            return line.clauseFrom(p, limit) || hangs(p);
        }

        /** Whether the tree has a finite clause under the cue that begins here. */
        private boolean hangs(int p) {
            Sentence sentence = line.sentence();
            if (!sentence.parsed()) {
                return false;
            }
            for (int child : sentence.children(head)) {
                if (child >= p
                        && sentence.firstBelow(child) == p
                        && CLAUSE_RELATIONS.contains(sentence.token(child).relation())
                        && sentence.child(child, "nsubj", "expl", "csubj", "dep") >= p
                        && line.hasFinite(p, child + 1)) {
                    return true;
                }
            }
            return false;
        }

        /** "said in answer to the attack that …": a "that" farther on, with no verb before it. */
        private void addLaterThat() {
            boolean had = found.stream().anyMatch(c -> c.frame() == CueFrame.THAT || c.frame() == CueFrame.QUOTE);
            for (int i = from; !had && i <= limit && i - from <= REACH; i++) {
                boolean participle = line.tag(i).equals("VBG") && line.comma(i - 1);
                if (line.quoted(i) || participle || line.finite(i) && !commaBefore(i)) {
                    return;
                }
                if (i > from && line.word(i).equals("that") && startsThat(i)) {
                    found.add(new Complement(CueFrame.THAT, "", i + 1, object));
                    return;
                }
            }
        }

        private boolean commaBefore(int i) {
            return from <= i && line.comma(from);
        }
    }
}
