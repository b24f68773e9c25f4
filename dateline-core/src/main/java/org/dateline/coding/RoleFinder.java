package org.dateline.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.actor.ActorMention;
import org.jspecify.annotations.Nullable;

/**
 * Who fills the roles of an event. A role is a list of paths from the trigger ("subj", "against", "obj.poss"), tried in
 * order; the first that ends at an actor fills it.
 */
final class RoleFinder {
    private static final List<String> VERB_SOURCE = List.of("subj");
    private static final List<String> VERB_TARGET = List.of(
            "obj",
            "iobj",
            "obj.poss",
            "obj.mod",
            "obj.of",
            "obj.by",
            "obj.from",
            "obj.on",
            "obj.against",
            "obj.with",
            "obj.of.mod",
            "against",
            "on",
            "to",
            "with",
            "for",
            "at");
    private static final List<String> NOUN_SOURCE = List.of("light", "by", "poss", "mod", "subj");
    private static final List<String> NOUN_TARGET =
            List.of("light-target", "of", "on", "against", "at", "to", "with", "from", "for");
    private static final List<String> TOGETHER = List.of("subj+with+between+among+light+by+poss+mod+obj+of");

    /** Who fills a role, and by which path. */
    record Filled(List<ActorMention> actors, List<Integer> tokens, String path) {
        static final Filled NONE = new Filled(List.of(), List.of(), "");
    }

    Filled sources(Scene scene, Trigger trigger) {
        EventEntry entry = trigger.entry();
        List<String> paths = entry.sourcePaths();
        if (paths == null) {
            paths = entry.reciprocal() ? TOGETHER : entry.pos() == 'n' ? NOUN_SOURCE : VERB_SOURCE;
        }
        return first(scene, trigger, paths, entry.pos() == 'n' && !paths.isEmpty());
    }

    Filled targets(Scene scene, Trigger trigger) {
        EventEntry entry = trigger.entry();
        List<String> paths = entry.targetPaths();
        if (paths == null) {
            paths = entry.reciprocal() ? List.of() : entry.pos() == 'n' ? NOUN_TARGET : VERB_TARGET;
        }
        Filled filled = first(scene, trigger, paths, false);
        return entry.targetPaths() == null && isPartOfTheWords(scene, entry, filled) ? Filled.NONE : filled;
    }

    /** In "stood guard" and "took hostages" the object is part of the expression, not the one that it is done to. */
    private static boolean isPartOfTheWords(Scene scene, EventEntry entry, Filled filled) {
        return "obj".equals(filled.path())
                && entry.conditions().stream()
                        .filter(c -> "obj".equals(c.slot()) && !c.negated())
                        .anyMatch(c -> filled.tokens().stream()
                                .anyMatch(t -> c.words().lemmas().contains(scene.lemma(t))));
    }

    private Filled first(Scene scene, Trigger trigger, List<String> paths, boolean light) {
        List<String> all = paths;
        boolean asked = paths.stream().anyMatch(p -> p.contains("light"));
        if (light && !asked && trigger.light() != null) {
            all = new ArrayList<>(paths);
            all.add(0, "light");
        }
        for (String path : all) {
            Filled filled = joined(scene, trigger, path);
            if (!filled.actors().isEmpty()) {
                return filled;
            }
        }
        return Filled.NONE;
    }

    private Filled joined(Scene scene, Trigger trigger, String path) {
        Set<ActorMention> actors = new LinkedHashSet<>();
        List<Integer> tokens = new ArrayList<>();
        for (String one : path.split("\\+", -1)) {
            for (int token : reach(scene, trigger, one)) {
                for (ActorMention actor : at(scene, token, path)) {
                    if (actors.add(actor)) {
                        tokens.add(token);
                    }
                }
            }
        }
        return new Filled(List.copyOf(actors), tokens, path);
    }

    /** A phrase after an object may hang on the object or on the verb: "seized arms from rebels" is read either way. */
    private List<Integer> reach(Scene scene, Trigger trigger, String path) {
        List<Integer> end = walk(scene, trigger, path);
        if (!end.isEmpty()
                || !Paths.isPreposition(path)
                || !scene.token(trigger.token()).isVerb()) {
            return end;
        }
        if (path.startsWith("obj.")) {
            int object = scene.arguments().objects(trigger.token()).stream()
                    .findFirst()
                    .orElse(-1);
            return walk(scene, trigger, path.substring(4)).stream()
                    .filter(t -> object >= 0 && t > object)
                    .toList();
        }
        return path.indexOf('.') < 0 ? walk(scene, trigger, "obj." + path) : end;
    }

    /** The actors at a token, or at what it is a part or a number of: "a third of the guerrillas", "the APEC forum". */
    private static List<ActorMention> at(Scene scene, int token, String path) {
        List<ActorMention> own = own(scene, token, path);
        if (!own.isEmpty() || !scene.token(token).isNoun()) {
            return own;
        }
        for (int name : scene.sentence().childrenWith(token, "compound", "appos", "dep")) {
            ActorMention actor = scene.actor(name);
            if (actor != null && scene.isCollective(token) && scene.token(name).isProperNoun()) {
                return List.of(actor);
            }
        }
        if (!scene.isQuantity(token)) {
            return own;
        }
        return scene.arguments().obliques(token, "of").stream()
                .flatMap(of -> own(scene, of, path).stream())
                .distinct()
                .toList();
    }

    /**
     * The actors at a token: its own, those of coordinated modifiers ("Hungarian and Romanian officials"), and, where a
     * path names a preposition, the state named as a place ("arrived in Jordan").
     */
    private static List<ActorMention> own(Scene scene, int token, String path) {
        ActorMention own = scene.actor(token);
        if (own == null) {
            ActorMention state = Paths.isPreposition(path) ? scene.state(token) : null;
            return state == null ? together(scene, token) : List.of(state);
        }
        List<ActorMention> all = new ArrayList<>(scene.sharing(token));
        all.add(own);
        return all;
    }

    /** Those whom "they" takes up together: "Peru and Chile said they will withdraw". */
    private static List<ActorMention> together(Scene scene, int pronoun) {
        if (!"they".equals(scene.lemma(pronoun)) && !"we".equals(scene.lemma(pronoun))) {
            return List.of();
        }
        for (int at = pronoun - 1; at >= 0; at--) {
            boolean pair = scene.sentence().has(at, "nsubj") && scene.sentence().child(at, "conj") >= 0;
            if (pair && scene.actor(at) != null) {
                return scene.arguments().expand(at).stream()
                        .flatMap(t -> Stream.ofNullable(scene.actor(t)))
                        .toList();
            }
        }
        return List.of();
    }

    /** The tokens at the end of a path. */
    List<Integer> walk(Scene scene, Trigger trigger, String path) {
        int dot = path.indexOf('.');
        List<Integer> first = firstStep(scene, trigger, dot < 0 ? path : path.substring(0, dot));
        return dot < 0 ? first : Paths.walk(scene, first, path.substring(dot + 1));
    }

    /** From the trigger, a preposition may also hang on the light verb: "launched an attack against". */
    private static List<Integer> firstStep(Scene scene, Trigger trigger, String step) {
        LightVerbs.Use use = trigger.light();
        if ("light".equals(step) || "light-target".equals(step)) {
            LightVerbs.Role wanted = "light".equals(step) ? LightVerbs.Role.SOURCE : LightVerbs.Role.TARGET;
            return use == null || use.role() != wanted ? List.of() : carried(scene, trigger.token(), use);
        }
        List<Integer> own = Paths.step(scene, trigger.token(), step);
        if (!own.isEmpty()
                || use == null
                || use.verb() < 0
                || use.verb() == trigger.token()
                || !Paths.isPreposition(step)) {
            return own;
        }
        return scene.arguments().obliques(use.verb(), step);
    }

    /** The subject of what carries the noun; for "under attack" that is the noun's own subject. */
    private static List<Integer> carried(Scene scene, int noun, LightVerbs.Use use) {
        Arguments arguments = scene.arguments();
        if (use.verb() == noun || use.verb() < 0) {
            return arguments.expand(scene.sentence().child(noun, "nsubj"));
        }
        if (scene.token(use.verb()).isNoun()) {
            return arguments.expand(scene.sentence().child(use.verb(), "nsubj"));
        }
        return arguments.subjects(use.verb());
    }

    /** The path that a role was filled by, for the record's evidence. */
    static String describe(@Nullable String path) {
        return path == null || path.isEmpty() ? "no role" : "role " + path;
    }
}
