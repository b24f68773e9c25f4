package org.dateline.syndication;

import static org.dateline.syndication.Answer.ALIKE;
import static org.dateline.syndication.Answer.FIGURES;
import static org.dateline.syndication.Answer.FORM;
import static org.dateline.syndication.Answer.NEAR;
import static org.dateline.syndication.Answer.SAME;

import org.jspecify.annotations.Nullable;

/** Decides what two texts are to each other. */
final class Verdict {
    /** Share of both texts in the very same sentences from which they are the same. */
    private static final double EXACT = 0.98;
    /** Share of the shorter text that must stand in the longer one. */
    private static final double COPIED = 0.5;
    /** The same where the words are others, since stories of their own share names too. */
    private static final double REWORDED = 0.55;
    /** A text with fewer words than this must stand in the other one whole. */
    private static final int SHORT = 25;

    private static final double WHOLE = 0.9;
    /** Share of changed sentences among those that answer each other from which both fill in one form. */
    private static final double TEMPLATE = 0.5;
    /** A part this small of a long text is its copy only where it is its beginning. */
    private static final double SMALL_PART = 0.25;

    private static final double SMALLEST_PART = 0.08;
    /** Numbers that a rewriting machine spoils by the way. */
    private static final double SPOILT = 0.15;

    private Verdict() {}

    /** How the later text copies the earlier one, or null; {@code days} are between them, 0 where unknown. */
    static @Nullable CopyKind of(Comparison texts, long days) {
        if (texts.share(SAME) >= EXACT && texts.shareOfLonger(SAME) >= EXACT) {
            return CopyKind.EXACT;
        }
        double copied = texts.share(SAME, NEAR, ALIKE, FIGURES);
        boolean enough = copied >= (texts.words() < SHORT ? WHOLE : COPIED);
        if (!enough || isTemplate(texts, days) || isSnippet(texts)) {
            return null;
        }
        boolean reworded = texts.share(ALIKE) > texts.share(SAME, NEAR);
        if (reworded && copied < REWORDED) {
            return null;
        }
        if (texts.share(FIGURES) > (reworded ? SPOILT : 0) || hasNewLead(texts, days)) {
            return CopyKind.UPDATE;
        }
        return reworded ? CopyKind.REWORDED : CopyKind.REPRINT;
    }

    /** Market reports, weather, league tables: the same words with other numbers and names filled in. */
    private static boolean isTemplate(Comparison texts, long days) {
        double filledIn = texts.share(FIGURES, FORM);
        double answered = texts.share(SAME, NEAR, ALIKE, FIGURES, FORM);
        return filledIn > 0
                && (filledIn >= TEMPLATE * answered || days >= 1 && answered >= WHOLE && filledIn >= SPOILT);
    }

    private static boolean isSnippet(Comparison texts) {
        double part = texts.shareOfLonger(SAME, NEAR, ALIKE, FIGURES);
        return part < SMALLEST_PART || part < SMALL_PART && !texts.shorterKeepsTop();
    }

    /** An outlet cuts from the end: who opens with other matter writes later. */
    private static boolean hasNewLead(Comparison texts, long days) {
        return texts.laterHasNewLead() || days == 0 && texts.earlierHasOwnLead();
    }
}
