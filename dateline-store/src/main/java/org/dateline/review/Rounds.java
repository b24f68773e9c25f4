package org.dateline.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.coding.EventType;
import org.dateline.incident.Incident;
import org.dateline.incident.IncidentField;
import org.dateline.incident.RecordReader;
import org.dateline.incident.Recorded;
import org.dateline.search.Hit;
import org.dateline.search.Query;
import org.dateline.search.QueryException;
import org.dateline.search.Search;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.dateline.text.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Rounds in which several people code the same items blind; how far they agree; and what is settled then, which becomes
 * a correction. Safe for use by many threads.
 */
public final class Rounds {
    private static final int MOST_ITEMS = 5_000;
    private static final int MOST_REPORTS = 50_000;
    private static final int PAGE = 1_000;

    private final EventStore store;
    private final Search search;
    private final FieldValues values;
    private final Reviews reviews;
    private final InstantSource clock;
    private final RecordReader reader = new RecordReader();

    Rounds(EventStore store, Search search, FieldValues values, Reviews reviews, InstantSource clock) {
        this.store = store;
        this.search = search;
        this.values = values;
        this.reviews = reviews;
        this.clock = clock;
    }

    /**
     * What a round is made of.
     *
     * @param size how many items are drawn at most
     */
    public record Plan(
            String owner, String name, Round.Unit unit, Query query, long seed, int size, List<String> coders) {
        public Plan {
            coders = List.copyOf(coders);
        }
    }

    /** Draws a round. */
    public Round open(Plan plan) throws StoreException, ReviewException {
        if (plan.name().isBlank() || plan.size() < 1 || plan.size() > MOST_ITEMS) {
            throw new ReviewException("a round has a name and from 1 to %,d items".formatted(MOST_ITEMS));
        }
        List<String> coders = plan.coders().stream()
                .map(String::strip)
                .filter(c -> !c.isEmpty())
                .distinct()
                .toList();
        if (coders.isEmpty()) {
            throw new ReviewException("name those who are to code");
        }
        String at = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        try (Snapshot now = store.read(new AsOf.Now())) {
            List<RoundRows.Drawn> drawn = drawn(now, plan);
            if (drawn.isEmpty()) {
                throw new ReviewException("the query finds nothing whose text is kept");
            }
            String id =
                    "r" + Hash.hex(at + '\n' + plan.name() + '\n' + plan.seed()).substring(0, 10);
            Round round = new Round(
                    id,
                    at,
                    plan.owner(),
                    plan.name().strip(),
                    plan.unit(),
                    plan.query().text(),
                    plan.seed(),
                    now.version(),
                    coders,
                    drawn.size());
            store.keep(sql -> new RoundRows(sql).write(round, drawn));
            return round;
        }
    }

    private List<RoundRows.Drawn> drawn(Snapshot now, Plan plan) throws ReviewException {
        boolean incidents = plan.unit() == Round.Unit.INCIDENT;
        List<String> all = incidents ? search.ids(now, plan.query()) : reports(now, plan.query());
        List<RoundRows.Drawn> drawn = new ArrayList<>();
        for (String key : Queue.sampled(all, plan.seed())) {
            String item = key.substring(key.indexOf(' ') + 1);
            String report = incidents ? shown(now, item) : text(now, item) == null ? null : item;
            if (report != null) {
                drawn.add(new RoundRows.Drawn(item, report));
            }
            if (drawn.size() == plan.size()) {
                break;
            }
        }
        return drawn;
    }

    private List<String> reports(Snapshot now, Query query) throws ReviewException {
        List<String> ids = new ArrayList<>();
        try {
            String next = null;
            do {
                Search.ReportPage page = search.reports(now, query, Search.Order.OLDEST, next, PAGE);
                page.hits().forEach(h -> ids.add(h.id()));
                next = page.next();
            } while (next != null && ids.size() < MOST_REPORTS);
        } catch (QueryException e) {
            throw new ReviewException(String.valueOf(e.getMessage()));
        }
        return ids;
    }

    /** The first report of an incident whose text is kept. */
    private @Nullable String shown(Snapshot now, String incident) {
        Hit hit = new Standing(now).current(incident);
        return hit == null
                ? null
                : hit.incident().reports().stream()
                        .filter(r -> text(now, r) != null)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable String text(Snapshot now, String report) {
        String line = now.record(report);
        return line == null ? null : reader.read(line).text();
    }

    /** All rounds, in order of their making. */
    public List<Round> all() throws StoreException {
        try (Snapshot now = store.read(new AsOf.Now())) {
            return new RoundRows(now.sql()).all();
        }
    }

    /** What a coder has to do next in a round; null where he has done all. */
    public @Nullable Task next(String round, String coder) throws StoreException, ReviewException {
        try (Snapshot now = store.read(new AsOf.Now())) {
            Round found = round(now, round);
            refuseStrangers(found, coder);
            Set<Long> done = new AnswerRows(now.sql()).done(round, coder);
            RoundRows.Item item = new RoundRows(now.sql()).after(round, done);
            return item == null ? null : task(now, found, item, done.size());
        }
    }

    private Task task(Snapshot now, Round round, RoundRows.Item item, int done) throws ReviewException {
        String report = item.report();
        String line = now.record(report);
        Recorded recorded = line == null ? null : reader.read(line);
        if (recorded == null || recorded.text() == null) {
            throw new ReviewException("the text of report " + report + " is not kept any more");
        }
        return new Task(
                round.id(),
                item.position(),
                report,
                recorded.head().title(),
                Objects.toString(recorded.head().published(), null),
                recorded.text(),
                round.unit() == Round.Unit.INCIDENT ? focus(now, item.item(), report) : null,
                done,
                round.size());
    }

    private static Task.@Nullable Focus focus(Snapshot now, String incident, String report) {
        Hit hit = new Standing(now).current(incident);
        return hit == null
                ? null
                : hit.incident().members().stream()
                        .filter(m -> m.report().equals(report))
                        .findFirst()
                        .map(Incident.Member::sentence)
                        .map(s -> new Task.Focus(s.begin(), s.end()))
                        .orElse(null);
    }

    private static Round round(Snapshot now, String id) throws ReviewException {
        Round round = new RoundRows(now.sql()).find(id);
        if (round == null) {
            throw new ReviewException("there is no round " + id);
        }
        return round;
    }

    private static void refuseStrangers(Round round, String coder) throws ReviewException {
        if (!round.coders().contains(coder)) {
            throw new ReviewException("%s does not code in round %s".formatted(coder, round.name()));
        }
    }

    /**
     * Keeps what a coder says of an item; a later answer takes the place of an earlier one. Values are read as one would
     * type them or as JSON of an incident has them.
     *
     * @param given {@code event} (false where there is none), {@code fields} by name, {@code spans} with field, begin
     *     and end, {@code note}
     */
    public Answer answer(String round, long item, String coder, JsonNode given) throws StoreException, ReviewException {
        Answer answer;
        try (Snapshot now = store.read(new AsOf.Now())) {
            Round found = round(now, round);
            refuseStrangers(found, coder);
            RoundRows.Item shown = new RoundRows(now.sql()).item(round, item);
            if (shown == null) {
                throw new ReviewException("round %s has no item %d".formatted(found.name(), item));
            }
            answer = read(item, coder, given, Objects.requireNonNullElse(text(now, shown.report()), ""));
        }
        String at = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        store.keep(sql -> new AnswerRows(sql).append(round, at, answer));
        return answer;
    }

    private Answer read(long item, String coder, JsonNode given, String text) throws ReviewException {
        SortedMap<String, JsonNode> fields = new TreeMap<>();
        JsonNode type = given.path("fields").path("type");
        EventType known = EventType.ASSAULT;
        if (type.isTextual() && !type.asText().isBlank()) {
            known = EventType.valueOf(
                    values.read(IncidentField.TYPE, known, type).asText());
        }
        for (Map.Entry<String, JsonNode> entry : given.path("fields").properties()) {
            IncidentField field = Reviews.field(entry.getKey());
            JsonNode value = values.read(field, known, entry.getValue());
            if (!value.isNull() && !(value.isArray() && value.isEmpty())) {
                fields.put(field.label(), value);
            }
        }
        List<Answer.Span> spans = new ArrayList<>();
        for (JsonNode span : given.path("spans")) {
            int begin = span.path("begin").asInt(-1);
            int end = span.path("end").asInt(-1);
            if (begin < 0 || end <= begin || end > text.length()) {
                throw new ReviewException("there are no words from %d to %d".formatted(begin, end));
            }
            spans.add(new Answer.Span(span.path("field").asText(""), begin, end));
        }
        boolean event = given.path("event").asBoolean(true);
        return new Answer(item, coder, event, fields, spans, given.path("note").asText(""));
    }

    /** How far those who coded a round agree. */
    public Agreement agreement(String round) throws StoreException, ReviewException {
        try (Snapshot now = store.read(new AsOf.Now())) {
            round(now, round);
            Map<Long, List<Answer>> answers = new AnswerRows(now.sql()).last(round);
            return AgreementOf.of(new RoundRows(now.sql())
                    .items(round).stream()
                            .map(i -> new AgreementOf.Item(
                                    i.position(), i.item(), i.report(), answers.getOrDefault(i.position(), List.of())))
                            .toList());
        }
    }

    /**
     * Settles a field of an item on which coders differ: what is settled becomes a correction of the incident; that
     * there is no event, a rejection.
     *
     * @param act the correction or rejection; its incident is that of the item, its base the version now
     */
    public Acted settle(String round, long item, Act act) throws StoreException, ReviewException {
        Act meant;
        try (Snapshot now = store.read(new AsOf.Now())) {
            Round found = round(now, round);
            RoundRows.Item settled = new RoundRows(now.sql()).item(round, item);
            Hit hit = found.unit() == Round.Unit.INCIDENT && settled != null
                    ? new Standing(now).current(settled.item())
                    : null;
            if (hit == null) {
                throw new ReviewException(
                        "item %d of round %s is no incident that there is now".formatted(item, found.name()));
            }
            String note = "settled in round " + found.name() + (act.note() == null ? "" : ": " + act.note());
            meant = new Act(
                    hit.incident().id(),
                    now.version(),
                    act.reviewer(),
                    act.kind(),
                    act.field(),
                    act.value(),
                    act.words(),
                    List.of(),
                    note);
        }
        return reviews.act(meant);
    }
}
