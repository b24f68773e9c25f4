package org.dateline.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Gives quotations that no cue announces to the speaker who was just quoted, or who is quoted next. */
final class QuoteChain {
    /** How many sentences back the speaker of a free quotation may stand. */
    private static final int REACH = 2;

    private final String text;
    private final List<QuotedSentence> lines;
    private final List<Quote> quotes;

    QuoteChain(String text, List<QuotedSentence> lines, List<Quote> quotes) {
        this.text = text;
        this.lines = lines;
        this.quotes = quotes;
    }

    /** The drafts with the free quotations added to them. */
    List<Draft> attach(List<Draft> drafts) {
        List<Draft> result = new ArrayList<>(drafts);
        int[] owner = owners(result);
        int[] speeches = speeches(result);
        for (int q = quotes.size() - 2; q >= 0; q--) {
            if (owner[q] < 0 && owner[q + 1] >= 0 && quotes.get(q + 1).continued() && free(q)) {
                owner[q] = owner[q + 1];
                result.set(
                        owner[q], extended(result.get(owner[q]), quotes.get(q).span()));
            }
        }
        for (int q = 0; q < quotes.size(); q++) {
            if (owner[q] < 0 && free(q)) {
                int taker = q > 0 && owner[q - 1] >= 0 && joined(q - 1, q) ? owner[q - 1] : before(speeches, q);
                if (taker >= 0) {
                    if (result.get(taker).quoted()) {
                        owner[q] = taker;
                        result.set(
                                taker, extended(result.get(taker), quotes.get(q).span()));
                    } else {
                        owner[q] = result.size();
                        result.add(uncued(result.get(taker), quotes.get(q).span()));
                    }
                }
            }
        }
        return result;
    }

    private int[] owners(List<Draft> drafts) {
        int[] owner = new int[quotes.size()];
        Arrays.fill(owner, -1);
        for (int d = 0; d < drafts.size(); d++) {
            for (Span span : drafts.get(d).content()) {
                for (int q = firstIn(span);
                        q < quotes.size() && quotes.get(q).span().start() < span.end();
                        q++) {
                    owner[q] = owner[q] < 0 ? d : owner[q];
                }
            }
        }
        return owner;
    }

    private int firstIn(Span span) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (quotes.get(mid).span().end() <= span.start()) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** Whether the quotation makes up whole sentences. */
    private boolean free(int q) {
        QuotedSentence first = lineOf(quotes.get(q).inner().start());
        return first != null && first.quoted(0) && first.quote()[0] == q;
    }

    private @Nullable QuotedSentence lineOf(int at) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int mid = (low + high + 1) >>> 1;
            if (lines.get(mid).sentence().span().start() <= at) {
                low = mid;
            } else {
                high = mid - 1;
            }
        }
        return lines.isEmpty() ? null : lines.get(low);
    }

    /** Whether nothing but blanks stands between two quotations. */
    private boolean joined(int a, int b) {
        for (int i = quotes.get(a).span().end(); i < quotes.get(b).span().start(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** For each sentence the statement to which a free quotation behind it belongs, or -1. */
    private int[] speeches(List<Draft> drafts) {
        int[] speech = new int[lines.size()];
        Arrays.fill(speech, -1);
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            int best = speech[draft.sentence()];
            boolean said = draft.kind() == StatementKind.SAID && draft.source() != null;
            if (said && (best < 0 || draft.quoted() || !drafts.get(best).quoted())) {
                speech[draft.sentence()] = d;
            }
        }
        return speech;
    }

    /** The statement of somebody in the sentence before the quotation, or in the one before that. */
    private int before(int[] speeches, int q) {
        QuotedSentence line = lineOf(quotes.get(q).inner().start());
        int at = line == null ? -1 : line.sentence().index();
        for (int back = 1; back <= REACH && at - back >= 0; back++) {
            if (speeches[at - back] >= 0) {
                return speeches[at - back];
            }
        }
        return -1;
    }

    /** "He said that it was over. “…”": the quotation is a statement of its own. */
    private static Draft uncued(Draft said, Span quote) {
        return new Draft(
                null,
                said.kind(),
                said.sentence(),
                said.head(),
                said.source(),
                -1,
                null,
                List.of(quote),
                true,
                "quotation without a cue");
    }

    private static Draft extended(Draft draft, Span more) {
        List<Span> content = new ArrayList<>(draft.content());
        content.add(more);
        return draft.withContent(content);
    }
}
