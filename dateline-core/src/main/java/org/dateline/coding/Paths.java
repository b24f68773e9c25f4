package org.dateline.coding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.text.Sentence;

/**
 * The steps of which role paths and conditions are made: from a word to its subject, object, complement clause, or to the
 * nouns that hang on it by a preposition. "that.subj" is the subject of the clause that is said.
 */
final class Paths {
    private static final Set<String> NO_PREPOSITION = Set.of(
            "subj",
            "obj",
            "iobj",
            "poss",
            "mod",
            "up",
            "holder",
            "self",
            "inf-subj",
            "that-subj",
            "inf",
            "that",
            "ing",
            "aux",
            "mark",
            "adv",
            "clause");

    private Paths() {}

    /** Whether a path ends with a preposition, where a state named as a place may stand. */
    static boolean isPreposition(String path) {
        return !NO_PREPOSITION.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    /** The tokens one or more steps from some tokens. */
    static List<Integer> walk(Scene scene, List<Integer> from, String path) {
        List<Integer> at = from;
        for (String step : path.split("\\.", -1)) {
            Set<Integer> next = new LinkedHashSet<>();
            at.forEach(token -> next.addAll(step(scene, token, step)));
            at = List.copyOf(next);
        }
        return at;
    }

    /** The tokens one step from a token. */
    static List<Integer> step(Scene scene, int token, String step) {
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
            case "inf", "that", "ing" -> arguments.complements(token, step);
            case "aux" -> tree.childrenWith(token, "aux");
            case "mark" -> tree.childrenWith(token, "mark");
            case "adv" -> tree.childrenWith(token, "advmod");
            case "clause" -> tree.childrenWith(token, "advcl");
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
}
