package org.dateline.coding;

import java.util.List;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/** Weapons and attacked things among the words of a violent event. */
final class Things {
    private static final List<String> OBJECT_STEPS =
            List.of("obj", "on", "at", "against", "of", "in", "outside", "near", "into");
    private static final List<String> WEAPON_STEPS =
            List.of("subj", "with", "by", "mod", "using", "obj", "from", "in", "of");

    private Things() {}

    static void fill(Draft draft, RoleFinder roles) {
        Scene scene = draft.scene;
        for (String step : WEAPON_STEPS) {
            for (int token : roles.walk(scene, draft.trigger, step)) {
                add(scene, token, scene.classes().weapon(scene.sentence(), token), draft.weapons);
            }
        }
        int self = draft.trigger.token();
        if (draft.trigger.entry().pos() == 'n') {
            add(scene, self, scene.classes().weapon(scene.sentence(), self), draft.weapons);
        }
        for (String step : OBJECT_STEPS) {
            for (int token : roles.walk(scene, draft.trigger, step)) {
                add(scene, token, scene.classes().object(scene.sentence(), token), draft.objects);
            }
        }
    }

    private static void add(
            Scene scene,
            int token,
            NounClasses.@org.jspecify.annotations.Nullable Kind kind,
            List<Event.Thing> things) {
        if (kind == null) {
            return;
        }
        Span span = phrase(scene.sentence(), token);
        boolean there = things.stream().anyMatch(t -> t.span().equals(span));
        if (!there) {
            things.add(new Event.Thing(scene.lemma(token), kind.label(), span));
        }
    }

    /** The noun with its adjectives and compounds. */
    static Span phrase(Sentence tree, int token) {
        int first = token;
        for (int c : tree.childrenWith(token, "compound", "amod")) {
            first = Math.min(first, c);
        }
        return tree.span(first, token);
    }
}
