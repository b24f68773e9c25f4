package org.dateline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.text.Sentence;

/** Decides how far the content of a cue goes, behind it or around it. */
final class ContentFinder {
    private static final Set<String> BREAKS = Set.of("and", "but", "while", "as", "when", "after", "before", "who", "which");

    private final CueLexicon lexicon;

    ContentFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A stretch of tokens, both ends included. */
    record Stretch(int first, int last) {}

    /** Last token that can belong to what a cue governs, final stop left out. */
    static int limit(QuotedSentence line, int head) {
        Sentence sentence = line.sentence();
        int end = sentence.parsed() && !mainClause(sentence, head) ? sentence.lastBelow(head) : line.size() - 1;
        return trim(line, head, end);
    }

    private static boolean mainClause(Sentence sentence, int head) {
        int at = head;
        while (sentence.has(at, "conj", "parataxis", "cop") && sentence.token(at).head() >= 0) {
            at = sentence.token(at).head();
        }
        return at == sentence.root();
    }

    static int trim(QuotedSentence line, int from, int to) {
        int end = to;
        while (end > from && !line.quoted(end) && line.token(end).isPunctuation() && !line.tag(end).equals("-RRB-")) {
            end--;
        }
        return end;
    }

    /** The content that begins at a complement. */
    Stretch behind(QuotedSentence line, int head, Complement complement, int limit) {
        int start = complement.start();
        if (line.opens(start) && wholeQuote(line, start, limit)) {
            return new Stretch(start, Math.min(line.quoteEnd(start), limit));
        }
        int end = cut(line, head, start, limit);
        return new Stretch(start, trim(line, start, end));
    }

    /** Whether the quotation that begins here is all that is said, and no part of a clause that goes on. */
    private static boolean wholeQuote(QuotedSentence line, int start, int limit) {
        int end = line.quoteEnd(start);
        boolean goesOn = end < limit && !line.token(end + 1).isPunctuation() && line.hasFinite(end + 1, limit);
        return !goesOn || line.hasFinite(start, end) && end - start > 4;
    }

    private int cut(QuotedSentence line, int head, int start, int limit) {
        for (int i = start; i <= limit; i++) {
            if (!line.quoted(i) && i > start && (secondCue(line, head, i) || accordingTo(line, i))) {
                return i - 1;
            }
        }
        return limit;
    }

    /** "…, adding that", "… and added that": another cue of the same speaker begins here. */
    private boolean secondCue(QuotedSentence line, int head, int i) {
        boolean joint = line.word(i).equals("and") || line.word(i).equals("but");
        if (!line.comma(i) && !joint) {
            return false;
        }
        int verb = i + 1;
        while (line.adverb(verb) || line.word(verb).equals("but") || line.word(verb).equals("and")) {
            verb++;
        }
        if (verb >= line.size() || !line.token(verb).isVerb()) {
            return false;
        }
        boolean ofHead = hangsOn(line.sentence(), verb, head);
        boolean participle = line.tag(verb).equals("VBG");
        boolean sameTense = line.tag(verb).equals(line.tag(head));
        return participle ? ofHead && !joint : (ofHead || speaks(line, verb)) && sameTense;
    }

    private static boolean hangsOn(Sentence sentence, int verb, int head) {
        return sentence.token(verb).head() == head && sentence.has(verb, "advcl", "conj", "dep", "xcomp")
                && sentence.child(verb, "nsubj") < 0;
    }

    private boolean speaks(QuotedSentence line, int verb) {
        boolean said = lexicon.at(line.sentence(), verb).stream()
                .anyMatch(h -> h.cue().kind() == StatementKind.SAID && h.cue().frames().contains(CueFrame.THAT));
        return said && (line.word(verb + 1).equals("that") || line.opens(verb + 1));
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
            return 0;
        }
        int start = line.quoteStart(before);
        boolean whole = start == 0 || line.comma(start - 1) || line.word(start - 1).equals(":")
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
        boolean quoted = line.quoted(left.get(0).last());
        if (quoted || BREAKS.contains(line.word(at)) || !line.sentence().parsed()) {
            return false;
        }
        return linked(line.sentence(), left.get(0), at, verb);
    }

    /** Whether words behind the cue clause hang on words before it, or the other way round. */
    private static boolean linked(Sentence sentence, Stretch left, int at, int verb) {
        for (int i = at; i < sentence.size(); i++) {
            int head = sentence.token(i).head();
            if (head >= left.first() && head <= left.last() && !sentence.token(i).isPunctuation()) {
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
