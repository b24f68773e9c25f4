package org.dateline.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.actor.ActorMention;
import org.dateline.count.CountMention;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.Rule;
import org.dateline.lexicon.Lexicon;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Tolls told in a sentence of their own: "A hospital official said 25 people had died", "The ministry put the death toll
 * at 22". Each is a mention of the violent act told before, with its number, its teller, and the act's place and day.
 */
final class Tolls {
    /** How many sentences after the act "people died" may stand, and a phrase that means a toll. */
    private static final int NEAR = 3;

    private static final int FAR = 8;
    private static final Rule RULE = Rule.named("carried over from the act that the toll is of");
    private static final Set<String> WOUND = Set.of("wound", "injury", "burn", "bullet", "gunshot");
    private static final Set<String> COUNTING = Set.of(
            "put",
            "place",
            "count",
            "estimate",
            "raise",
            "revise",
            "report",
            "confirm",
            "give",
            "list",
            "record",
            "set",
            "update",
            "cite",
            "announce");

    private final Casualties casualties;
    private final TollPhrases phrases;

    Tolls(Lexicon lexicon, EntryParser parser, Casualties casualties) {
        this.casualties = casualties;
        this.phrases = new TollPhrases(lexicon, parser);
    }

    /** Puts the tolls of a sentence that has acts of its own on them, where they have no such number yet. */
    void own(Scene scene, List<Draft> drafts) {
        drafts.stream().filter(d -> d.type() == EventType.ASSAULT).findFirst().ifPresent(act -> {
            for (TollPhrases.Toll toll : phrases.find(scene)) {
                count(act, toll.kind(), toll.first(), toll.count(), toll.entry());
            }
        });
    }

    /** A mention of the act told before for the tolls of a sentence that tells no act, or null. */
    @Nullable
    Draft of(Scene scene, List<Draft> before, Factuality factuality) {
        Draft act = act(scene, before);
        if (act == null || !isOfIt(scene, act)) {
            return null;
        }
        boolean near = scene.sentence().index() - act.scene.sentence().index() <= NEAR;
        Draft draft = null;
        for (TollPhrases.Toll toll : phrases.find(scene)) {
            draft = draft == null ? draft(scene, toll.first(), toll.last(), toll.entry(), act, factuality) : draft;
            count(draft, toll.kind(), toll.first(), toll.count(), toll.entry());
        }
        for (Casualties.Casualty casualty : near ? casualties.find(scene) : List.<Casualties.Casualty>of()) {
            CountMention number = casualty.count();
            if (number == null || !isHarm(scene, casualty)) {
                continue;
            }
            EventEntry entry = casualty.line().as(EventType.ASSAULT, null, "190");
            draft = draft == null ? draft(scene, casualty.token(), casualty.token(), entry, act, factuality) : draft;
            count(draft, casualty.kind(), casualty.token(), number, entry);
            ActorMention victim = scene.actor(casualty.counted());
            boolean people = casualty.counted() != casualty.token();
            if (victim != null && people && !draft.victims.contains(victim)) {
                draft.victims.add(victim);
            }
        }
        return draft == null || draft.status != Status.OCCURRED ? null : draft;
    }

    /** The last violent act before, where it is the news. */
    private static @Nullable Draft act(Scene scene, List<Draft> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft draft = before.get(i);
            int gap = scene.sentence().index() - draft.scene.sentence().index();
            if (gap > FAR) {
                return null;
            }
            if (gap > 0 && draft.type() == EventType.ASSAULT) {
                boolean told = draft.status == Status.OCCURRED || draft.status == Status.ONGOING;
                return told && draft.timeframe == Timeframe.CURRENT ? draft : null;
            }
        }
        return null;
    }

    /** Whether nothing in the sentence says that it is about an accident, a longer time, or another place. */
    private boolean isOfIt(Scene scene, Draft act) {
        Sentence sentence = scene.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            TimeMention time = scene.time(i);
            boolean other = phrases.isElsewhere(token.form())
                    || scene.classes().contains("disaster", sentence, i)
                    || scene.classes().contains("accident", sentence, i)
                    || scene.classes().contains("disease", sentence, i)
                    || (token.isVerb() && scene.classes().contains("verbs-of-accident", sentence, i))
                    || (time != null && "DURATION".equals(time.type()));
            if (other || isOtherTown(scene, i, act)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOtherTown(Scene scene, int i, Draft act) {
        PlaceMention here = scene.place(i);
        return act.place != null
                && here != null
                && scene.actor(i) == null
                && SlotFinder.isTown(scene, i)
                && !here.place().name().equals(act.place.place().name());
    }

    private static boolean isHarm(Scene scene, Casualties.Casualty casualty) {
        boolean harm = "killed".equals(casualty.kind()) || "injured".equals(casualty.kind());
        boolean natural = "die".equals(scene.lemma(casualty.token()))
                && scene.arguments().obliques(casualty.token(), "of").stream()
                        .anyMatch(of -> !WOUND.contains(scene.lemma(of)));
        return harm && !natural;
    }

    private static Draft draft(Scene scene, int first, int last, EventEntry entry, Draft act, Factuality factuality) {
        Trigger trigger = new Trigger(last, first, last, entry, null);
        Draft draft = new Draft(scene, trigger, factuality.judge(scene, last));
        draft.evidence.put("status", Evidence.of(scene.token(last).span(), draft.judgement.rule()));
        draft.of = act;
        draft.place = act.place;
        draft.date = act.date;
        if (act.place != null) {
            draft.evidence.put("place", Evidence.of(act.place.span(), RULE));
        }
        if (act.date != null) {
            draft.evidence.put("date", Evidence.of(act.date.span(), RULE));
        }
        teller(draft);
        return draft;
    }

    private static void count(Draft draft, String kind, int token, CountMention number, EventEntry entry) {
        if (draft.counts.putIfAbsent(kind, number) == null) {
            Span span = draft.scene.token(token).span();
            Rule rule = new Rule("toll", entry.source().where());
            draft.evidence.put(kind, Evidence.of(span, rule));
        }
    }

    /** "The ministry put the toll at 22": who counts says so. */
    private static void teller(Draft draft) {
        Scene scene = draft.scene;
        Set<Integer> seen = new TreeSet<>();
        int at = draft.trigger.first();
        while (at >= 0 && seen.add(at)) {
            if (scene.token(at).isVerb() && COUNTING.contains(scene.lemma(at))) {
                List<ActorMention> who = new ArrayList<>();
                scene.arguments().subjects(at).stream().map(scene::actor).forEach(a -> addTo(who, a));
                who.forEach(a ->
                        draft.attribution.add(new Event.Said(a, a.actor().anonymous() ? "unnamed-source" : "said")));
                if (!who.isEmpty()) {
                    draft.evidence.put(
                            "attribution", Evidence.of(scene.token(at).span(), Rule.named("teller of a toll")));
                }
                return;
            }
            at = scene.token(at).head();
        }
    }

    private static void addTo(List<ActorMention> all, @Nullable ActorMention one) {
        if (one != null) {
            all.add(one);
        }
    }
}
