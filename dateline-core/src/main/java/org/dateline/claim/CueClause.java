package org.dateline.claim;

import org.jspecify.annotations.Nullable;

/**
 * A clause that only says who speaks: "police said on Friday", "as the minister told reporters".
 *
 * @param first first token, an "as" before it included
 * @param last last token
 */
record CueClause(int first, int last) {
    private static final int REACH = 30;

    /** The clause of a verb, from its subject to the comma, stop or quotation behind it. */
    static CueClause of(QuotedSentence line, int verb, @Nullable Source source, boolean addressee) {
        int first = SourceFinder.groupStart(line, verb);
        int last = verb;
        if (source != null && source.last() < first && adjacent(line, source.last(), first)) {
            first = Math.min(first, source.first());
        } else if (source != null && source.first() > verb) {
            last = source.last();
        }
        if (line.word(first - 1).equals("as")) {
            first--;
        }
        return new CueClause(first, tail(line, last));
    }

    private static boolean adjacent(QuotedSentence line, int last, int first) {
        for (int i = last + 1; i < first; i++) {
            if (line.quoted(i) || !line.token(i).isPunctuation()) {
                return false;
            }
        }
        return true;
    }

    private static int tail(QuotedSentence line, int from) {
        int last = from;
        while (last + 1 < line.size() && last - from < REACH && !stops(line, last + 1)) {
            last++;
        }
        return last;
    }

    private static boolean stops(QuotedSentence line, int i) {
        return line.quoted(i)
                || line.comma(i)
                || line.token(i).isPunctuation() && !line.tag(i).endsWith("RB-");
    }

    /** Whether it is set off from what stands before it. */
    boolean setOff(QuotedSentence line) {
        return first > 0 && (line.comma(first - 1) || line.quoted(first - 1) || asked(line));
    }

    private boolean asked(QuotedSentence line) {
        String before = line.word(first - 1);
        return before.equals("?") || before.equals("!") || before.equals("…") || before.equals("...");
    }

    /** Whether the source stands in the clause, not farther off. */
    boolean holds(@Nullable Source source) {
        return source != null && source.first() >= first && source.last() <= last;
    }

    /** Whether the words right before it are quoted. */
    boolean followsQuote(QuotedSentence line) {
        int before = first - 1;
        while (before >= 0 && !line.quoted(before) && line.comma(before)) {
            before--;
        }
        return before >= 0 && line.quoted(before);
    }
}
