package org.dateline.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whether words that could carry an event stand as an event of their own. Each rule gives its reason, which {@code
 * explain --why-not} shows.
 */
final class Standing {
    private static final Set<String> BACK =
            Set.of("during", "after", "before", "since", "following", "ahead of", "despite", "until", "because of");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private Standing() {}

    /** Why what stands here is not coded, or null. */
    static @Nullable String refusal(Draft draft) {
        EventEntry entry = draft.trigger.entry();
        if (entry.flags().contains("light") && draft.trigger.light() == null && !draft.hasActor()) {
            return "the noun stands alone, with no actor and no verb that carries it";
        }
        boolean violence = draft.type() == EventType.ASSAULT;
        boolean strong =
                entry.flags().contains("strong") || (violence && !entry.flags().contains("weak"));
        if (!strong && !draft.hasPoliticalActor()) {
            return "no political actor in it";
        }
        if (!violence && describes(draft)) {
            return "describes somebody, and tells of no act";
        }
        if (!violence && nobodyDoesIt(draft)) {
            return "an act that nobody in the sentence does";
        }
        if (!violence
                && draft.status == Status.POSSIBLE
                && (isOpen(draft) || !isMaterial(draft))
                && !isExpectedMeeting(draft)) {
            return "a condition, question, purpose or mere possibility, not an act";
        }
        if (draft.status == Status.DID_NOT_OCCUR && !isMaterial(draft)) {
            return "words that were not said, a meeting that was not held";
        }
        return refersBack(draft) ? "only refers back to an event told elsewhere" : null;
    }

    /** An active verb whose subject is no actor: "the issues include evacuating nationals". */
    private static boolean nobodyDoesIt(Draft draft) {
        int token = draft.trigger.token();
        EventEntry entry = draft.trigger.entry();
        if (entry.pos() != 'v'
                || entry.sourcePaths() != null
                || draft.scene.arguments().passive(token)) {
            return false;
        }
        // Of those who do it together one at least is the subject: "dealing with the rebels" names no second side.
        return draft.sources.isEmpty()
                || (entry.reciprocal()
                        && draft.scene.arguments().subjects(token).stream()
                                .noneMatch(s -> draft.scene.actor(s) != null));
    }

    /** "their alleged plan", "the affiliated group", "is a threat to the region": a quality, not an act. */
    private static boolean describes(Draft draft) {
        Sentence tree = draft.scene.sentence();
        int token = draft.trigger.token();
        if (isReason(draft)) {
            return true;
        }
        if (draft.trigger.entry().pos() != 'n') {
            return tree.has(token, "amod") && tree.child(token, "obl", "obj") < 0;
        }
        return draft.type() == EventType.THREATEN && tree.child(token, "cop") >= 0 && tree.child(token, "nsubj") >= 0;
    }

    /** "blocked the road, angered by corruption": a feeling that only says why somebody acts. */
    private static boolean isReason(Draft draft) {
        Sentence tree = draft.scene.sentence();
        int token = draft.trigger.token();
        EventEntry entry = draft.trigger.entry();
        return draft.type() == EventType.ACCUSE
                && List.of("obj").equals(entry.sourcePaths())
                && "VBN".equals(tree.token(token).tag())
                && tree.child(token, "aux", "aux:pass", "cop", "nsubj:pass") < 0;
    }

    /** "is expected to hold talks": a meeting that is announced so counts, as one that may come about. */
    static boolean isExpectedMeeting(Draft draft) {
        int word = draft.judgement.token();
        return draft.type() == EventType.CONSULT
                && "expect".equals(draft.scene.lemma(word))
                && draft.scene.arguments().passive(word);
    }

    private static boolean isMaterial(Draft draft) {
        return draft.type().quad() == EventType.Quad.MATERIAL_CONFLICT
                || draft.type().quad() == EventType.Quad.MATERIAL_COOPERATION;
    }

    private static boolean isOpen(Draft draft) {
        String rule = draft.judgement.rule().name();
        String word = draft.scene.token(draft.judgement.token()).form().toLowerCase(Locale.ROOT);
        return "purpose infinitive".equals(rule)
                || ("modal".equals(rule) && Set.of("if", "whether", "unless").contains(word));
    }

    /** "during the talks", "after Friday's attack": a definite noun in a circumstance, with no actor of its own. */
    private static boolean refersBack(Draft draft) {
        if (draft.trigger.entry().pos() != 'n' || !draft.sources.isEmpty()) {
            return false;
        }
        Sentence tree = draft.scene.sentence();
        int token = draft.trigger.token();
        int article = tree.child(token, "det");
        boolean definite = tree.child(token, "nmod:poss") >= 0
                || (article >= 0 && DEFINITE.contains(tree.token(article).form().toLowerCase(Locale.ROOT)));
        return definite && tree.has(token, "obl", "nmod") && BACK.contains(tree.preposition(token));
    }
}
