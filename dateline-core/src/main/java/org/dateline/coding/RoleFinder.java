package org.dateline.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.actor.ActorMention;
import org.dateline.text.Sentence;
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
        if (light && !paths.contains("light") && trigger.light() != null) {
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
            for (int token : walk(scene, trigger, one)) {
                for (ActorMention actor : at(scene, token, path)) {
                    if (actors.add(actor)) {
                        tokens.add(token);
                    }
                }
            }
        }
        return new Filled(List.copyOf(actors), tokens, path);
    }

    /**
     * The actors at a token: its own, those of coordinated modifiers ("Hungarian and Romanian officials"), and, where a
     * path names a preposition, the state named as a place ("arrived in Jordan").
     */
    private static List<ActorMention> at(Scene scene, int token, String path) {
        ActorMention own = scene.actor(token);
        if (own == null) {
            ActorMention state = isPreposition(path) ? scene.state(token) : null;
            return state == null ? List.of() : List.of(state);
        }
        List<ActorMention> all = new ArrayList<>(2);
        for (int modifier : scene.sentence().childrenWith(token, "amod", "compound")) {
            ActorMention composed = scene.actor(modifier);
            boolean shared = composed != null && composed.actor().role() != null;
            if (shared && scene.sentence().child(modifier, "conj") >= 0) {
                all.add(composed);
            }
        }
        all.add(own);
        return all;
    }

    /** The tokens at the end of a path. */
    List<Integer> walk(Scene scene, Trigger trigger, String path) {
        List<Integer> at = List.of(trigger.token());
        boolean start = true;
        for (String step : path.split("\\.", -1)) {
            Set<Integer> next = new LinkedHashSet<>();
            for (int token : at) {
                next.addAll(start ? firstStep(scene, trigger, step) : step(scene, token, step));
            }
            at = List.copyOf(next);
            start = false;
        }
        return at;
    }

    /** From the trigger, a preposition may also hang on the light verb: "launched an attack against". */
    private static List<Integer> firstStep(Scene scene, Trigger trigger, String step) {
        LightVerbs.Use use = trigger.light();
        if ("light".equals(step) || "light-target".equals(step)) {
            LightVerbs.Role wanted = "light".equals(step) ? LightVerbs.Role.SOURCE : LightVerbs.Role.TARGET;
            return use == null || use.role() != wanted ? List.of() : carried(scene, trigger.token(), use);
        }
        List<Integer> own = step(scene, trigger.token(), step);
        if (!own.isEmpty() || use == null || use.verb() < 0 || use.verb() == trigger.token() || !isPreposition(step)) {
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

    private static boolean isPreposition(String step) {
        return switch (step) {
            case "subj", "obj", "iobj", "poss", "mod", "inf-subj", "that-subj", "up" -> false;
            default -> true;
        };
    }

    private static List<Integer> step(Scene scene, int token, String step) {
        Arguments arguments = scene.arguments();
        Sentence tree = scene.sentence();
        return switch (step) {
            case "subj" -> subject(scene, token);
            case "obj" -> arguments.objects(token);
            case "iobj" -> arguments.expand(tree.child(token, "iobj"));
            case "poss" -> arguments.possessors(token);
            case "mod" ->
                arguments.modifiers(token).stream()
                        .filter(m -> !SlotFinder.isTown(scene, m))
                        .toList();
            case "up" ->
                tree.token(token).head() < 0
                        ? List.of()
                        : List.of(tree.token(token).head());
            case "holder" -> holder(scene, token);
            case "self" -> List.of(token);
            case "inf-subj", "that-subj" -> complementSubjects(scene, token);
            default -> arguments.obliques(token, step);
        };
    }

    private static List<Integer> subject(Scene scene, int token) {
        if (scene.token(token).isVerb()) {
            return scene.arguments().subjects(token);
        }
        int own = scene.sentence().child(token, "nsubj");
        if (own >= 0) {
            return scene.arguments().expand(scene.arguments().antecedent(own));
        }
        return scene.token(token).isNoun()
                ? List.of()
                : scene.arguments().expand(scene.arguments().surface(token, 0));
    }

    /** The noun that an adjective is said of: "12 dead people", "left 12 people dead", "12 were dead". */
    private static List<Integer> holder(Scene scene, int token) {
        Sentence tree = scene.sentence();
        int head = tree.token(token).head();
        if (head >= 0 && tree.has(token, "amod")) {
            return List.of(head);
        }
        int subject = tree.child(token, "nsubj");
        if (subject >= 0) {
            return scene.arguments().expand(subject);
        }
        return head >= 0
                        && tree.has(token, "xcomp", "acl", "dep", "advmod", "advcl")
                        && tree.token(head).isVerb()
                ? scene.arguments().objects(head)
                : List.of();
    }

    private static List<Integer> complementSubjects(Scene scene, int token) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String kind : List.of("inf", "that", "ing")) {
            for (int clause : scene.arguments().complements(token, kind)) {
                int subject = scene.sentence().child(clause, "nsubj", "nsubj:pass");
                found.addAll(scene.arguments().expand(subject));
            }
        }
        return List.copyOf(found);
    }

    /** The path that a role was filled by, for the record's evidence. */
    static String describe(@Nullable String path) {
        return path == null || path.isEmpty() ? "no role" : "role " + path;
    }
}
