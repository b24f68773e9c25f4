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
    /** Share of the shorter text that must stand in the longer one nearly word for word, unless it is reworded. */
    private static final double LITERAL = 0.45;
    /** Share of a reworded copy that must answer the other text, in how many sentences, and what may be exchanged. */
    private static final double ALIKE_ENOUGH = 0.6;

    private static final int SENTENCES = 3;
    private static final double MOST_EXCHANGED = 0.4;
    /** The same of a text too short for that. */
    private static final double WHOLE_STORY = 0.8;

    private static final double EXCHANGED_THROUGHOUT = 0.3;
    /** Share of its names that a copy has in common with the other text. */
    private static final double NAMES = 0.5;
    /** Share of what is answered under a new lead that must have names or numbers. */
    private static final double ANCHORED = 0.3;
    /** Share of words exchanged, and of sentences touched, that copy editors do not reach. */
    private static final double EXCHANGED = 0.04;

    private static final double REWORDED = 0.35;
    /** A text with fewer words than this must stand in the other one whole. */
    private static final int SHORT = 25;

    private static final double WHOLE = 0.9;
    /** Share of changed sentences, among those that answer each other, from which both texts fill in one form. */
    private static final double FILLED_IN = 0.5;

    private static final double FILLED_IN_LATER = 0.25;
    private static final double FILLED_IN_WITH_MORE = 0.7;
    /** A part this small of a long text is its copy only where it is its beginning. */
    private static final double SMALL_PART = 0.25;

    private static final double SMALLEST_PART = 0.08;
    /** Numbers that a rewriting machine spoils by the way. */
    private static final double SPOILT = 0.15;

    private Verdict() {}

    /** How the later text copies the earlier one, or null; {@code days} are between them, 0 where unknown. */
    static @Nullable CopyKind of(Comparison texts, long days) {
        boolean same = texts.share(SAME) >= EXACT && texts.shareOfLonger(SAME) >= EXACT;
        if (same && texts.equallyLong()) {
            return CopyKind.EXACT;
        }
        double copied = texts.share(SAME, NEAR, ALIKE, FIGURES);
        boolean enough = copied >= (texts.words() < SHORT ? WHOLE : COPIED);
        if (!enough || texts.namesShared() < NAMES || isTemplate(texts, days) || isSnippet(texts)) {
            return null;
        }
        boolean reworded = texts.share(NEAR, ALIKE) >= REWORDED * copied && texts.exchanged() >= EXCHANGED;
        if (texts.share(SAME, NEAR, FIGURES) < LITERAL && !isSurelyReworded(texts)) {
            return null;
        }
        boolean newLead = hasNewLead(texts, days);
        if (newLead && texts.anchored() < ANCHORED) {
            return null;
        }
        if (texts.share(FIGURES) > (reworded ? SPOILT : 0) || newLead) {
            return CopyKind.UPDATE;
        }
        return reworded ? CopyKind.REWORDED : CopyKind.REPRINT;
    }

    /** Stories of their own share names, and short ones are alike by chance. */
    private static boolean isSurelyReworded(Comparison texts) {
        double answered = texts.share(SAME, NEAR, ALIKE, FIGURES);
        long sentences = texts.sentences(SAME) + texts.sentences(NEAR) + texts.sentences(ALIKE);
        boolean throughout =
                answered >= WHOLE_STORY && sentences >= SENTENCES && texts.exchanged() <= EXCHANGED_THROUGHOUT;
        return throughout
                || texts.words() >= 2 * SHORT
                        && sentences > SENTENCES
                        && answered >= ALIKE_ENOUGH
                        && texts.exchanged() <= MOST_EXCHANGED;
    }

    /**
     * Market reports, weather, league tables: the same words with other numbers and names filled in, and nothing else.
     * What is brought up to date has other numbers too, but in few of its sentences or with new matter beside them.
     */
    private static boolean isTemplate(Comparison texts, long days) {
        if (texts.leadsOfOneForm()) {
            return true;
        }
        double filledIn = texts.share(FIGURES, FORM) / texts.share(SAME, NEAR, ALIKE, FIGURES, FORM);
        double answered = texts.shareOfLonger(SAME, NEAR, ALIKE, FIGURES, FORM);
        boolean nothingElse = Math.min(answered, texts.share(SAME, NEAR, ALIKE, FIGURES, FORM)) >= WHOLE;
        boolean otherNames = texts.share(FORM) > 0;
        double most = nothingElse && days >= 1
                ? FILLED_IN_LATER
                : nothingElse || otherNames ? FILLED_IN : FILLED_IN_WITH_MORE;
        return filledIn >= most;
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
