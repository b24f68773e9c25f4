package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * When an event took place: the day whose words hang on its words or on its clause. The day of condemning, burying,
 * telling or visiting is not that of the act that is condemned or told of. A time of the clock names no day.
 */
final class When {
    private static final int DEPTH = 12;
    private static final int SAME_CLAUSE = 8;
    private static final int OTHER_VERB = 12;
    private static final int OTHER_ACT = 20;

    /** By these a noun is what the verb goes on in or comes about by: "were killed in an attack". */
    private static final Set<String> MEANS =
            Set.of("", "in", "during", "by", "with", "through", "at", "amid", "when", "as", "under", "among");

    private static final Set<String> TOLL = Set.of("die", "perish", "kill", "injure", "wound", "hurt");

    /** Verbs whose day is their own: what is buried, told of or looked at happened before. */
    private static final String REACTION = "verbs-of-reaction";

    /** What is said or held about an act: a statement, a funeral. */
    private static final String OCCASION = "occasion";

    /** The date of a trigger, or null. */
    @Nullable
    TimeMention of(Scene scene, Trigger trigger, Map<Integer, Trigger> triggers) {
        TimeMention best = null;
        int bestRank = Integer.MAX_VALUE;
        for (TimeMention mention : times(scene)) {
            boolean dated = "DATE".equals(mention.type()) || "TIME".equals(mention.type()) || mention.date() != null;
            boolean own = dated && !mention.isClockAlone() && !isOfOccasion(scene, mention.first());
            int rank = own ? rank(scene, trigger, mention, triggers) : Integer.MAX_VALUE;
            if (rank < bestRank) {
                best = mention;
                bestRank = rank;
            }
        }
        return best;
    }

    /** Whether only a time of the clock is told: the day is that of what was told before. */
    static boolean isClockOnly(Scene scene) {
        List<TimeMention> times = times(scene);
        return times.stream().anyMatch(TimeMention::isClockAlone)
                && times.stream().allMatch(m -> m.isClockAlone() || "DURATION".equals(m.type()));
    }

    @SuppressWarnings("ReferenceEquality") // the very same one is meant, not an equal one
    private static List<TimeMention> times(Scene scene) {
        List<TimeMention> found = new ArrayList<>(2);
        TimeMention last = null;
        for (int i = 0; i < scene.sentence().size(); i++) {
            TimeMention there = scene.time(i);
            if (there != null && there != last) {
                found.add(there);
            }
            last = there;
        }
        return found;
    }

    /** "in a statement on Tuesday": the noun that the words follow has the day, whatever the parser hangs it on. */
    private static boolean isOfOccasion(Scene scene, int first) {
        int before = first > 0 && "IN".equals(scene.token(first - 1).tag()) ? first - 2 : first - 1;
        return before >= 0
                && scene.token(before).isNoun()
                && scene.classes().contains(OCCASION, scene.sentence(), before);
    }

    /** How near a day hangs to a trigger; {@code MAX_VALUE} where it is the day of something else. */
    private static int rank(Scene scene, Trigger trigger, TimeMention day, Map<Integer, Trigger> triggers) {
        Sentence tree = scene.sentence();
        int carrier = carrier(trigger);
        int at = tree.token(SlotFinder.top(tree, day.first(), day.last())).head();
        for (int steps = 0; at >= 0 && steps < DEPTH; steps++) {
            if (at == trigger.token() || at == carrier) {
                return steps;
            }
            Trigger other = triggers.get(at);
            if (other != null) {
                boolean shared = isPartOf(scene, trigger.token(), other) || isPartOf(scene, at, trigger);
                return shared ? steps + OTHER_ACT : Integer.MAX_VALUE;
            }
            if (tree.token(at).isVerb()) {
                return within(scene, trigger.token(), at) ? steps + SAME_CLAUSE : outward(scene, at, trigger, steps);
            }
            if (scene.token(at).isNoun() && scene.classes().contains(OCCASION, tree, at)) {
                return Integer.MAX_VALUE;
            }
            at = tree.token(at).head();
        }
        return Integer.MAX_VALUE;
    }

    /** The verb that carries an event noun; one that claims or denies it is on a day of its own. */
    private static int carrier(Trigger trigger) {
        LightVerbs.Use use = trigger.light();
        return use == null || "claiming it".equals(use.entry().section()) ? -1 : use.verb();
    }

    /**
     * Whether one act is told as what the other goes on in or comes about by, or beside it: "killed in a raid", "shelled
     * the town and burned the market". What somebody speaks of is not.
     */
    private static boolean isPartOf(Scene scene, int token, Trigger whole) {
        Sentence tree = scene.sentence();
        boolean spoken = isSpoken(whole.type());
        int at = token;
        for (int steps = 0; at >= 0 && steps < DEPTH; steps++) {
            boolean beside = tree.has(at, "conj");
            boolean inside = !spoken && isIn(scene, at);
            if (!beside && !inside) {
                return false;
            }
            at = tree.token(at).head();
            if (at == whole.token()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpoken(EventType type) {
        return type.quad() == EventType.Quad.VERBAL_CONFLICT
                || (type.quad() == EventType.Quad.VERBAL_COOPERATION && type != EventType.CONSULT)
                || type == EventType.PROTEST;
    }

    /** Whether the trigger is what the verb does or undergoes, in one clause with it. */
    private static boolean within(Scene scene, int trigger, int verb) {
        Sentence tree = scene.sentence();
        if (scene.classes().contains(REACTION, tree, verb)) {
            return false;
        }
        int at = trigger;
        for (int steps = 0; at >= 0 && steps < DEPTH; steps++) {
            if (at == verb) {
                return true;
            }
            if (!isIn(scene, at)) {
                return false;
            }
            at = tree.token(at).head();
        }
        return false;
    }

    private static boolean isIn(Scene scene, int at) {
        Sentence tree = scene.sentence();
        if (tree.has(at, "conj", "xcomp", "obj", "nsubj", "nsubj:pass", "compound", "appos")) {
            return true;
        }
        if (!tree.has(at, "obl", "nmod") || tree.has(at, "nmod:poss")) {
            return false;
        }
        int head = tree.token(at).head();
        String preposition = tree.preposition(at);
        return MEANS.contains(preposition) || ("of".equals(preposition) && head >= 0 && scene.isQuantity(head));
    }

    /** Past a verb that carries no event: only if that verb itself hangs on the trigger as a plain clause part. */
    private static int outward(Scene scene, int verb, Trigger trigger, int steps) {
        Sentence tree = scene.sentence();
        boolean joined =
                tree.has(verb, "xcomp", "acl", "advcl") && tree.token(verb).head() == trigger.token();
        return joined || isToll(scene, verb, trigger) ? steps + OTHER_VERB : Integer.MAX_VALUE;
    }

    /** "Eleven people died on Thursday after a bomb went off": whoever dies of an act dies when it is done. */
    private static boolean isToll(Scene scene, int verb, Trigger trigger) {
        Sentence tree = scene.sentence();
        return trigger.type() == EventType.ASSAULT
                && TOLL.contains(scene.lemma(verb))
                && tree.has(trigger.token(), "advcl")
                && tree.token(trigger.token()).head() == verb;
    }
}
