package org.dateline.claim;

import java.util.Set;
import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the phrase that names the speaker of a cue. */
final class SourceFinder {
    private static final int CLIMB = 4;
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    /** The source of a verb or predicate adjective: its subject, or that of the verb that it hangs on. */
    @Nullable
    Source ofPredicate(QuotedSentence line, int head) {
        if (!line.sentence().parsed() || !line.token(head).isVerb()) {
            return besideQuote(line, head);
        }
        if (passive(line, head)) {
            return byAgent(line, head);
        }
        if (inverted(line, head)) {
            return behind(line, head);
        }
        Source adjacent = line.word(head - 1).equals("as") ? before(line, head - 1) : adjacent(line, head);
        Source subject = adjacent != null ? adjacent : climb(line, head);
        if (subject == null && line.tag(head).equals("VBG")) {
            subject = climb(line, line.sentence().root());
        }
        return subject == null ? besideQuote(line, head) : withoutTopic(line, subject, head);
    }

    /** The noun right before a finite verb that has no subject in the tree. */
    private static @Nullable Source adjacent(QuotedSentence line, int head) {
        int start = groupStart(line, head);
        boolean own = subject(line.sentence(), head) >= 0;
        return own || !line.finite(start) || line.sentence().has(head, "acl", "xcomp") ? null : before(line, start);
    }

    /** "Trump, Sexton said, has created": what stands before the comma belongs to what is said. */
    private static Source withoutTopic(QuotedSentence line, Source source, int head) {
        boolean resumes = line.comma(head + 1) && line.finite(line.skipAdverbs(head + 2)) && source.last() < head;
        int comma = source.last();
        while (resumes && comma > source.first() && !line.comma(comma)) {
            comma--;
        }
        boolean appended =
                comma > source.first() && line.startsNominal(comma + 1) && !line.hasFinite(comma, source.last());
        return resumes && appended ? new Source(source.last(), comma + 1, source.last()) : source;
    }

    /** "…, said a statement by the ministry": the verb follows a comma or quotation and has no subject before it. */
    private static boolean inverted(QuotedSentence line, int head) {
        int before = groupStart(line, head) - 1;
        boolean setOff = before >= 0 && (line.quoted(before) || line.comma(before));
        int subject = subject(line.sentence(), head);
        return setOff
                && line.finite(head)
                && (subject < 0 || subject > head)
                && line.startsNominal(head + 1)
                && !line.quoted(head + 1)
                && !line.clauseFrom(head + 1, line.size());
    }

    private static Source behind(QuotedSentence line, int head) {
        for (int child : line.sentence().childrenWith(head, "nsubj", "obj", "dep", "iobj", "xcomp", "ccomp", "obl")) {
            if (child > head
                    && line.sentence().firstBelow(child) == head + 1
                    && line.token(child).isNoun()) {
                return right(line, child);
            }
        }
        int end = line.nominalEnd(head + 1);
        return new Source(end, head + 1, end);
    }

    /** The subject of a verb or adjective, whether it is active or not. */
    @Nullable
    Source ofSubject(QuotedSentence line, int head) {
        return line.sentence().parsed() ? climb(line, head) : null;
    }

    /** Whether a verb is passive: a participle behind a form of "be", or one without any auxiliary. */
    static boolean passive(QuotedSentence line, int head) {
        String tag = line.tag(head);
        if (!tag.equals("VBN") && !tag.equals("VBD")) {
            return false;
        }
        int start = groupStart(line, head);
        for (int i = start; i < head; i++) {
            String lemma = line.token(i).lemma();
            if (lemma.equals("be") || lemma.equals("get")) {
                return true;
            }
        }
        Sentence sentence = line.sentence();
        boolean reduced = sentence.has(head, "acl", "amod")
                || sentence.parsed() && sentence.child(head, "nsubj", "aux") < 0 && !sentence.has(head, "conj");
        return tag.equals("VBN") && reduced;
    }

    private static @Nullable Source climb(QuotedSentence line, int head) {
        Sentence sentence = line.sentence();
        int at = head;
        for (int step = 0; step < CLIMB && at >= 0; step++) {
            int subject = subject(sentence, at);
            if (subject >= 0 && !line.quoted(subject)) {
                return subject < head ? left(line, subject, head) : right(line, subject);
            }
            int up = sentence.token(at).head();
            if (up < 0 || !sentence.has(at, "conj", "xcomp", "advcl", "acl", "dep", "ccomp", "parataxis")) {
                return null;
            }
            if (sentence.has(at, "acl") && sentence.token(up).isNoun()) {
                return up < head && !line.quoted(up) ? left(line, up, head) : null;
            }
            at = up;
        }
        return null;
    }

    private static int subject(Sentence sentence, int at) {
        int found = -1;
        for (int child : sentence.childrenWith(at, "nsubj")) {
            if (!sentence.token(child).tag().equals("EX")
                    && !sentence.token(child).isVerb()) {
                found = found < 0 || child < at ? child : found;
            }
        }
        return found;
    }

    private static @Nullable Source byAgent(QuotedSentence line, int head) {
        Sentence sentence = line.sentence();
        for (int child : sentence.childrenWith(head, "obl")) {
            if (sentence.preposition(child).equals("by") && child > head) {
                int from = sentence.child(child, "case") + 1;
                return new Source(child, from, trimRight(line, from, sentence.lastBelow(child)));
            }
        }
        return null;
    }

    /** A phrase that stands before the verb: cut where a quotation or the verb begins. */
    static @Nullable Source left(QuotedSentence line, int subject, int verb) {
        Sentence sentence = line.sentence();
        int from = sentence.firstBelow(subject);
        int to = Math.min(sentence.lastBelow(subject), groupStart(line, verb) - 1);
        for (int i = from; i < subject; i++) {
            if (line.quoted(i) || line.comma(i) && line.hasFinite(from, i)) {
                from = i + 1;
            }
        }
        while (from < subject && !line.startsNominal(from)) {
            from++;
        }
        for (int i = subject; i <= to; i++) {
            if (line.quoted(i) && !line.quoted(subject)) {
                to = i - 1;
            }
        }
        to = trimRight(line, subject, Math.max(to, subject));
        int real = RELATIVES.contains(line.word(subject)) ? antecedent(sentence, verb, subject) : subject;
        return new Source(real, from, to);
    }

    private static int antecedent(Sentence sentence, int verb, int relative) {
        int at = verb;
        for (int step = 0; step < CLIMB && at >= 0; step++) {
            if (sentence.has(at, "acl:relcl", "acl")) {
                return sentence.token(at).head();
            }
            at = sentence.token(at).head();
        }
        return relative;
    }

    /** A phrase that stands behind its verb: "said Hollande, who …". */
    private static Source right(QuotedSentence line, int subject) {
        Sentence sentence = line.sentence();
        int from = sentence.firstBelow(subject);
        int to = sentence.lastBelow(subject);
        for (int i = subject + 1; i <= to; i++) {
            if (line.quoted(i) || line.comma(i) && line.tag(i + 1).equals("VBG")) {
                to = i - 1;
            }
        }
        return new Source(subject, from, trimRight(line, subject, to));
    }

    /** Where the tree fails: a name or pronoun that stands beside the cue and against the quotation. */
    private static @Nullable Source besideQuote(QuotedSentence line, int head) {
        int start = groupStart(line, head);
        Source before = before(line, start);
        if (before != null) {
            return before;
        }
        boolean finite = !line.tag(head).equals("VBG") && !line.tag(head).equals("VB");
        boolean against = start == 0 || line.quoted(start - 1) || line.comma(start - 1);
        if (finite
                && against
                && line.startsNominal(head + 1)
                && !line.clauseFrom(head + 1, line.size())
                && !line.quoted(head + 1)) {
            int end = line.nominalEnd(head + 1);
            return new Source(end, head + 1, end);
        }
        return afterQuote(line, start);
    }

    /** The phrase that ends right before a token: "a report obtained by Reuters", whose head is its first noun. */
    static @Nullable Source before(QuotedSentence line, int start) {
        int last = start - 1;
        if (last < 0 || line.quoted(last) || !isName(line, last)) {
            return null;
        }
        int from = nominalStart(line, last);
        int head = last;
        while (from > 1
                && (line.tag(from - 1).equals("IN") || line.tag(from - 1).equals("TO"))
                && !line.quoted(from - 2)) {
            int noun = line.tag(from - 2).equals("VBN") ? from - 3 : from - 2;
            if (noun < 0 || line.quoted(noun) || !line.tag(noun).startsWith("NN")) {
                break;
            }
            head = noun;
            from = nominalStart(line, noun);
        }
        return new Source(head, from, last);
    }

    private static int nominalStart(QuotedSentence line, int last) {
        int from = last;
        while (from > 0 && !line.quoted(from - 1) && !line.tag(from).equals("DT")) {
            boolean joined = from > 1
                    && line.word(from - 1).equals("and")
                    && line.tag(from - 2).startsWith("NN");
            if (!joined && !partOfName(line, from - 1)) {
                break;
            }
            from--;
        }
        return from;
    }

    /** All that stands between a quotation and its cue, where it begins as a noun phrase and holds no other verb. */
    private static @Nullable Source afterQuote(QuotedSentence line, int start) {
        int from = start;
        while (from > 0 && !line.quoted(from - 1)) {
            from--;
        }
        boolean phrase = from > 0 && from < start && line.startsNominal(from) && !line.clauseFrom(from, start - 1);
        if (!phrase) {
            return null;
        }
        return new Source(line.nominalEnd(from), from, trimRight(line, from, start - 1));
    }

    private static boolean isName(QuotedSentence line, int i) {
        return line.tag(i).startsWith("NN") || line.tag(i).equals("PRP");
    }

    private static boolean partOfName(QuotedSentence line, int i) {
        return line.startsNominal(i) && !line.tag(i).equals("PRP")
                || line.tag(i).equals("POS")
                || line.tag(i).equals("HYPH");
    }

    static int trimRight(QuotedSentence line, int from, int to) {
        int end = to;
        while (end > from && line.token(end).isPunctuation() && !line.tag(end).equals("-RRB-")) {
            end--;
        }
        return end;
    }

    /** First token of the auxiliaries and adverbs that stand right before a verb. */
    static int groupStart(QuotedSentence line, int verb) {
        int start = verb;
        while (start > 0 && !line.quoted(start - 1) && ofGroup(line, start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean ofGroup(QuotedSentence line, int i) {
        return switch (line.token(i).lemma()) {
            case "be", "have", "do" -> line.token(i).isVerb();
            default -> line.tag(i).equals("MD") || line.adverb(i);
        };
    }
}
