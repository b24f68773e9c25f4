package org.dateline.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.actor.ActorMention;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.Rule;
import org.dateline.lexicon.Lexicon;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds what people are said to lack, to need or to ask for, and what an appeal is to pay for. */
public final class NeedFinder {
    private final NeedWords words;

    private NeedFinder(NeedWords words) {
        this.words = words;
    }

    /** A finder with the words of {@code counts/needs.txt}. */
    public static NeedFinder load(Lexicon lexicon) {
        return new NeedFinder(NeedWords.load(lexicon));
    }

    /** What else was found in the report, for the fields of a need; lists may be empty. */
    public record Surroundings(List<ActorMention> actors, List<PlaceMention> places, Attributions attributions) {}

    /** All needs of the report, in order; one for each cluster in a sentence. */
    public List<Need> find(List<Sentence> sentences, Surroundings around) {
        List<Need> needs = new ArrayList<>();
        boolean appealed = false;
        for (Sentence sentence : sentences) {
            CountText text = new CountText(sentence);
            boolean appeals = appeals(text);
            Map<String, Need> here = new LinkedHashMap<>();
            for (int i = 0; i < text.size(); i++) {
                i = at(text, i, appealed || appeals, around, here);
            }
            needs.addAll(here.values());
            appealed |= appeals;
        }
        return needs;
    }

    private static boolean appeals(CountText text) {
        for (int i = 0; i < text.size(); i++) {
            if (text.lemma(i).equals("appeal") && !text.is(i + 1, "court", "judge")) {
                return true;
            }
        }
        return false;
    }

    /** Reads one word; returns the last token used. */
    private int at(CountText text, int i, boolean appealed, Surroundings around, Map<String, Need> here) {
        NeedWords.Word state = words.longest("state", text, i);
        if (state != null) {
            here.putIfAbsent(
                    state.cluster(),
                    need(
                            text,
                            state,
                            new NeedPredicate(
                                    i, state.last(), "state", state.entry().where()),
                            around));
            return state.last();
        }
        NeedWords.Word act = words.longest("act", text, i);
        NeedPredicate toBe = act == null || !text.tag(i).equals("VBN") ? null : toBe(text, i);
        if (act != null && toBe != null && !toBe.isDenied(words, text)) {
            here.putIfAbsent(act.cluster(), need(text, act, toBe, around));
            return i;
        }
        NeedWords.Word thing = words.longest("cluster", text, i);
        if (thing == null || !isThing(text, thing)) {
            return i;
        }
        NeedPredicate predicate = predicate(text, thing, appealed);
        if (predicate != null && !predicate.isDenied(words, text)) {
            here.putIfAbsent(thing.cluster(), need(text, thing, predicate, around));
        }
        return thing.last();
    }

    /** "need to be protected", "must urgently be fed" is not read, only "need". */
    private static @Nullable NeedPredicate toBe(CountText text, int i) {
        int at = i - 1;
        while (at > 0 && (text.tag(at).equals("RB") || text.lemma(at).equals("be") || text.is(at, "to"))) {
            at--;
        }
        return at >= 0 && at < i - 2 && text.lemma(at).equals("need") ? new NeedPredicate(at, at, "strong", "") : null;
    }

    /** A noun that stands for itself, not a modifier ("water cannon", "food minister"), nor "tear gas". */
    private boolean isThing(CountText text, NeedWords.Word word) {
        int next = word.last() + 1;
        boolean noun = text.isNoun(word.last()) || word.last() > word.first();
        boolean modifier = text.isNoun(next) && !words.has("support word", text, next)
                || text.is(next, "-") && text.isNoun(next + 1);
        boolean tear = text.is(
                word.first() - 1, "tear", "poison", "nerve", "mustard", "greenhouse", "natural", "chlorine", "heavy");
        return noun && !modifier && !tear;
    }

    private @Nullable NeedPredicate predicate(CountText text, NeedWords.Word thing, boolean appealed) {
        boolean weak = isWeak(thing.cluster());
        if (text.is(thing.last() + 1, "shortage", "shortages", "scarcity", "crisis") && !weak) {
            return new NeedPredicate(
                    thing.last() + 1, thing.last() + 1, "strong", thing.entry().where());
        }
        NeedPredicate before = NeedPredicate.before(words, text, thing.first());
        if (before != null) {
            return allows(text, before, thing, appealed) ? before : null;
        }
        return weak ? null : NeedPredicate.after(words, text, thing.last());
    }

    private static boolean isWeak(String cluster) {
        return switch (cluster) {
            case "cash", "security", "protection", "education", "logistics" -> true;
            default -> false;
        };
    }

    private boolean allows(CountText text, NeedPredicate predicate, NeedWords.Word thing, boolean appealed) {
        boolean weak = isWeak(thing.cluster());
        return switch (predicate.section()) {
            case "strong" -> true;
            case "provide" -> appealed && isAppealMoney(text, thing);
            case "asking" ->
                !weak || text.is(thing.first() - 1, "more", "better", "greater", "increased", "adequate", "enough");
            default -> !weak && !words.has("not without", text, thing.last());
        };
    }

    /** Whether the sentence tells what money or an appeal is for. */
    private static boolean isAppealMoney(CountText text, NeedWords.Word thing) {
        for (int i = 0; i < thing.first(); i++) {
            if (text.is(
                    i,
                    "appeal",
                    "money",
                    "fund",
                    "funds",
                    "funding",
                    "$",
                    "us$",
                    "donation",
                    "donations",
                    "contributions")) {
                return true;
            }
        }
        return false;
    }

    private static Need need(CountText text, NeedWords.Word word, NeedPredicate predicate, Surroundings around) {
        Sentence sentence = text.sentence();
        Span span = sentence.span(word.first(), word.last());
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        evidence.put(
                "need",
                new Evidence(
                        List.of(span, sentence.span(predicate.first(), predicate.last())),
                        new Rule(predicate.section(), word.entry().where())));
        return new Need(
                word.cluster(),
                affected(sentence, predicate.first(), around.actors()),
                Nearby.place(sentence, word.first(), around.places()),
                around.attributions().of(sentence, span),
                span,
                evidence);
    }

    /** The actor that is the subject of the predicate. */
    private static @Nullable ActorMention affected(Sentence sentence, int predicate, List<ActorMention> actors) {
        int subject = sentence.parsed() ? sentence.child(predicate, "nsubj") : -1;
        ActorMention widest = null;
        for (ActorMention actor : actors) {
            boolean here = subject >= 0 && actor.sentence() == sentence.index() && actor.head() == subject;
            if (here && (widest == null || actor.span().length() > widest.span().length())) {
                widest = actor;
            }
        }
        return widest;
    }
}
