package org.dateline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.claim.Statement;
import org.dateline.coding.Event;
import org.dateline.coding.EventType;
import org.dateline.count.Figure;
import org.dateline.count.Need;
import org.dateline.evidence.Problem;
import org.dateline.evidence.Rule;
import org.dateline.report.Credit;
import org.dateline.report.Frame;
import org.dateline.report.Report;
import org.dateline.text.Hash;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Writes coded reports in the published form (see {@code record.schema.json}). The order of keys is fixed and nothing
 * depends on time or place, so that equal codings are equal bytes. Safe for use by many threads.
 */
public final class RecordJson {
    /** Whether the words of the report are written, or offsets and a hash alone. */
    public enum Words {
        GIVEN,
        WITHHELD
    }

    /** Whether mentions that no event, figure or statement uses are written too. */
    public enum Mentions {
        CODED,
        ALL
    }

    /** One line, or indented for a reader. */
    public enum Layout {
        LINE,
        INDENTED
    }

    private static final Rule CREDIT = Rule.named("credit line");

    /**
     * Units above this are written as escapes: surrogates, so that even a lone half, which has no UTF-8 form, comes
     * back as it was.
     */
    private static final int HIGHEST_PLAIN_UNIT = 0xD7FF;

    private final JsonFactory factory = new JsonFactory();
    private final CoderVersion coder;
    private final Words words;
    private final Mentions mentions;

    public RecordJson(CoderVersion coder, Words words, Mentions mentions) {
        this.coder = coder;
        this.words = words;
        this.mentions = mentions;
    }

    /** The record as one line (without its end) or indented. */
    public String write(CodedReport coded, Layout layout) {
        StringWriter out = new StringWriter(2 * coded.report().text().length());
        try {
            write(coded, layout, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail", e);
        }
        return out.toString();
    }

    /** Writes the record and leaves the writer open. */
    public void write(CodedReport coded, Layout layout, Writer out) throws IOException {
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setHighestNonEscapedChar(HIGHEST_PLAIN_UNIT);
            if (layout == Layout.INDENTED) {
                json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            }
            new Writing(new RecordFields(json, coded.report().text(), words), coded).record();
        }
    }

    /** One record on its way out. */
    private final class Writing {
        private final RecordFields fields;
        private final JsonGenerator json;
        private final CodedReport coded;

        Writing(RecordFields fields, CodedReport coded) {
            this.fields = fields;
            this.json = fields.json();
            this.coded = coded;
        }

        void record() throws IOException {
            json.writeStartObject();
            report(coded.report(), coded.frame());
            fields.list("events", coded.events(), this::event);
            fields.list("statements", coded.said(), this::statement);
            fields.list("figures", coded.figures(), this::figure);
            fields.list("needs", coded.needs(), this::need);
            if (mentions == Mentions.ALL) {
                mentions();
            }
            coder();
            json.writeEndObject();
        }

        private void report(Report report, Frame frame) throws IOException {
            json.writeObjectFieldStart("report");
            json.writeStringField("id", report.id());
            json.writeStringField("text", words == Words.GIVEN ? report.text() : null);
            if (words == Words.WITHHELD) {
                json.writeStringField("text_sha256", Hash.hex(report.text()));
            }
            json.writeStringField("title", report.title());
            json.writeStringField("url", report.url());
            json.writeStringField("publisher", report.publisher());
            Credit wire = frame.wire();
            json.writeStringField("wire", wire == null ? null : wire.name());
            fields.strings("authors", frame.authors().stream().map(Credit::name).toList());
            fields.day("published", report.published());
            dateline(frame.dateline());
            json.writeStringField("language", frame.language());
            fields.list("boilerplate", frame.boilerplate(), fields::span);
            fields.list("warnings", coded.warnings(), this::warning);
            credits(frame);
            json.writeEndObject();
        }

        private void dateline(@Nullable Credit dateline) throws IOException {
            if (dateline == null) {
                json.writeNullField("dateline");
                return;
            }
            json.writeObjectFieldStart("dateline");
            json.writeStringField("text", words == Words.GIVEN ? dateline.name() : null);
            fields.place(
                    "place",
                    coded.places().stream()
                            .filter(p -> dateline.span().overlaps(p.span()))
                            .findFirst()
                            .orElse(null));
            fields.span("span", dateline.span());
            json.writeEndObject();
        }

        private void warning(Problem problem) throws IOException {
            json.writeStartObject();
            json.writeStringField("code", problem.code().label());
            json.writeStringField("message", problem.message());
            fields.span("span", problem.span());
            json.writeEndObject();
        }

        private void credits(Frame frame) throws IOException {
            json.writeObjectFieldStart("evidence");
            Credit wire = frame.wire();
            if (wire != null) {
                fields.evidence("wire", List.of(wire.span()), CREDIT);
            }
            if (!frame.authors().isEmpty()) {
                fields.evidence(
                        "authors", frame.authors().stream().map(Credit::span).toList(), CREDIT);
            }
            json.writeEndObject();
        }

        private void event(Event event) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", event.id());
            EventType type = event.type();
            json.writeStringField("type", type == null ? null : type.name());
            json.writeStringField("mode", event.mode());
            fields.strings("contexts", event.contexts());
            json.writeStringField("cameo", event.cameo());
            if (event.code() != null) {
                json.writeStringField("code", event.code());
            }
            json.writeStringField("quad", type == null ? null : type.quad().label());
            fields.list("sources", event.sources(), fields::actor);
            fields.list("targets", event.targets(), fields::actor);
            fields.place("place", event.place());
            fields.date("date", event.date());
            json.writeStringField("status", event.status().label());
            json.writeStringField("timeframe", event.timeframe().label());
            fields.list("attribution", event.attribution(), this::said);
            for (String name : Event.COUNTS) {
                fields.count(name, event.counts().get(name));
            }
            fields.list("victims", event.victims(), fields::actor);
            fields.list("perpetrators", event.perpetrators(), fields::actor);
            fields.list("weapons", event.weapons(), this::thing);
            fields.list("objects", event.objects(), this::thing);
            fields.span("trigger", event.trigger());
            fields.span("sentence", event.sentence());
            fields.rounded("confidence", event.confidence());
            json.writeNumberField("incident", event.incident());
            fields.evidence(event.evidence());
            json.writeEndObject();
        }

        private void said(Event.Said said) throws IOException {
            json.writeStartObject();
            fields.actor("actor", said.actor());
            json.writeStringField("kind", said.kind());
            json.writeEndObject();
        }

        private void thing(Event.Thing thing) throws IOException {
            json.writeStartObject();
            json.writeStringField("text", words == Words.GIVEN ? thing.text() : null);
            json.writeStringField("kind", thing.kind());
            fields.span("span", thing.span());
            json.writeEndObject();
        }

        private void statement(Statement statement) throws IOException {
            json.writeStartObject();
            fields.actor("speaker", statement.speaker());
            fields.span("speaker_span", statement.speakerSpan());
            fields.actor("addressee", statement.addressee());
            fields.span("cue", statement.cue());
            json.writeBooleanField("direct", statement.direct());
            fields.list("content", statement.content(), fields::span);
            fields.strings("topics", statement.topics());
            fields.evidence(statement.evidence());
            json.writeEndObject();
        }

        private void figure(Figure figure) throws IOException {
            json.writeStartObject();
            json.writeStringField("kind", figure.kind());
            json.writeObjectFieldStart("value");
            fields.tally(figure.value());
            json.writeEndObject();
            json.writeStringField("unit", figure.unit());
            json.writeStringField("measure", figure.measure());
            fields.place("place", figure.place());
            fields.date("date", figure.date());
            fields.list("attribution", figure.attribution(), this::source);
            fields.span("span", figure.span());
            fields.evidence(figure.evidence());
            json.writeEndObject();
        }

        private void need(Need need) throws IOException {
            json.writeStartObject();
            json.writeStringField("need", need.need());
            fields.actor("affected", need.affected());
            fields.place("place", need.place());
            fields.list("attribution", need.attribution(), this::source);
            fields.span("span", need.span());
            fields.evidence(need.evidence());
            json.writeEndObject();
        }

        private void source(ActorMention actor) throws IOException {
            said(new Event.Said(actor, actor.actor().anonymous() ? "unnamed-source" : "said"));
        }

        private void mentions() throws IOException {
            json.writeObjectFieldStart("mentions");
            fields.list("places", coded.places(), fields::place);
            fields.list("dates", coded.times(), this::time);
            fields.list("actors", coded.actors(), fields::actor);
            json.writeEndObject();
        }

        private void time(TimeMention time) throws IOException {
            json.writeStartObject();
            json.writeStringField("type", time.type());
            json.writeStringField("value", time.value());
            fields.days(time);
            json.writeEndObject();
        }

        private void coder() throws IOException {
            json.writeObjectFieldStart("coder");
            json.writeStringField("version", coder.version());
            json.writeStringField("lexicon", coder.lexicon());
            json.writeStringField("schema", CoderVersion.SCHEMA);
            json.writeEndObject();
        }
    }
}
