package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Where an event took place: the places whose words hang on its words, and on no nearer event. */
final class SlotFinder {
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "on",
            "outside",
            "inside",
            "around",
            "across",
            "along",
            "within",
            "throughout",
            "off",
            "over",
            "above",
            "between",
            "beside",
            "close to",
            "north",
            "south",
            "east",
            "west",
            "outside of",
            "through",
            "towards",
            "toward",
            "onto",
            "past",
            "opposite",
            "amid",
            "among",
            "upon",
            "beyond",
            "behind");
    private static final Set<EventType> MOTION =
            Set.of(EventType.MOBILIZE, EventType.CONSULT, EventType.AID, EventType.ASSAULT, EventType.COOPERATE);

    private static final Set<String> TOLL = Set.of("die", "perish", "kill", "injure", "wound", "hurt");

    /** What is said has a place only where it is said that somebody spoke there. */
    private static final Set<EventType> SPOKEN = Set.of(
            EventType.REQUEST,
            EventType.SUPPORT,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.AGREE,
            EventType.CONCEDE);

    /** The most exact place that hangs on a trigger, or null. */
    @Nullable
    PlaceMention place(Scene scene, Trigger trigger, Set<Integer> triggers) {
        PlaceMention best = null;
        int bestRank = Integer.MAX_VALUE;
        for (PlaceMention mention : places(scene)) {
            int top = top(scene.sentence(), mention.first(), mention.last());
            if (!locates(scene, trigger, top)) {
                continue;
            }
            int rank = rank(scene, trigger, mention.first(), mention.last(), triggers);
            if (rank == Integer.MAX_VALUE || (SPOKEN.contains(trigger.type()) && rank > 0)) {
                continue;
            }
            // A city inside a province inside a country: the most exact one of those that hang equally near counts.
            int order = rank / 4 * 10 + mention.place().precision().ordinal();
            if (order < bestRank) {
                best = mention;
                bestRank = order;
            }
        }
        return best == null ? only(scene, trigger, triggers) : best;
    }

    /** Where nothing hangs on a violent or public act, the one place that its sentence locates anything at. */
    private static @Nullable PlaceMention only(Scene scene, Trigger trigger, Set<Integer> triggers) {
        if (trigger.type().quad() != EventType.Quad.MATERIAL_CONFLICT) {
            return null;
        }
        PlaceMention one = null;
        for (PlaceMention mention : places(scene)) {
            int top = top(scene.sentence(), mention.first(), mention.last());
            String preposition = scene.sentence().preposition(top);
            boolean open = !triggers.contains(scene.sentence().token(top).head());
            if (open && (LOCATIVE.contains(preposition) || ofTown(scene, top) || isTownOfAll(scene, trigger, top))) {
                boolean finer = one == null
                        || mention.place().precision().compareTo(one.place().precision()) < 0;
                one = finer ? mention : one;
            }
        }
        return one;
    }

    /** "Fallujah buried its dead after a bomb killed 14": a town that is the subject of what the act is told beside. */
    private static boolean isTownOfAll(Scene scene, Trigger trigger, int top) {
        Sentence tree = scene.sentence();
        return isTown(scene, top)
                && scene.actor(top) == null
                && tree.has(top, "nsubj", "nsubj:pass")
                && tree.token(trigger.token()).head() == tree.token(top).head();
    }

    /** "the northern city of Kunduz": the preposition before the common noun locates the name. */
    private static boolean ofTown(Scene scene, int top) {
        int head = scene.sentence().token(top).head();
        return head >= 0
                && "of".equals(scene.sentence().preposition(top))
                && scene.classes().contains("territory", scene.sentence(), head);
    }

    @SuppressWarnings("ReferenceEquality") // the very same one is meant, not an equal one
    private static List<PlaceMention> places(Scene scene) {
        List<PlaceMention> found = new ArrayList<>(2);
        PlaceMention last = null;
        for (int i = 0; i < scene.sentence().size(); i++) {
            PlaceMention there = scene.place(i);
            if (there != null && there != last) {
                found.add(there);
            }
            last = there;
        }
        return found;
    }

    /** The token of a mention whose head lies outside it. */
    static int top(Sentence tree, int first, int last) {
        for (int i = first; i <= last; i++) {
            int head = tree.token(i).head();
            if (head < first || head > last) {
                return i;
            }
        }
        return last;
    }

    /** Whether the place is said to be where it happened, and is no actor or destination of something else. */
    private static boolean locates(Scene scene, Trigger trigger, int top) {
        Sentence tree = scene.sentence();
        String preposition = tree.preposition(top);
        boolean motion = MOTION.contains(trigger.type());
        if (tree.has(top, "compound", "nmod:poss", "amod")) {
            return tree.token(top).head() == trigger.token() && (scene.actor(top) == null || isTown(scene, top));
        }
        if (preposition.isEmpty()) {
            boolean part = tree.has(top, "nmod", "list") || joinsPlace(scene, top);
            boolean object = tree.has(top, "obj") || tree.has(top, "nsubj:pass");
            return part || (object && motion && trigger.entry().pos() != 'n');
        }
        if ("from".equals(preposition)) {
            return trigger.type() == EventType.RETREAT || trigger.type() == EventType.COERCE;
        }
        if ("to".equals(preposition) || "into".equals(preposition)) {
            return motion;
        }
        return LOCATIVE.contains(preposition)
                || ("of".equals(preposition) && (scene.actor(top) == null || ofTown(scene, top)));
    }

    /** "in Peru and Chile", "in the capital, Lima,": beside a place or ground that a preposition locates. */
    private static boolean joinsPlace(Scene scene, int top) {
        Sentence tree = scene.sentence();
        int at = top;
        while (tree.has(at, "appos", "conj", "dep") && tree.token(at).head() >= 0) {
            at = tree.token(at).head();
            if (LOCATIVE.contains(tree.preposition(at)) || "to".equals(tree.preposition(at))) {
                return true;
            }
        }
        // "in the Somali capital Mogadishu": whatever the parser hangs the name on, it names the ground before it.
        int before = top >= 1 && ",".equals(tree.token(top - 1).form()) ? top - 2 : top - 1;
        return before >= 0
                && LOCATIVE.contains(tree.preposition(before))
                && scene.classes().contains("territory", tree, before);
    }

    /** "Timbuktu, northern Mali": a country or province after a town says where the town lies. */
    static boolean endsPlace(Scene scene, int token) {
        Sentence tree = scene.sentence();
        int at = token - 1;
        while (at > 0
                && (tree.token(at).tag().startsWith("JJ")
                        || tree.token(at).tag().equals("NNP"))) {
            at--;
        }
        return at > 0
                && ",".equals(tree.token(at).form())
                && scene.place(token) != null
                && isTown(scene, at - 1)
                && LOCATIVE.contains(tree.preposition(at - 1));
    }

    /** "the Kunduz attack", "the Doha talks": a town before an event noun is where it is, not who does it. */
    static boolean isTown(Scene scene, int token) {
        PlaceMention place = scene.place(token);
        return place != null && place.place().precision().compareTo(Place.Precision.COUNTRY) < 0;
    }

    /**
     * How near a mention hangs to a trigger: 0 on it, then further; {@code MAX_VALUE} where a nearer event, or a clause
     * that does not hold the trigger, stands between.
     */
    private static int rank(Scene scene, Trigger trigger, int first, int last, Set<Integer> triggers) {
        Sentence tree = scene.sentence();
        LightVerbs.Use use = trigger.light();
        int carrier = use == null ? -1 : use.verb();
        int at = tree.token(top(tree, first, last)).head();
        int below = -1;
        int steps = 0;
        while (at >= 0 && steps < 12) {
            if (at == trigger.token() || at == carrier) {
                return steps;
            }
            if (triggers.contains(at)) {
                boolean shared = shares(scene, trigger, at) && !belongsToObject(scene, below);
                return shared ? steps + 20 : Integer.MAX_VALUE;
            }
            if (tree.token(at).isVerb()) {
                return within(tree, at, trigger.token()) ? steps + 8 : outward(scene, at, trigger, steps);
            }
            below = at;
            at = tree.token(at).head();
            steps++;
        }
        return Integer.MAX_VALUE;
    }

    /** "the consulate in Lima": where the thing is that another act is done to, not where everything happens. */
    private static boolean belongsToObject(Scene scene, int noun) {
        return noun >= 0
                && scene.sentence().has(noun, "obj", "nsubj:pass")
                && !scene.classes().contains("territory", scene.sentence(), noun);
    }

    /** Past a verb that carries no event: only if that verb itself hangs on the trigger as a plain clause part. */
    private static int outward(Scene scene, int verb, Trigger trigger, int steps) {
        Sentence tree = scene.sentence();
        boolean joined =
                tree.has(verb, "xcomp", "acl", "advcl") && tree.token(verb).head() == trigger.token();
        return joined || isToll(scene, verb, trigger) ? steps + 12 : Integer.MAX_VALUE;
    }

    /** "Eleven people died on Thursday after a bomb went off": whoever dies of an act dies where and when it is done. */
    private static boolean isToll(Scene scene, int verb, Trigger trigger) {
        Sentence tree = scene.sentence();
        return trigger.type() == EventType.ASSAULT
                && TOLL.contains(scene.lemma(verb))
                && tree.has(trigger.token(), "advcl")
                && tree.token(trigger.token()).head() == verb;
    }

    /** Whether the trigger is an argument of the verb with no other finite clause between. */
    private static boolean within(Sentence tree, int verb, int trigger) {
        int at = trigger;
        int steps = 0;
        while (at >= 0 && steps++ < 12) {
            if (at == verb) {
                return true;
            }
            boolean clause = at != trigger && tree.token(at).isVerb() && !tree.has(at, "xcomp", "conj");
            if (clause || tree.has(at, "acl:relcl", "advcl", "ccomp")) {
                return false;
            }
            at = tree.token(at).head();
        }
        return false;
    }

    /** Coordinated acts share the frame of the first: "On Friday rebels shelled the town and burned the market." */
    private static boolean shares(Scene scene, Trigger trigger, int other) {
        Sentence tree = scene.sentence();
        int at = trigger.token();
        while (at >= 0 && tree.has(at, "conj", "xcomp", "obj", "nsubj", "obl")) {
            at = tree.token(at).head();
            if (at == other) {
                return true;
            }
        }
        int up = other;
        while (up >= 0 && tree.has(up, "nsubj", "obj", "obl", "nmod", "acl", "xcomp")) {
            up = tree.token(up).head();
            if (up == trigger.token()) {
                return true;
            }
        }
        return false;
    }
}
