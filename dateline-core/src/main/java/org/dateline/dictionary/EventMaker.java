package org.dateline.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.actor.ActorMention;
import org.dateline.coding.Event;
import org.dateline.coding.EventCoder;
import org.dateline.coding.EventType;
import org.dateline.coding.Status;
import org.dateline.coding.Timeframe;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.Rule;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Makes events of what the dictionaries code, with what the program knows beside them: status, place and date. */
final class EventMaker {
    private static final double BY_PATTERN = 0.75;
    private static final double BY_VERB = 0.65;

    private final CodeScheme scheme;
    private final EventCoder judge;

    EventMaker(CodeScheme scheme, EventCoder judge) {
        this.scheme = scheme;
        this.judge = judge;
    }

    /** Makes the event; places and times are those of its sentence. */
    Event event(Sentence sentence, Coding coding, List<PlaceMention> places, List<TimeMention> times, int number) {
        CodeScheme.Meaning meaning = scheme.meaning(coding.code());
        Status status = coding.negative() ? Status.OCCURRED : judge.status(sentence, coding.verb());
        boolean assault = meaning.type() == EventType.ASSAULT;
        return new Event(
                "e" + number,
                meaning.type(),
                meaning.mode(),
                List.of(),
                coding.number(),
                coding.sources(),
                coding.targets(),
                place(sentence, coding.verb(), places),
                time(sentence, coding.verb(), times),
                status,
                Timeframe.CURRENT,
                List.of(),
                Map.of(),
                assault ? coding.targets() : List.of(),
                assault ? coding.sources() : List.of(),
                List.of(),
                List.of(),
                coding.trigger(),
                sentence.index(),
                coding.verb(),
                sentence.span(),
                "verb".equals(coding.rule()) ? BY_VERB : BY_PATTERN,
                number - 1,
                evidence(sentence, coding),
                coding.code());
    }

    private static Map<String, Evidence> evidence(Sentence sentence, Coding coding) {
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        Rule rule = new Rule(coding.rule(), coding.where());
        for (String field : List.of("type", "mode", "cameo", "code", "contexts")) {
            evidence.put(field, Evidence.of(coding.trigger(), rule));
        }
        Span verb = sentence.token(coding.verb()).span();
        evidence.put("status", Evidence.of(verb, coding.negative() ? rule : Rule.named("factuality of the verb")));
        evidence.put("timeframe", Evidence.of(verb, Rule.named("dictionary")));
        put("sources", coding.sources(), rule, evidence);
        put("targets", coding.targets(), rule, evidence);
        return evidence;
    }

    private static void put(String field, List<ActorMention> actors, Rule rule, Map<String, Evidence> evidence) {
        List<Span> spans = new ArrayList<>();
        actors.forEach(a -> spans.add(a.span()));
        if (!spans.isEmpty()) {
            evidence.put(field, new Evidence(spans, rule));
        }
    }

    private static @Nullable PlaceMention place(Sentence sentence, int verb, List<PlaceMention> places) {
        return places.stream()
                .filter(PlaceMention::isWhere)
                .filter(p -> !sentence.preposition(p.last()).isEmpty() && hangsOn(sentence, p.last(), verb))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable TimeMention time(Sentence sentence, int verb, List<TimeMention> times) {
        return times.stream()
                .filter(t -> t.date() != null)
                .filter(t -> hangsOn(sentence, t.last(), verb))
                .findFirst()
                .orElse(null);
    }

    /** Whether the way up from a token meets this verb before any other. */
    private static boolean hangsOn(Sentence tree, int token, int verb) {
        int at = tree.token(token).head();
        while (at >= 0 && at != verb && !tree.token(at).isVerb()) {
            at = tree.token(at).head();
        }
        return at == verb;
    }

    /** The events of the dictionaries and those shipped ones whose words none of them has, numbered anew. */
    static List<Event> merge(List<Event> own, List<Event> shipped) {
        List<Event> all = new ArrayList<>(own);
        int incidents = own.size();
        Map<Integer, List<Event>> bySentence = new HashMap<>();
        own.forEach(e -> bySentence
                .computeIfAbsent(e.sentenceIndex(), k -> new ArrayList<>(2))
                .add(e));
        for (Event event : shipped) {
            List<Event> there = bySentence.getOrDefault(event.sentenceIndex(), List.of());
            if (there.stream().noneMatch(o -> o.trigger().overlaps(event.trigger()))) {
                all.add(numbered(event, event.id(), incidents + event.incident()));
            }
        }
        all.sort(Comparator.comparingInt(Event::sentenceIndex).thenComparing(Event::trigger));
        List<Event> named = new ArrayList<>();
        all.forEach(e -> named.add(numbered(e, "e" + (named.size() + 1), e.incident())));
        return named;
    }

    private static Event numbered(Event e, String id, int incident) {
        return new Event(
                id,
                e.type(),
                e.mode(),
                e.contexts(),
                e.cameo(),
                e.sources(),
                e.targets(),
                e.place(),
                e.date(),
                e.status(),
                e.timeframe(),
                e.attribution(),
                e.counts(),
                e.victims(),
                e.perpetrators(),
                e.weapons(),
                e.objects(),
                e.trigger(),
                e.sentenceIndex(),
                e.triggerToken(),
                e.sentence(),
                e.confidence(),
                incident,
                e.evidence(),
                e.code());
    }
}
