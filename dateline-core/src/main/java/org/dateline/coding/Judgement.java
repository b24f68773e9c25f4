package org.dateline.coding;

import org.dateline.evidence.Rule;

/**
 * How an act stands in its sentence.
 *
 * @param status whether it took place
 * @param suppressed whether it is only asked for, promised or threatened, so that the governing act is the event
 * @param alleged token of the word that makes it somebody's allegation, -1 if none
 * @param token the word that decides
 * @param rule what decided
 */
record Judgement(Status status, boolean suppressed, int alleged, int token, Rule rule) {
    static Judgement of(Status status, int token, String rule) {
        return new Judgement(status, false, -1, token, Rule.named(rule));
    }

    /** On the scale of the factuality sets: 3 certainly happened, 0 open, -3 certainly did not. */
    double degree() {
        if (suppressed) {
            return 0;
        }
        return switch (status) {
            case OCCURRED, ONGOING -> 3;
            case PLANNED -> 0.8;
            case POSSIBLE -> 0.5;
            case DENIED, DID_NOT_OCCUR -> -2.5;
        };
    }
}
