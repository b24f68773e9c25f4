package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.text.Sentence;

/** Decides how far the content of a cue goes, behind it or around it. */
final class ContentFinder {
    private static final Set<String> BREAKS =
            Set.of("and", "but", "while", "as", "when", "after", "before", "who", "which");

    private final CueLexicon lexicon;

    ContentFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A stretch of tokens, both ends included. */
    record Stretch(int first, int last) {}

    /** Last token that can belong to what a cue governs, final stop left out. */
    static int limit(QuotedSentence line, int head) {
        Sentence sentence = line.sentence();
        if (opensSentence(line, head)) {
            return beforeMainClause(line, head);
        }
        boolean main = !sentence.parsed() || mainClause(sentence, head) || firstVerb(line, head);
        int end = main ? line.size() - 1 : below(sentence, head);
        boolean announces = line.word(end + 1).equals(":") || line.word(end + 1).equals(",");
        return announces && line.opens(end + 2) ? line.quoteEnd(end + 2) : trim(line, head, end);
    }

    /** Last token below a word; for a participle that the tree takes for an auxiliary, below the verb over it. */
    private static int below(Sentence sentence, int head) {
        int at = head;
        while (sentence.token(head).tag().equals("VBG")
                && sentence.lastBelow(at) <= head
                && sentence.token(at).head() >= 0) {
            at = sentence.token(at).head();
        }
        return sentence.lastBelow(at);
    }

    /** Whether no finite verb and no relative stands before: the main verb by the order of the words. */
    private static boolean firstVerb(QuotedSentence line, int head) {
        int start = SourceFinder.groupStart(line, head);
        for (int i = 0; i < start; i++) {
            if (!line.quoted(i) && (line.finite(i) || line.tag(i).startsWith("W"))) {
                return false;
            }
        }
        return line.finite(line.skipAdverbs(start)) && start > 0;
    }

    /** "Asked whether …, he": a participle at the start. */
    private static boolean opensSentence(QuotedSentence line, int head) {
        boolean participle = line.tag(head).equals("VBN") || line.tag(head).equals("VBG");
        return participle && SourceFinder.groupStart(line, head) <= 1 && !line.quoted(0) && !line.startsNominal(0);
    }

    private static int beforeMainClause(QuotedSentence line, int head) {
        for (int i = head + 1; i < line.size() - 1; i++) {
            boolean main =
                    line.comma(i) && !line.quoted(i) && (line.clauseFrom(i + 1, line.size()) || line.opens(i + 1));
            if (main && i > head + 1) {
                return i - 1;
            }
        }
        return trim(line, head, line.size() - 1);
    }

    private static boolean mainClause(Sentence sentence, int head) {
        int at = head;
        while (sentence.has(at, "conj", "parataxis", "cop")
                && sentence.token(at).head() >= 0) {
            at = sentence.token(at).head();
        }
        return at == sentence.root();
    }

    static int trim(QuotedSentence line, int from, int to) {
        int end = to;
        while (end > from
                && !line.quoted(end)
                && line.token(end).isPunctuation()
                && !line.tag(end).equals("-RRB-")) {
            end--;
        }
        return end;
    }

    /** The content that begins at a complement. */
    Stretch behind(QuotedSentence line, int head, Complement complement, int limit) {
        int start = complement.start();
        if (line.opens(start) && wholeQuote(line, start, limit)) {
            return new Stretch(start, line.quoteEnd(start));
        }
        int end = cut(line, head, start, limit);
        return new Stretch(start, trim(line, start, end));
    }

    /** Whether the quotation that begins here is all that is said, and no part of a clause that goes on. */
    private static boolean wholeQuote(QuotedSentence line, int start, int limit) {
        int end = line.quoteEnd(start);
        boolean stopped = end > start
                && line.token(end - 1).isPunctuation()
                && line.token(end).isPunctuation();
        return end >= limit || stopped || line.token(end + 1).isPunctuation();
    }

    private int cut(QuotedSentence line, int head, int start, int limit) {
        for (int i = start; i <= limit; i++) {
            if (!line.quoted(i) && i > start && (secondCue(line, head, start, i) || accordingTo(line, i))) {
                return i - 1;
            }
        }
        return limit;
    }

    /** Whether the content ends before a comma or conjunction, because another statement begins behind it. */
    private boolean secondCue(QuotedSentence line, int head, int start, int i) {
        if (line.quoted(i - 1) && line.tag(i).equals("VBG")) {
            return participle(line, head, i);
        }
        boolean joint = joint(line, i);
        if (!line.comma(i) && !joint) {
            return false;
        }
        int verb = i + 1;
        while (line.adverb(verb) || joint(line, verb)) {
            verb++;
        }
        if (verb >= line.size() || !line.token(verb).isVerb()) {
            boolean list = line.word(i).equals("and") || line.word(i + 1).equals("and");
            return (!list || line.hasFinite(start, i)) && otherSpeaker(line, i);
        }
        return line.tag(verb).equals("VBG")
                ? !joint && participle(line, head, verb)
                : sameSpeaker(line, head, verb, joint || joint(line, i + 1));
    }

    private static boolean joint(QuotedSentence line, int i) {
        String word = line.word(i);
        return word.equals("and") || word.equals("but") || word.equals("while");
    }

    /** "…, adding that": said by the speaker of a main clause more often than by somebody in the content. */
    private boolean participle(QuotedSentence line, int head, int verb) {
        boolean main = mainClause(line.sentence(), head);
        return hangsOn(line.sentence(), verb, head) || main && speaks(line, verb);
    }

    /** "… and added that", "but did not say": a verb in the tense of the cue and without a subject. */
    private boolean sameSpeaker(QuotedSentence line, int head, int verb, boolean joint) {
        int main = verb;
        while ((line.adverb(main)
                        || line.word(main).equals("did")
                        || line.word(main).equals("does"))
                && main + 1 < line.size()) {
            main++;
        }
        boolean sameTense = tense(line, verb).equals(tense(line, head));
        Sentence sentence = line.sentence();
        return sameTense
                && (hangsOn(sentence, main, head) && (joint || sentence.has(main, "conj"))
                        || besides(sentence, main, head)
                        || speaks(line, main)
                                && (!line.tag(main).equals("VB")
                                        || onlySpeaks(line, main)
                                                && !line.tag(main + 1).equals("TO")));
    }

    /** The tag, plain and present forms counted as one: the tagger often takes the one for the other. */
    private static String tense(QuotedSentence line, int verb) {
        return line.tag(verb).equals("VB") ? "VBP" : line.tag(verb);
    }

    private static boolean hangsOn(Sentence sentence, int verb, int head) {
        return sentence.token(verb).head() == head
                && sentence.has(verb, "advcl", "conj", "dep", "xcomp")
                && sentence.child(verb, "nsubj") < 0;
    }

    /** Whether both verbs are joined to a third one and have its subject. */
    private static boolean besides(Sentence sentence, int verb, int head) {
        int up = sentence.token(head).head();
        return up >= 0
                && sentence.has(head, "conj")
                && sentence.has(verb, "conj")
                && sentence.token(verb).head() == up
                && sentence.child(verb, "nsubj") < 0;
    }

    /** "…, and three quarters said": a new clause with a cue and a subject of its own. */
    private boolean otherSpeaker(QuotedSentence line, int i) {
        int from = i + 1;
        while (line.adverb(from) || joint(line, from)) {
            from++;
        }
        boolean opened = line.dash(i)
                || line.comma(i) && joint(line, i + 1)
                || joint(line, i) && !line.word(i).equals("and");
        if (!opened || !line.startsNominal(from)) {
            return false;
        }
        int verb = line.nominalEnd(from) + 1;
        while (line.adverb(verb)
                || line.tag(verb).equals("MD")
                || line.word(verb).equals("did")) {
            verb++;
        }
        boolean contrast = line.word(i).equals("while") || line.word(i + 1).equals("while");
        boolean base = line.tag(verb).equals("VB") && (line.tag(verb - 1).equals("MD") || line.adverb(verb - 1));
        boolean predicate = verb < line.size() && (line.finite(verb) || base);
        return predicate && (contrast ? cue(line, verb) : speaks(line, verb));
    }

    private boolean onlySpeaks(QuotedSentence line, int verb) {
        return lexicon.at(line.sentence(), verb).stream()
                .allMatch(h -> h.cue().kind() == StatementKind.SAID
                        && !h.cue().frames().contains(CueFrame.OBJ));
    }

    private boolean cue(QuotedSentence line, int verb) {
        return !lexicon.at(line.sentence(), verb).isEmpty();
    }

    private boolean speaks(QuotedSentence line, int verb) {
        return lexicon.at(line.sentence(), verb).stream()
                .anyMatch(h -> h.cue().kind() == StatementKind.SAID
                        && (h.cue().frames().contains(CueFrame.QUOTE)
                                || h.cue().act().equals("quoted")));
    }

    private static boolean accordingTo(QuotedSentence line, int i) {
        int at = line.comma(i) ? i + 1 : i;
        return line.word(at).equals("according") && line.word(at + 1).equals("to");
    }

    /**
     * The content around a cue clause that is set in or behind it: "…, police said", "…, he said, …".
     *
     * @param first first token of the cue clause
     * @param last last token of it
     * @param verb its verb, which what follows must not hang on
     */
    List<Stretch> around(QuotedSentence line, int first, int last, int verb) {
        List<Stretch> found = new ArrayList<>();
        int before = first - 1;
        while (before >= 0 && !line.quoted(before) && line.comma(before)) {
            before--;
        }
        if (before >= 0) {
            found.add(new Stretch(leftStart(line, before), before));
        }
        int after = last + 1;
        if (line.comma(after) && after + 1 < line.size() && resumes(line, found, after + 1, verb)) {
            int limit = trim(line, after + 1, line.size() - 1);
            int end = line.opens(after + 1) ? line.quoteEnd(after + 1) : cut(line, verb, after + 1, limit);
            found.add(new Stretch(after + 1, trim(line, after + 1, end)));
        }
        return found;
    }

    private static int leftStart(QuotedSentence line, int before) {
        if (!line.quoted(before)) {
            int from = before;
            while (from > 0 && (line.quoted(from - 1) || !":;".contains(line.word(from - 1)))) {
                from--;
            }
            return from;
        }
        int start = line.quoteStart(before);
        boolean whole = start == 0
                || line.comma(start - 1)
                || line.word(start - 1).equals(":")
                || start == 1 && !line.tag(0).startsWith("N");
        return whole ? start : 0;
    }

    private static boolean resumes(QuotedSentence line, List<Stretch> left, int at, int verb) {
        if (line.opens(at)) {
            return true;
        }
        if (left.isEmpty()) {
            return line.hasFinite(at, line.size() - 1);
        }
        boolean bare = !line.hasFinite(left.get(0).first(), left.get(0).last());
        if (bare && !line.subordinator(at) && line.hasFinite(at, line.size() - 1)) {
            return true;
        }
        boolean quoted = line.quoted(left.get(0).last());
        if (quoted && line.finite(at)) {
            return true;
        }
        if (quoted || BREAKS.contains(line.word(at)) || !line.sentence().parsed()) {
            return false;
        }
        return linked(line.sentence(), left.get(0), at, verb);
    }

    /** Whether words behind the cue clause hang on words before it, or the other way round. */
    private static boolean linked(Sentence sentence, Stretch left, int at, int verb) {
        for (int i = at; i < sentence.size(); i++) {
            int head = sentence.token(i).head();
            if (head >= left.first()
                    && head <= left.last()
                    && !sentence.token(i).isPunctuation()) {
                return true;
            }
        }
        for (int i = left.first(); i <= left.last(); i++) {
            int head = sentence.token(i).head();
            if (head >= at && head != verb && !sentence.token(i).isPunctuation()) {
                return true;
            }
        }
        return false;
    }
}
