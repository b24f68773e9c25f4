package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.actor.ActorMention;
import org.dateline.text.Sentence;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that carry an event, each with the entry that fits best. */
final class TriggerFinder {
    private final EventLexicon lexicon;
    private final LightVerbs light;

    TriggerFinder(EventLexicon lexicon, LightVerbs light) {
        this.lexicon = lexicon;
        this.light = light;
    }

    /** The triggers in order of position; those that a NONE entry or a failed condition blocks go to the refusals. */
    List<Trigger> find(Scene scene, List<Refusal> refusals) {
        List<Trigger> found = new ArrayList<>();
        for (int i = 0; i < scene.sentence().size(); i++) {
            Trigger trigger = at(scene, i, refusals);
            if (trigger != null) {
                found.add(trigger);
            }
        }
        // "attacks" inside "series of attacks", "fire" inside "open fire": the longer words carry the event.
        return found.stream()
                .filter(t -> found.stream().noneMatch(o -> covers(o, t)))
                .toList();
    }

    @SuppressWarnings("ReferenceEquality") // the very same one is meant, not an equal one
    private static boolean covers(Trigger outer, Trigger inner) {
        boolean inside = outer.first() <= inner.first() && inner.last() <= outer.last();
        return outer != inner && inside && outer.last() - outer.first() > inner.last() - inner.first();
    }

    private @Nullable Trigger at(Scene scene, int token, List<Refusal> refusals) {
        List<EventEntry> entries = entries(scene, token);
        if (entries.isEmpty() || (scene.isTime(token) && scene.token(token).isProperNoun())) {
            return null;
        }
        for (EventEntry entry : entries) {
            int first = position(scene, token, entry);
            if (first >= 0 && holds(scene, token, entry)) {
                if (entry.type() == null) {
                    refusals.add(refusal(scene, token, entry, "these words are no event"));
                    return null;
                }
                int last = first + entry.lemmas().size() - 1;
                return new Trigger(token, first, Math.max(last, token), entry, light.of(scene, token));
            }
        }
        if (entries.stream().noneMatch(e -> position(scene, token, e) >= 0)) {
            return null;
        }
        refusals.add(refusal(scene, token, entries.get(0), "no entry for this word has its conditions met here"));
        return null;
    }

    /** The entries of a word's lemma; for a gerund used as a noun ("after heavy fighting") also those of its form. */
    private List<EventEntry> entries(Scene scene, int token) {
        List<EventEntry> entries = lexicon.at(scene.lemma(token));
        if (!isVerbalNoun(scene, token)) {
            return entries;
        }
        List<EventEntry> nouns = lexicon.at(scene.token(token).form().toLowerCase(Locale.ROOT)).stream()
                .filter(e -> e.pos() == 'n')
                .toList();
        return nouns.isEmpty() ? entries : nouns;
    }

    private static boolean isVerbalNoun(Scene scene, int token) {
        Sentence tree = scene.sentence();
        return "VBG".equals(scene.token(token).tag())
                && tree.child(token, "obj", "nsubj", "aux") < 0
                && (tree.child(token, "det", "case", "amod") >= 0 || tree.has(token, "nsubj", "obj", "obl", "nmod"));
    }

    /** Whether the entry's words and conditions are met at a token. */
    boolean matches(Scene scene, int token, EventEntry entry) {
        return position(scene, token, entry) >= 0 && holds(scene, token, entry);
    }

    private static Refusal refusal(Scene scene, int token, EventEntry entry, String reason) {
        return new Refusal(scene.token(token).span(), entry.source().where(), reason);
    }

    /** The first token of the entry's words around the head token, or -1 if words or part of speech differ. */
    private static int position(Scene scene, int token, EventEntry entry) {
        if (!partOfSpeech(scene, token, entry)) {
            return -1;
        }
        int first = token - entry.headIndex();
        if (first < 0 || first + entry.lemmas().size() > scene.sentence().size()) {
            return -1;
        }
        for (int i = 0; i < entry.lemmas().size(); i++) {
            String wanted = entry.lemmas().get(i);
            Token there = scene.token(first + i);
            if (!wanted.equals(scene.lemma(first + i))
                    && !wanted.equals(there.form().toLowerCase(Locale.ROOT))) {
                return -1;
            }
        }
        return first;
    }

    private static boolean partOfSpeech(Scene scene, int token, EventEntry entry) {
        Token t = scene.token(token);
        return switch (entry.pos()) {
            case 'v' -> t.isVerb() && !scene.sentence().has(token, "aux", "compound");
            case 'n' ->
                (t.isNoun() && ("O".equals(t.name()) || !t.isProperNoun()) && !onlyNames(scene, token))
                        || isVerbalNoun(scene, token);
            default -> t.tag().startsWith("JJ") || "VBN".equals(t.tag()) || "VBG".equals(t.tag());
        };
    }

    /** "riot police", "a murder suspect", "attack victims": the noun says which people, and tells of no act. */
    private static boolean onlyNames(Scene scene, int token) {
        int head = scene.token(token).head();
        ActorMention people = head > token && scene.sentence().has(token, "compound") ? scene.actor(head) : null;
        return people != null && people.span().contains(scene.token(token).span());
    }

    private boolean holds(Scene scene, int token, EventEntry entry) {
        for (Condition condition : entry.conditions()) {
            if (holds(scene, token, condition) == condition.negated()) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Scene scene, int token, Condition condition) {
        return switch (condition.slot()) {
            case "+" -> scene.arguments().particle(token, condition.words());
            case "neg" -> Factuality.negated(scene, token);
            default -> scene.fits(at(scene, token, condition.slot()), condition.words());
        };
    }

    /** The words that a condition looks at: "obj", "against", "that.aux". */
    private List<Integer> at(Scene scene, int token, String slot) {
        int dot = slot.indexOf('.');
        String first = dot < 0 ? slot : slot.substring(0, dot);
        List<Integer> reached = "subj".equals(first) ? subjects(scene, token) : Paths.step(scene, token, first);
        return dot < 0 ? reached : Paths.walk(scene, reached, slot.substring(dot + 1));
    }

    /** The subject of a verb; of a noun the subject of its light verb, or what it is said of ("it was an attack"). */
    private List<Integer> subjects(Scene scene, int token) {
        if (scene.token(token).isVerb()) {
            return scene.arguments().subjects(token);
        }
        LightVerbs.Use use = light.of(scene, token);
        if (use != null && use.verb() >= 0) {
            return scene.arguments().subjects(use.verb());
        }
        return scene.arguments().expand(scene.sentence().child(token, "nsubj"));
    }
}
