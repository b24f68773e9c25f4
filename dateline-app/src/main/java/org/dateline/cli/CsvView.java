package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.CodedReport;
import org.dateline.CoderVersion;
import org.dateline.RecordJson.Words;
import org.dateline.actor.ActorMention;
import org.dateline.coding.Event;
import org.dateline.coding.EventType;
import org.dateline.count.CountMention;
import org.dateline.count.Tally;
import org.dateline.place.Place;
import org.dateline.place.PlaceMention;
import org.dateline.time.PartialDate;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * One row an event, as RFC 4180 has it but for the line end, which is a line feed. Empty means not stated. Columns may
 * be added at the end, never moved.
 */
final class CsvView implements RecordView {
    private static final String BETWEEN = ";";

    private final CoderVersion coder;
    private final Words words;
    private final List<Column> columns = columns();

    CsvView(CoderVersion coder, Words words) {
        this.coder = coder;
        this.words = words;
    }

    private record Column(String name, Function<Row, @Nullable Object> value) {}

    private record Row(CodedReport coded, Event event) {
        @Nullable
        PartialDate date() {
            TimeMention mention = event.date();
            return mention == null ? null : mention.date();
        }

        @Nullable
        Place place() {
            PlaceMention mention = event.place();
            return mention == null ? null : mention.place();
        }

        @Nullable
        Tally count(String name) {
            CountMention mention = event.counts().get(name);
            return mention == null ? null : mention.tally();
        }
    }

    @Override
    public String head() {
        return columns.stream().map(Column::name).collect(Collectors.joining(",", "", "\n"));
    }

    @Override
    public String show(CodedReport coded) {
        StringBuilder rows = new StringBuilder();
        for (Event event : coded.events()) {
            Row row = new Row(coded, event);
            for (int i = 0; i < columns.size(); i++) {
                rows.append(i == 0 ? "" : ",")
                        .append(cell(columns.get(i).value().apply(row)));
            }
            rows.append('\n');
        }
        return rows.toString();
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static @Nullable String quad(Event event) {
        EventType type = event.type();
        return type == null ? null : type.quad().label();
    }

    private List<Column> columns() {
        List<Column> all = new ArrayList<>();
        all.add(new Column(
                "incident_id", r -> r.coded().report().id() + "#" + r.event().incident()));
        all.add(new Column("event_type", r -> r.event().type()));
        all.add(new Column("event_subtype", r -> r.event().mode()));
        all.addAll(whenAndWhere());
        all.add(new Column("actor_by", r -> names(r.event().sources())));
        all.add(new Column("actor_by_type", r -> codes(r.event().sources())));
        all.add(new Column("actor_to", r -> names(r.event().targets())));
        all.add(new Column("actor_to_type", r -> codes(r.event().targets())));
        Stream.of("killed", "injured").forEach(count -> all.addAll(range(count, count)));
        all.addAll(range("detained", "arrested"));
        all.add(new Column("factuality", r -> r.event().status().label()));
        all.add(new Column("attributed_to", r -> names(speakers(r.event()))));
        all.add(new Column("evidence_quote", r -> words == Words.GIVEN ? quote(r) : null));
        all.add(new Column("evidence_url", r -> r.coded().report().url()));
        all.add(new Column("coder_version", r -> coder.version()));
        all.add(new Column("codebook_version", r -> coder.lexicon()));
        all.addAll(ours());
        return all;
    }

    private static List<Column> whenAndWhere() {
        return List.of(
                new Column("date_start", r -> get(r.date(), PartialDate::start)),
                new Column("date_end", r -> get(r.date(), PartialDate::end)),
                new Column("date_precision", r -> get(r.date(), d -> lower(d.precision()))),
                new Column("country", r -> get(r.place(), Place::country)),
                new Column("admin1", r -> get(r.place(), Place::admin1)),
                new Column("place", r -> get(r.place(), Place::name)),
                new Column("latitude", r -> get(r.place(), Place::latitude)),
                new Column("longitude", r -> get(r.place(), Place::longitude)),
                new Column("geo_precision", r -> get(r.place(), p -> lower(p.precision()))));
    }

    private static List<Column> range(String column, String count) {
        return List.of(
                new Column(column + "_low", r -> get(r.count(count), Tally::low)),
                new Column(column + "_best", r -> get(r.count(count), Tally::best)),
                new Column(column + "_high", r -> get(r.count(count), Tally::high)));
    }

    /** What a report has and the native columns of an incident have not. */
    private static List<Column> ours() {
        List<Column> all = new ArrayList<>();
        all.add(new Column("report_id", r -> r.coded().report().id()));
        all.add(new Column("event_id", r -> r.event().id()));
        all.add(new Column("published", r -> r.coded().report().published()));
        all.add(new Column("publisher", r -> r.coded().report().publisher()));
        all.add(new Column("cameo", r -> r.event().cameo()));
        all.add(new Column("quad", r -> quad(r.event())));
        all.add(new Column("contexts", r -> String.join(BETWEEN, r.event().contexts())));
        all.add(new Column("timeframe", r -> r.event().timeframe().label()));
        all.add(new Column(
                "attribution_kind",
                r -> r.event().attribution().stream().map(Event.Said::kind).collect(Collectors.joining(BETWEEN))));
        all.addAll(range("abducted", "abducted"));
        all.addAll(range("participants", "participants"));
        all.add(new Column("trigger_start", r -> r.event().trigger().start()));
        all.add(new Column("trigger_end", r -> r.event().trigger().end()));
        all.add(new Column(
                "confidence", r -> String.format(Locale.ROOT, "%.2f", r.event().confidence())));
        return all;
    }

    private static <T> @Nullable Object get(@Nullable T from, Function<T, @Nullable Object> part) {
        return from == null ? null : part.apply(from);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static List<ActorMention> speakers(Event event) {
        return event.attribution().stream().map(Event.Said::actor).toList();
    }

    private static String names(List<ActorMention> actors) {
        return actors.stream().map(a -> a.actor().name()).collect(Collectors.joining(BETWEEN));
    }

    /** Codes in the order of the names; an empty place between separators is an actor without a code. */
    private static String codes(List<ActorMention> actors) {
        return actors.stream()
                .map(a -> a.actor().code() == null ? "" : a.actor().code())
                .collect(Collectors.joining(BETWEEN));
    }

    private static String quote(Row row) {
        return row.event().sentence().in(row.coded().report().text());
    }
}
