package org.dateline.coding;

import java.util.Map;
import java.util.Set;
import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Acts that are only the matter of a speech act: what is asked for, promised, refused or threatened is no event of its
 * own beside the REQUEST, AGREE, REJECT or THREATEN.
 */
final class Suppression {
    private static final Set<EventType> SPEECH =
            Set.of(EventType.REQUEST, EventType.AGREE, EventType.REJECT, EventType.THREATEN, EventType.CONCEDE);
    private static final Set<String> AROUND = Set.of(
            "after",
            "before",
            "during",
            "since",
            "following",
            "amid",
            "despite",
            "because of",
            "in",
            "at",
            "on",
            "over",
            "near",
            "until",
            "ahead of",
            "in response to",
            "as",
            "by",
            "under",
            "through",
            "within",
            "from");
    private static final int DEPTH = 10;

    private Suppression() {}

    /** The speech act whose matter the trigger is, or null. */
    static @Nullable Trigger by(Scene scene, Trigger trigger, Map<Integer, Trigger> triggers) {
        Sentence tree = scene.sentence();
        int at = trigger.token();
        for (int steps = 0; steps < DEPTH; steps++) {
            int head = tree.token(at).head();
            if (head < 0 || !carriesOn(scene, at)) {
                return null;
            }
            Trigger above = triggers.get(head);
            if (above != null && !tree.has(at, "conj") && SPEECH.contains(above.type())) {
                return above;
            }
            at = head;
        }
        return null;
    }

    /** Whether what hangs here is the matter of the word above: an object, a complement, a noun's noun. */
    private static boolean carriesOn(Scene scene, int at) {
        Sentence tree = scene.sentence();
        if (tree.has(at, "conj", "obj", "compound", "xcomp", "nsubj:pass")) {
            return true;
        }
        if (tree.has(at, "ccomp", "advcl", "acl", "parataxis") && !tree.has(at, "acl:relcl")) {
            return !scene.arguments().complementKind(at).isEmpty();
        }
        return tree.has(at, "obl", "nmod") && !tree.has(at, "nmod:poss") && !AROUND.contains(tree.preposition(at));
    }
}
