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

    /**
     * On the scale of the factuality sets: 3 certainly happened, 0 open, -3 certainly did not. The steps between are what
     * readers make of the words: they take a "will" for nearly certain, a purpose for likely, a "may" for hardly more than
     * open.
     */
    double degree() {
        if (suppressed) {
            return 1.2;
        }
        boolean modal = "modal".equals(rule.name());
        return switch (status) {
            case OCCURRED -> 3;
            case ONGOING -> 2.8;
            case PLANNED -> modal ? 2.8 : 2.4;
            case POSSIBLE -> modal ? 1.2 : "purpose infinitive".equals(rule.name()) ? 2.5 : 1.4;
            case DENIED -> -1.5;
            case DID_NOT_OCCUR -> "negation".equals(rule.name()) ? -2.4 : -1.2;
        };
    }
}
