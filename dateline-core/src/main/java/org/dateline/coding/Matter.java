package org.dateline.coding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.dateline.actor.ActorMention;
import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * To whom a speech act is addressed where it names nobody directly: the actors in what is promised, asked, refused or
 * threatened. "Agreed to give aid to Romania", "demanded that Israel withdraw", "threatened to break ties with Peru".
 */
final class Matter {
    private static final Set<EventType> SPEECH = Set.of(
            EventType.AGREE,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.CONCEDE,
            EventType.ACCUSE,
            EventType.SUPPORT,
            EventType.PROTEST);
    private static final List<String> INTO = List.of(
            "nsubj",
            "obj",
            "iobj",
            "obl",
            "nmod",
            "xcomp",
            "ccomp",
            "compound",
            "amod",
            "conj",
            "appos",
            "advcl",
            "acl",
            "dep");
    private static final Set<String> ASIDE = Set.of(
            "during",
            "after",
            "before",
            "since",
            "until",
            "amid",
            "despite",
            "because of",
            "according to",
            "as",
            "outside",
            "inside",
            "near",
            "around",
            "across",
            "throughout",
            "in front of",
            "by");
    private static final int DEPTH = 5;

    private Matter() {}

    /** The actors nearest below the trigger's complements and objects, without those who speak. */
    static RoleFinder.Filled of(Scene scene, Trigger trigger, List<ActorMention> sources) {
        if (!SPEECH.contains(trigger.type())
                || trigger.entry().targetPaths() != null
                        && trigger.entry().targetPaths().isEmpty()) {
            return RoleFinder.Filled.NONE;
        }
        RoleFinder.Filled named = nearest(scene, trigger, sources, scene::actor);
        boolean places = named.actors().isEmpty() && trigger.type() != EventType.PROTEST;
        return places ? nearest(scene, trigger, sources, scene::state) : named;
    }

    private static RoleFinder.Filled nearest(
            Scene scene, Trigger trigger, List<ActorMention> sources, IntFunction<@Nullable ActorMention> at) {
        Deque<Integer> level = new ArrayDeque<>(starts(scene, trigger));
        for (int depth = 0; depth < DEPTH && !level.isEmpty(); depth++) {
            List<ActorMention> found = new ArrayList<>();
            List<Integer> tokens = new ArrayList<>();
            Deque<Integer> next = new ArrayDeque<>();
            for (int token : level) {
                ActorMention actor = at.apply(token);
                if (actor != null && Draft.political(actor) && isOther(actor, sources)) {
                    found.add(actor);
                    tokens.add(token);
                } else {
                    next.addAll(below(scene, token));
                }
            }
            if (!found.isEmpty()) {
                return new RoleFinder.Filled(withCoordinated(scene, found, tokens, sources), tokens, "matter");
            }
            level = next;
        }
        return RoleFinder.Filled.NONE;
    }

    private static List<Integer> starts(Scene scene, Trigger trigger) {
        Set<Integer> starts = new LinkedHashSet<>(under(scene, trigger.token()));
        int carrier = carrier(scene, trigger);
        if (carrier >= 0) {
            under(scene, carrier).stream()
                    .filter(t -> !scene.sentence().has(t, "obj"))
                    .forEach(starts::add);
        }
        return List.copyOf(starts);
    }

    /** The verb that a noun is the object of: "began a strike to demand", "held a rally in protest against". */
    private static int carrier(Scene scene, Trigger trigger) {
        int head = scene.token(trigger.token()).head();
        boolean carried =
                head >= 0 && scene.token(head).isVerb() && scene.sentence().has(trigger.token(), "obj");
        return carried ? head : -1;
    }

    private static List<Integer> under(Scene scene, int token) {
        List<Integer> starts = new ArrayList<>();
        for (String kind : List.of("inf", "that", "ing")) {
            starts.addAll(scene.arguments().complements(token, kind));
        }
        starts.addAll(scene.arguments().objects(token));
        for (int c : scene.sentence().childrenWith(token, "obl", "nmod", "acl", "advcl")) {
            boolean clause = scene.sentence().has(c, "acl", "advcl");
            if (clause ? !scene.arguments().complementKind(c).isEmpty() : isMatter(scene, c)) {
                starts.add(c);
            }
        }
        return starts;
    }

    private static boolean isMatter(Scene scene, int token) {
        String preposition = scene.sentence().preposition(token);
        return !ASIDE.contains(preposition);
    }

    private static List<Integer> below(Scene scene, int token) {
        Sentence tree = scene.sentence();
        List<Integer> next = new ArrayList<>();
        for (int c : tree.children(token)) {
            boolean into = INTO.stream().anyMatch(r -> tree.has(c, r)) && !tree.has(c, "acl:relcl");
            boolean clause = !tree.has(c, "advcl", "acl")
                    || "inf".equals(scene.arguments().complementKind(c));
            if (into && clause && isMatter(scene, c)) {
                next.add(c);
            }
        }
        return next;
    }

    private static boolean isOther(ActorMention actor, List<ActorMention> sources) {
        return sources.stream()
                .noneMatch(s -> s.actor().name().equals(actor.actor().name())
                        || (actor.actor().code() != null
                                && actor.actor().code().equals(s.actor().code())));
    }

    private static List<ActorMention> withCoordinated(
            Scene scene, List<ActorMention> found, List<Integer> tokens, List<ActorMention> sources) {
        List<ActorMention> all = new ArrayList<>();
        for (int token : tokens) {
            for (int one : scene.arguments().expand(token)) {
                ActorMention actor = scene.actor(one);
                if (actor != null && isOther(actor, sources) && !all.contains(actor)) {
                    all.add(actor);
                }
            }
        }
        return all.isEmpty() ? found : all;
    }
}
