package org.dateline.coding;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.Rule;
import org.dateline.lexicon.ContextMention;
import org.dateline.lexicon.Contexts;
import org.dateline.lexicon.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/** Contexts of an event: those of its entry, then those that its own words say, trigger and arguments. */
final class EventContexts {
    /** Under these stands another act, or more about somebody who takes part. */
    private static final String[] ELSEWHERE = {"parataxis", "acl:relcl", "appos", "discourse", "vocative", "list"};

    private final Contexts contexts;

    private EventContexts(Contexts contexts) {
        this.contexts = contexts;
    }

    static EventContexts load(Lexicon lexicon) {
        return new EventContexts(Contexts.load(lexicon));
    }

    void fill(Draft draft) {
        Trigger trigger = draft.trigger;
        List<String> given = trigger.entry().contexts();
        Map<String, ContextMention> said = new LinkedHashMap<>();
        contexts.in(draft.scene.sentence(), words(draft.scene.sentence(), trigger)::get).stream()
                .filter(mention -> !given.contains(mention.context()))
                .forEach(mention -> said.putIfAbsent(mention.context(), mention));
        draft.contexts = Stream.concat(given.stream(), said.keySet().stream()).toList();
        if (!draft.contexts.isEmpty()) {
            draft.evidence.put("contexts", evidence(draft, given, said));
        }
    }

    private static Evidence evidence(Draft draft, List<String> given, Map<String, ContextMention> said) {
        if (given.isEmpty()) {
            return ContextMention.evidence(said.values());
        }
        Span trigger = draft.scene.sentence().span(draft.trigger.first(), draft.trigger.last());
        List<Span> spans = Stream.concat(
                        Stream.of(trigger), said.values().stream().map(ContextMention::span))
                .distinct()
                .toList();
        return new Evidence(
                spans, new Rule("trigger", draft.trigger.entry().source().where()));
    }

    /** The trigger, what hangs on it and on the light verb that carries it, without other acts. */
    private static BitSet words(Sentence tree, Trigger trigger) {
        BitSet words = new BitSet();
        LightVerbs.Use light = trigger.light();
        if (light != null && light.verb() >= 0) {
            gather(tree, light.verb(), light.verb(), words);
        }
        gather(tree, trigger.token(), trigger.token(), words);
        words.set(trigger.first(), trigger.last() + 1);
        return words;
    }

    private static void gather(Sentence tree, int act, int token, BitSet words) {
        words.set(token);
        for (int child : tree.children(token)) {
            if (!words.get(child) && belongs(tree, act, child)) {
                gather(tree, act, child, words);
            }
        }
    }

    private static boolean belongs(Sentence tree, int act, int child) {
        boolean ownClause = !tree.has(child, "advcl")
                || "TO".equals(tree.token(tree.firstBelow(child)).tag());
        boolean sameAct = !tree.has(child, "conj") || tree.token(child).head() != act;
        return ownClause && sameAct && !tree.has(child, ELSEWHERE);
    }
}
