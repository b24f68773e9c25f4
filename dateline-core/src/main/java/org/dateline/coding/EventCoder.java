package org.dateline.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.actor.ActorMention;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.Rule;
import org.dateline.lexicon.Example;
import org.dateline.lexicon.Lexicon;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Codes the events of a report: finds the words that carry them, decides whether they stand as events of their own, fills
 * who, whom, where, when and how many from the dependency tree, and joins words that tell of one happening. Immutable
 * and safe to share.
 */
public final class EventCoder {
    private static final Words FORCE = new Words(false, false, Set.of("position"), List.of("force", "fighter"));

    private final NounClasses classes;
    private final EventLexicon lexicon;
    private final TriggerFinder triggers;
    private final Factuality factuality;
    private final RoleFinder roles = new RoleFinder();
    private final SlotFinder slots = new SlotFinder();
    private final When when = new When();
    private final Confidence confidence;
    private final Threats threats;
    private final Timeframes timeframes;
    private final Casualties casualties;
    private final Tolls tolls;
    private final EventMerger merger;
    private final CarryOver carryOver;
    private final EventContexts contexts;

    private EventCoder(Lexicon files) {
        this.classes = NounClasses.load(files);
        Ontology ontology = Ontology.load(files);
        this.lexicon = EventLexicon.load(files, ontology, classes);
        this.triggers = new TriggerFinder(lexicon, LightVerbs.load(files));
        this.factuality = new Factuality(Governors.load(files));
        this.confidence = Confidence.load(files);
        this.threats = Threats.load(files, ontology);
        this.timeframes = Timeframes.load(files);
        EntryParser parser = new EntryParser(ontology, classes);
        this.casualties = new Casualties(files, parser, triggers, roles);
        this.tolls = new Tolls(files, parser, casualties);
        this.merger = new EventMerger(casualties);
        this.carryOver = new CarryOver(casualties);
        this.contexts = EventContexts.load(files);
    }

    /** Loads the event lexicon; throws a lexicon exception with file and line where an entry is wrong. */
    public static EventCoder load(Lexicon files) {
        return new EventCoder(files);
    }

    /** What was coded and what was seen and refused. */
    public record Coding(List<Event> events, List<Refusal> refusals) {}

    /** Entries of each type, by name; those that only block are under NONE. */
    public Map<String, Integer> entryCounts() {
        return lexicon.counts();
    }

    /** The worked examples of the event files. */
    public List<Example> examples() {
        return lexicon.examples();
    }

    /** Codes all sentences of a report. */
    public Coding code(List<Sentence> sentences, Mentions mentions, @Nullable LocalDate published) {
        List<Refusal> refusals = new ArrayList<>();
        Attributor attributor = new Attributor(sentences, mentions.statements());
        List<Draft> drafts = new ArrayList<>();
        List<Scene> scenes = scenes(sentences, mentions);
        for (Scene scene : scenes) {
            if (scene.sentence().parsed()) {
                drafts.addAll(sentence(scene, attributor, published, refusals));
            }
        }
        carryOver.fill(drafts);
        List<Draft> all = withTolls(scenes, drafts, attributor, published);
        new Incidents().group(all);
        List<Event> events = new ArrayList<>();
        for (Draft draft : all) {
            events.add(event(draft, "e" + (events.size() + 1)));
        }
        return new Coding(events, refusals);
    }

    /** The events with a mention more for each sentence that only tells the toll of an act before it. */
    private List<Draft> withTolls(
            List<Scene> scenes, List<Draft> drafts, Attributor attributor, @Nullable LocalDate published) {
        List<Draft> all = new ArrayList<>();
        int next = 0;
        for (Scene scene : scenes) {
            boolean act = false;
            while (next < drafts.size()
                    && drafts.get(next).scene.sentence().index()
                            == scene.sentence().index()) {
                act |= drafts.get(next).type() == EventType.ASSAULT;
                all.add(drafts.get(next++));
            }
            Draft toll = act || !scene.sentence().parsed() ? null : tolls.of(scene, all, factuality);
            if (toll != null) {
                if (toll.attribution.isEmpty()) {
                    attributor.attribute(toll);
                }
                finish(toll, published);
                all.add(toll);
            }
        }
        return all;
    }

    /** How firmly a parsed sentence says that what a token tells of happened, from 3 (did) over 0 (open) to -3 (did not). */
    public double factuality(Sentence sentence, int token) {
        return factuality.judge(new Scene(sentence, classes), token).degree();
    }

    /** Whether what a token of a parsed sentence tells of took place. */
    public Status status(Sentence sentence, int token) {
        Judgement judgement = factuality.judge(new Scene(sentence, classes), token);
        return judgement.suppressed() ? Status.POSSIBLE : judgement.status();
    }

    private List<Scene> scenes(List<Sentence> sentences, Mentions mentions) {
        List<Scene> scenes = sentences.stream().map(s -> new Scene(s, classes)).toList();
        mentions.actors().forEach(m -> scenes.get(m.sentence()).add(m));
        mentions.places().stream()
                .filter(PlaceMention::isWhere)
                .forEach(m -> scenes.get(m.sentence()).add(m));
        mentions.times().forEach(m -> scenes.get(m.sentence()).add(m));
        mentions.counts().forEach(m -> scenes.get(m.sentence()).add(m));
        return scenes;
    }

    private List<Draft> sentence(
            Scene scene, Attributor attributor, @Nullable LocalDate published, List<Refusal> refusals) {
        List<Trigger> found = triggers.find(scene, refusals);
        Map<Integer, Trigger> byToken = new TreeMap<>();
        found.forEach(t -> byToken.put(t.token(), t));
        List<Draft> drafts = new ArrayList<>();
        for (Trigger trigger : found) {
            Draft draft = draft(scene, trigger, byToken, refusals);
            if (draft != null) {
                attributor.attribute(draft);
                drafts.add(threats.of(draft));
            }
        }
        count(scene, drafts);
        List<Draft> merged = merger.merge(drafts);
        merged.forEach(d -> finish(d, published));
        return merged;
    }

    private @Nullable Draft draft(Scene scene, Trigger trigger, Map<Integer, Trigger> byToken, List<Refusal> refusals) {
        Judgement judgement = factuality.judge(scene, trigger.token());
        LightVerbs.Use light = trigger.light();
        Trigger above = Suppression.by(scene, trigger, byToken);
        if (judgement.suppressed() || above != null || (light != null && light.suppress())) {
            refuse(scene, trigger, "only asked for, promised, refused or threatened", refusals);
            return null;
        }
        Draft draft = new Draft(scene, trigger, judgement);
        status(draft);
        fillRoles(draft);
        String reason = Standing.refusal(draft);
        if (reason != null) {
            refuse(scene, trigger, reason, refusals);
            return null;
        }
        Set<Integer> others = new TreeSet<>(byToken.keySet());
        others.remove(trigger.token());
        draft.date = when.of(scene, trigger, byToken);
        draft.place = slots.place(scene, trigger, others);
        return draft;
    }

    private static void refuse(Scene scene, Trigger trigger, String reason, List<Refusal> refusals) {
        Span span = scene.sentence().span(trigger.first(), trigger.last());
        refusals.add(new Refusal(span, trigger.entry().source().where(), reason));
    }

    private void status(Draft draft) {
        Scene scene = draft.scene;
        Trigger trigger = draft.trigger;
        LightVerbs.Use light = trigger.light();
        Rule rule = draft.judgement.rule();
        int word = draft.judgement.token();
        Status implied = trigger.entry().status();
        boolean negatedByEntry = trigger.entry().conditions().stream().anyMatch(c -> "neg".equals(c.slot()));
        if (negatedByEntry) {
            draft.status = Status.OCCURRED;
        }
        if (implied != null && draft.status == Status.OCCURRED) {
            draft.status = implied;
            rule = new Rule("entry", trigger.entry().source().where());
        } else if (light != null && draft.status == Status.OCCURRED && !negatedByEntry) {
            Judgement carried = light.verb() >= 0 && light.verb() != trigger.token()
                    ? factuality.judge(scene, light.verb())
                    : draft.judgement;
            Status lit = light.status();
            draft.status = carried.status() == Status.OCCURRED && lit != null ? lit : carried.status();
            draft.judgement = carried;
            word = carried.token();
            rule = new Rule("light verb", light.entry().where());
        }
        if (draft.status == Status.POSSIBLE && Standing.isExpectedMeeting(draft)) {
            draft.status = Status.PLANNED;
        }
        draft.evidence.put("status", Evidence.of(scene.token(word).span(), rule));
    }

    private void fillRoles(Draft draft) {
        RoleFinder.Filled sources = roles.sources(draft.scene, draft.trigger);
        RoleFinder.Filled direct = roles.targets(draft.scene, draft.trigger);
        draft.sources = sources.actors();
        RoleFinder.Filled targets = direct.actors().stream().anyMatch(t -> !draft.sources.contains(t))
                ? direct
                : Matter.of(draft.scene, draft.trigger, draft.sources);
        draft.targets = targets.actors().stream()
                .filter(t -> draft.sources.stream().noneMatch(s -> s.actor().equals(t.actor())))
                .filter(t -> !isThing(draft, t) && !SlotFinder.endsPlace(draft.scene, t.head()))
                .toList();
        String entry = draft.trigger.entry().source().where();
        evidence(draft, "sources", sources, entry);
        evidence(draft, "targets", targets, entry);
    }

    /** An attacked or seized building is an object, and its people are a target only where they are named. */
    private static boolean isThing(Draft draft, ActorMention target) {
        boolean material = draft.type() == EventType.ASSAULT || draft.type() == EventType.COERCE;
        boolean force = draft.scene.fits(List.of(target.head()), FORCE);
        return material && !force && draft.scene.classes().object(draft.scene.sentence(), target.head()) != null;
    }

    private static void evidence(Draft draft, String field, RoleFinder.Filled filled, String entry) {
        if (!filled.actors().isEmpty()) {
            List<Span> spans = filled.actors().stream().map(a -> a.span()).toList();
            draft.evidence.put(field, new Evidence(spans, new Rule(RoleFinder.describe(filled.path()), entry)));
        }
    }

    /** Gives each number of dead, injured … to the event that it belongs to. */
    private void count(Scene scene, List<Draft> drafts) {
        for (Casualties.Casualty casualty : casualties.find(scene)) {
            Draft owner = owner(scene, casualty, drafts);
            if (owner == null) {
                continue;
            }
            if (casualty.count() != null) {
                owner.counts.putIfAbsent(casualty.kind(), casualty.count());
                owner.evidence.putIfAbsent(
                        casualty.kind(),
                        Evidence.of(
                                scene.token(casualty.token()).span(),
                                new Rule("count", casualty.entry().where())));
            }
            if (scene.actor(casualty.counted()) != null && owner.type() == EventType.ASSAULT) {
                owner.victims.add(scene.actor(casualty.counted()));
            }
        }
        tolls.own(scene, drafts);
    }

    private static @Nullable Draft owner(Scene scene, Casualties.Casualty casualty, List<Draft> drafts) {
        Draft best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Draft draft : drafts) {
            boolean fits = draft.type() == EventType.ASSAULT
                    || ("arrested".equals(casualty.kind()) && draft.type() == EventType.COERCE)
                    || ("participants".equals(casualty.kind()) && draft.type() == EventType.PROTEST);
            int distance = distance(scene.sentence(), draft.trigger.token(), casualty.token());
            if (fits && distance < bestDistance) {
                best = draft;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Edges between two tokens of a tree. */
    private static int distance(Sentence tree, int a, int b) {
        Map<Integer, Integer> up = new LinkedHashMap<>();
        int steps = 0;
        for (int at = a; at >= 0 && steps <= tree.size(); at = tree.token(at).head()) {
            up.put(at, steps++);
        }
        steps = 0;
        for (int at = b; at >= 0 && steps <= tree.size(); at = tree.token(at).head()) {
            Integer met = up.get(at);
            if (met != null) {
                return met + steps;
            }
            steps++;
        }
        return Integer.MAX_VALUE;
    }

    private void finish(Draft draft, @Nullable LocalDate published) {
        Timeframes.Verdict verdict = timeframes.judge(draft, published);
        draft.timeframe = verdict.timeframe();
        Span words = verdict.token() >= 0
                ? draft.scene.token(verdict.token()).span()
                : draft.date == null ? draft.scene.token(draft.trigger.token()).span() : draft.date.span();
        draft.evidence.put("timeframe", Evidence.of(words, verdict.rule()));
        if (draft.type() == EventType.ASSAULT || draft.type() == EventType.COERCE) {
            Things.fill(draft, roles);
        }
        claims(draft);
        if (draft.type() == EventType.ASSAULT) {
            if (draft.targets.isEmpty()) {
                draft.targets = List.copyOf(draft.victims);
            }
            draft.targets = others(draft);
            draft.targets.stream().filter(t -> !draft.victims.contains(t)).forEach(draft.victims::add);
        }
        Rule rule = new Rule("trigger", draft.trigger.entry().source().where());
        Span trigger = draft.scene.sentence().span(draft.trigger.first(), draft.trigger.last());
        for (String field : List.of("type", "mode", "cameo")) {
            draft.evidence.put(field, Evidence.of(trigger, rule));
        }
        contexts.fill(draft);
    }

    /** The targets that are not who did it under another mention: a pronoun that was taken for the other side. */
    private static List<ActorMention> others(Draft draft) {
        return draft.targets.stream()
                .filter(t -> draft.sources.stream()
                        .noneMatch(s -> s.actor().name().equals(t.actor().name())))
                .toList();
    }

    /** "claimed responsibility for": the claimer says it of himself. */
    private static void claims(Draft draft) {
        LightVerbs.Use light = draft.trigger.light();
        if (light == null
                || !"claiming it".equals(light.entry().section())
                || light.verb() < 0
                || draft.sources.isEmpty()) {
            return;
        }
        draft.attribution.add(
                new Event.Said(draft.sources.get(0), draft.status == Status.DENIED ? "denied" : "claimed"));
        draft.evidence.put(
                "attribution",
                Evidence.of(
                        draft.scene.token(light.verb()).span(),
                        new Rule("claim", light.entry().where())));
    }

    private Event event(Draft draft, String id) {
        Sentence sentence = draft.scene.sentence();
        List<ActorMention> perpetrators = draft.type() == EventType.ASSAULT ? draft.sources : List.of();
        return new Event(
                id,
                draft.type(),
                draft.mode,
                draft.contexts,
                draft.cameo,
                draft.sources,
                draft.targets,
                draft.place,
                draft.date,
                draft.status,
                draft.timeframe,
                List.copyOf(draft.attribution),
                draft.counts,
                List.copyOf(draft.victims),
                perpetrators,
                List.copyOf(draft.weapons),
                List.copyOf(draft.objects),
                sentence.span(draft.trigger.first(), draft.trigger.last()),
                sentence.index(),
                draft.trigger.token(),
                sentence.span(),
                confidence.of(draft),
                draft.incident,
                draft.evidence,
                null);
    }
}
