package org.dateline.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.CodedReport;
import org.dateline.actor.ActorMention;
import org.dateline.claim.Statement;
import org.dateline.coding.Event;
import org.dateline.count.Figure;
import org.dateline.count.Need;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.Rule;
import org.dateline.place.PlaceMention;
import org.dateline.text.Span;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** All that was coded of one report, with the reason of each value. */
public final class Reasons {
    /**
     * Something that was coded.
     *
     * @param kind event, statement, figure or need
     * @param id id of the event in the record, else empty
     * @param type type of the event, else empty
     * @param title for a reader
     * @param where its sentence, or its words
     * @param values its values with their reasons
     */
    public record Part(String kind, String id, String type, String title, Span where, List<Reason> values) {}

    private final Wording wording;
    private final List<Part> parts = new ArrayList<>();
    private List<Reason> values = new ArrayList<>();

    private Reasons(Wording wording) {
        this.wording = wording;
    }

    /** Events, statements, figures and needs, in the order of the record. */
    public static List<Part> of(CodedReport coded) {
        Reasons reasons = new Reasons(new Wording(coded.report().text()));
        coded.events().forEach(reasons::event);
        coded.said().forEach(reasons::statement);
        coded.figures().forEach(reasons::figure);
        coded.needs().forEach(reasons::need);
        return reasons.parts;
    }

    private void end(String kind, String id, String type, String title, Span where) {
        parts.add(new Part(kind, id, type, title, where, List.copyOf(values)));
        values = new ArrayList<>();
    }

    private void event(Event event) {
        actors("source", event.sources());
        actors("target", event.targets());
        place(event.place());
        date(event.date());
        actors(
                "attribution",
                event.attribution().stream().map(Event.Said::actor).toList());
        new TreeMap<>(event.counts())
                .forEach((name, count) ->
                        value(name, Wording.number(count.tally()), List.of(count.span()), count.rule()));
        actors("victim", event.victims());
        actors("perpetrator", event.perpetrators());
        evidence(
                event.evidence(),
                Map.of(
                        "type", String.valueOf(event.type()),
                        "mode", String.valueOf(event.mode()),
                        "cameo", String.valueOf(event.cameo()),
                        "code", String.valueOf(event.code()),
                        "contexts", String.join(", ", event.contexts()),
                        "status", event.status().label(),
                        "timeframe", event.timeframe().label()));
        String type = event.type() == null ? "" : event.type().name();
        end("event", event.id(), type, event.id() + " " + wording.what(event), event.sentence());
    }

    private void statement(Statement statement) {
        if (statement.speaker() != null) {
            actors("speaker", List.of(statement.speaker()));
        }
        if (statement.addressee() != null) {
            actors("addressee", List.of(statement.addressee()));
        }
        evidence(statement.evidence(), Map.of("topics", String.join(", ", statement.topics())));
        end("statement", "", "", "statement", statement.content().get(0));
    }

    private void figure(Figure figure) {
        place(figure.place());
        date(figure.date());
        actors("attribution", figure.attribution());
        evidence(figure.evidence(), Map.of("kind", figure.kind(), "unit", figure.unit()));
        String title = "figure " + Wording.number(figure.value()) + " " + figure.unit() + " " + figure.kind();
        end("figure", "", "", title, figure.span());
    }

    private void need(Need need) {
        place(need.place());
        actors("attribution", need.attribution());
        evidence(need.evidence(), Map.of("need", need.need()));
        end("need", "", "", "need " + need.need(), need.span());
    }

    private void actors(String field, List<ActorMention> actors) {
        for (ActorMention mention : actors) {
            String code = mention.actor().code();
            List<Span> spans = mention.via() == null ? List.of(mention.span()) : List.of(mention.span(), mention.via());
            value(field, Wording.name(mention) + (code == null ? "" : " " + code), spans, mention.rule());
        }
    }

    private void place(@Nullable PlaceMention mention) {
        if (mention != null) {
            value("place", Wording.where(mention), List.of(mention.span()), mention.rule());
        }
    }

    private void date(@Nullable TimeMention mention) {
        if (mention != null) {
            value("date", wording.when(mention), List.of(mention.span()), mention.rule());
        }
    }

    private void evidence(Map<String, Evidence> evidence, Map<String, String> given) {
        new TreeMap<>(evidence).forEach((field, why) -> {
            String value = given.getOrDefault(field, "");
            if (!value.isEmpty() || !given.containsKey(field)) {
                value(field, value, why.spans(), why.rule());
            }
        });
    }

    private void value(String field, String value, List<Span> spans, Rule rule) {
        values.add(new Reason(field, value, spans, rule));
    }
}
