package org.dateline;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorMention;
import org.dateline.count.CountMention;
import org.dateline.count.Tally;
import org.dateline.evidence.Evidence;
import org.dateline.evidence.Rule;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.text.Span;
import org.dateline.time.PartialDate;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** The parts that records are made of: spans, actors, places, dates, counts, evidence. */
final class RecordFields {
    private static final double HUNDREDTHS = 100.0;

    private final JsonGenerator json;
    private final String text;
    private final RecordJson.Words words;

    RecordFields(JsonGenerator json, String text, RecordJson.Words words) {
        this.json = json;
        this.text = text;
        this.words = words;
    }

    /** Writes one element of a list. */
    @FunctionalInterface
    interface Element<T> {
        void write(T element) throws IOException;
    }

    JsonGenerator json() {
        return json;
    }

    <T> void list(String name, List<T> elements, Element<T> element) throws IOException {
        json.writeArrayFieldStart(name);
        for (T one : elements) {
            element.write(one);
        }
        json.writeEndArray();
    }

    void strings(String name, List<String> values) throws IOException {
        list(name, values, json::writeString);
    }

    void day(String name, @Nullable LocalDate day) throws IOException {
        json.writeStringField(name, day == null ? null : day.toString());
    }

    /** A number between 0 and 1 to two places, without the noise of binary fractions. */
    void rounded(String name, double value) throws IOException {
        json.writeNumberField(name, Math.round(value * HUNDREDTHS) / HUNDREDTHS);
    }

    void span(String name, @Nullable Span span) throws IOException {
        json.writeFieldName(name);
        if (span == null) {
            json.writeNull();
        } else {
            span(span);
        }
    }

    void span(Span span) throws IOException {
        json.writeStartObject();
        json.writeNumberField("begin", span.start());
        json.writeNumberField("end", span.end());
        if (words == RecordJson.Words.GIVEN) {
            json.writeStringField("text", span.in(text));
        }
        json.writeEndObject();
    }

    void actor(String name, @Nullable ActorMention mention) throws IOException {
        json.writeFieldName(name);
        if (mention == null) {
            json.writeNull();
        } else {
            actor(mention);
        }
    }

    void actor(ActorMention mention) throws IOException {
        Actor actor = mention.actor();
        json.writeStartObject();
        json.writeStringField("name", actor.name());
        json.writeStringField("code", actor.code());
        json.writeStringField("country", actor.country());
        json.writeStringField("role", actor.role());
        json.writeStringField("ethnic", actor.ethnic());
        json.writeStringField("religion", actor.religion());
        json.writeBooleanField("anonymous", actor.anonymous());
        span("mention", mention.span());
        span("via", mention.via());
        rule(mention.rule());
        json.writeEndObject();
    }

    void place(String name, @Nullable PlaceMention mention) throws IOException {
        json.writeFieldName(name);
        if (mention == null) {
            json.writeNull();
        } else {
            place(mention);
        }
    }

    void place(PlaceMention mention) throws IOException {
        Place place = mention.place();
        json.writeStartObject();
        json.writeStringField("name", place.name());
        degrees("latitude", place.latitude());
        degrees("longitude", place.longitude());
        json.writeStringField("country", place.country());
        json.writeStringField("admin1", place.admin1());
        json.writeStringField("precision", place.precision().name().toLowerCase(Locale.ROOT));
        json.writeStringField("gazetteer", place.gazetteer());
        span("span", mention.span());
        rule(mention.rule());
        json.writeEndObject();
    }

    private void degrees(String name, @Nullable Double value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value);
        }
    }

    void date(String name, @Nullable TimeMention mention) throws IOException {
        json.writeFieldName(name);
        if (mention == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            days(mention);
            json.writeEndObject();
        }
    }

    /** The fields of a date, without the braces around them. */
    void days(TimeMention mention) throws IOException {
        PartialDate date = mention.date();
        day("start", date == null ? null : date.start());
        day("end", date == null ? null : date.end());
        PartialDate.Precision precision = date == null ? PartialDate.Precision.UNKNOWN : date.precision();
        json.writeStringField("precision", precision.name().toLowerCase(Locale.ROOT));
        span("span", mention.span());
        rule(mention.rule());
    }

    void count(String name, @Nullable CountMention mention) throws IOException {
        json.writeFieldName(name);
        if (mention == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            tally(mention.tally());
            span("span", mention.span());
            rule(mention.rule());
            json.writeEndObject();
        }
    }

    /** Low, best and high, without braces around them. */
    void tally(Tally tally) throws IOException {
        number("low", tally.low());
        number("best", tally.best());
        number("high", tally.high());
    }

    private void number(String name, @Nullable Long value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value);
        }
    }

    /** All evidence of one thing, in the order of the field names, which is the only one that is always the same. */
    void evidence(Map<String, Evidence> evidence) throws IOException {
        json.writeObjectFieldStart("evidence");
        for (Map.Entry<String, Evidence> field : new TreeMap<>(evidence).entrySet()) {
            Evidence why = field.getValue();
            evidence(field.getKey(), why.spans(), why.rule());
        }
        json.writeEndObject();
    }

    void evidence(String field, List<Span> spans, Rule rule) throws IOException {
        json.writeObjectFieldStart(field);
        list("spans", spans, this::span);
        rule(rule);
        json.writeEndObject();
    }

    private void rule(Rule rule) throws IOException {
        json.writeStringField("rule", rule.name());
        json.writeStringField("entry", rule.entry());
    }
}
