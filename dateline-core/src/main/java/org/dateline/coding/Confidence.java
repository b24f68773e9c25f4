package org.dateline.coding;

/** How sure the coder is of an event: more where the entry asks for more and more roles are filled. */
final class Confidence {
    private Confidence() {}

    static double of(Draft draft) {
        double score = 0.45;
        score += Math.min(0.15, 0.05 * draft.trigger.entry().weight());
        score += draft.sources.isEmpty() ? 0 : 0.15;
        score += draft.targets.isEmpty() ? 0 : 0.1;
        score += draft.trigger.entry().pos() == 'v' ? 0.05 : 0;
        score -= draft.status == Status.POSSIBLE ? 0.1 : 0;
        return Math.round(score * 100) / 100.0;
    }
}
