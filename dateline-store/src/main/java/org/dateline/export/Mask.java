package org.dateline.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.actor.Actor;
import org.dateline.incident.Incident;
import org.dateline.incident.Join;
import org.dateline.incident.ReportHead;
import org.dateline.incident.Review;
import org.dateline.incident.Sighting;
import org.dateline.incident.Toll;
import org.jspecify.annotations.Nullable;

/** Pseudonyms for the names in one incident or report. */
final class Mask {
    private static final Set<String> PLAIN =
            Set.of("type", "mode", "contexts", "cameo", "place", "date", "status", "timeframe");

    private final Map<String, String> forms;
    private final @Nullable Pattern pattern;

    /** @param forms what stands for each form of a name, longer forms first */
    Mask(Map<String, String> forms) {
        this.forms = forms;
        this.pattern = forms.isEmpty()
                ? null
                : Pattern.compile(forms.keySet().stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }

    String words(String text) {
        return pattern == null
                ? text
                : pattern.matcher(text).replaceAll(m -> Matcher.quoteReplacement(forms.getOrDefault(m.group(), "")));
    }

    @Nullable
    String orNull(@Nullable String text) {
        return text == null ? null : words(text);
    }

    /** An address; where a name is part of it, only the site is left. */
    @Nullable
    String address(@Nullable String url) {
        if (url == null) {
            return null;
        }
        String plain = url.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        boolean names = forms.keySet().stream()
                .map(form -> form.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip())
                .anyMatch(form -> (" " + plain + " ").contains(" " + form + " "));
        int path = url.indexOf('/', url.indexOf("://") + 3);
        return names && path > 0 ? url.substring(0, path + 1) : url;
    }

    Story story(Story s) {
        return new Story(
                incident(s.incident()),
                s.version(),
                s.review(),
                s.changed(),
                s.added(),
                s.reports().stream().map(this::report).toList(),
                s.sightings().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> sighting(e.getValue()))),
                s.reviewers(),
                s.change());
    }

    ReportEntry report(ReportEntry report) {
        return report.withWords(orNull(report.title()), address(report.url()));
    }

    EvidenceLine evidence(EvidenceLine line) {
        return new EvidenceLine(
                line.incident(),
                line.field(),
                orNull(line.value()),
                line.report(),
                line.begin(),
                line.end(),
                line.firstPoint(),
                line.lastPoint(),
                orNull(line.quote()),
                line.rule(),
                line.origin());
    }

    private Actor actor(Actor actor) {
        return new Actor(
                words(actor.name()),
                actor.code(),
                actor.country(),
                actor.role(),
                actor.ethnic(),
                actor.religion(),
                actor.anonymous());
    }

    private List<Actor> actors(List<Actor> actors) {
        return actors.stream().map(this::actor).toList();
    }

    private Sighting.Words span(Sighting.Words span) {
        return new Sighting.Words(span.begin(), span.end(), words(span.text()));
    }

    private List<Sighting.Thing> things(List<Sighting.Thing> things) {
        return things.stream()
                .map(t -> new Sighting.Thing(words(t.text()), t.kind()))
                .toList();
    }

    private Sighting sighting(Sighting s) {
        ReportHead head = s.report();
        return new Sighting(
                s.id(),
                new ReportHead(
                        head.id(),
                        orNull(head.title()),
                        address(head.url()),
                        head.publisher(),
                        head.wire(),
                        head.published(),
                        head.origin(),
                        head.setting(),
                        head.lead()),
                s.index(),
                s.type(),
                s.mode(),
                s.contexts(),
                s.cameo(),
                actors(s.sources()),
                actors(s.targets()),
                actors(s.victims()),
                actors(s.perpetrators()),
                s.place(),
                s.date(),
                s.status(),
                s.timeframe(),
                s.attribution().stream()
                        .map(v -> new Sighting.Voice(actor(v.actor()), v.kind()))
                        .toList(),
                s.counts(),
                things(s.weapons()),
                things(s.objects()),
                span(s.trigger()),
                span(s.sentence()),
                s.confidence(),
                s.group());
    }

    private Incident incident(Incident i) {
        return new Incident(
                i.id(),
                i.type(),
                i.mode(),
                i.contexts(),
                i.cameo(),
                actors(i.sources()),
                actors(i.targets()),
                actors(i.victims()),
                actors(i.perpetrators()),
                i.place(),
                i.date(),
                i.status(),
                i.timeframe(),
                i.tolls().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> toll(e.getValue()))),
                things(i.weapons()),
                things(i.objects()),
                i.stances().stream().map(this::stance).toList(),
                i.confidence(),
                i.independentSources(),
                i.firstSeen(),
                i.lastSeen(),
                i.members().stream()
                        .map(m -> new Incident.Member(m.sighting(), m.report(), m.origin(), span(m.sentence())))
                        .toList(),
                i.joins().stream()
                        .map(j -> new Join(
                                j.first(),
                                j.second(),
                                j.score(),
                                j.reasons().stream().map(this::words).toList()))
                        .toList(),
                i.disagreements().stream()
                        .map(d -> new Incident.Disagreement(
                                d.field(),
                                d.readings().stream()
                                        .map(r -> new Incident.Reading(words(r.value()), r.sightings()))
                                        .toList()))
                        .toList(),
                review(i.review()));
    }

    /** What people said of fields that tell of people or of words is left out. */
    private static @Nullable Review review(@Nullable Review review) {
        return review == null
                ? null
                : new Review(
                        review.state(),
                        review.by(),
                        review.corrected().stream()
                                .filter(c ->
                                        PLAIN.contains(c.field()) || c.field().startsWith("tolls."))
                                .map(c -> new Review.Corrected(
                                        c.field(), c.origin(), c.value(), c.machine(), c.by(), c.at(), null))
                                .toList(),
                        List.of());
    }

    private Toll toll(Toll toll) {
        return new Toll(
                toll.range(),
                toll.counts().stream()
                        .map(c -> new Toll.Count(
                                c.tally(), c.sighting(), c.report(), c.origin(), c.published(), orNull(c.speaker())))
                        .toList());
    }

    private Incident.Stance stance(Incident.Stance stance) {
        Actor about = stance.about();
        return new Incident.Stance(
                actor(stance.actor()), stance.kind(), about == null ? null : actor(about), stance.sightings());
    }
}
