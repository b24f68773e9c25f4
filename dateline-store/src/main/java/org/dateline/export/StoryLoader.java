package org.dateline.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dateline.incident.Incident;
import org.dateline.incident.IncidentJson;
import org.dateline.incident.Sighting;
import org.dateline.search.Hit;
import org.dateline.store.Snapshot;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads what the lines of incidents need beside the incidents themselves, many incidents at a time. For one thread. */
final class StoryLoader {
    private static final int MOST_KEYS = 500;
    private static final int KEPT_RECORDS = 64;
    private static final Field<String> ID = DSL.field(DSL.name("id"), String.class);
    private static final Field<String> INCIDENT = DSL.field(DSL.name("incident"), String.class);
    private static final Field<Long> VERSION = DSL.field(DSL.name("version"), Long.class);
    private static final Field<String> AT = DSL.field(DSL.name("at"), String.class);

    private final Snapshot snapshot;
    private final ObjectMapper mapper = new ObjectMapper();
    private final IncidentJson json = new IncidentJson();
    private final Map<Long, Instant> instants = new HashMap<>();
    private final Map<String, Coded> records = new LinkedHashMap<>(KEPT_RECORDS, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Coded> eldest) {
            return size() > KEPT_RECORDS;
        }
    };

    StoryLoader(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The incidents with what belongs to them, in the same order. */
    List<Story> load(List<Hit> hits) {
        Set<String> reports = new TreeSet<>();
        Set<String> sightings = new TreeSet<>();
        Set<String> incidents = new TreeSet<>();
        for (Hit hit : hits) {
            incidents.add(hit.incident().id());
            hit.incident().members().forEach(m -> {
                reports.add(m.report());
                sightings.add(m.sighting());
            });
        }
        Map<String, ReportEntry> heads = reports(reports);
        Map<String, Sighting> told = sightings(sightings);
        Map<String, Long> added = added(incidents);
        Map<String, Set<String>> reviewers = reviewers(sightings);
        return hits.stream()
                .map(hit -> story(hit, heads, told, added, reviewers))
                .toList();
    }

    private Story story(
            Hit hit,
            Map<String, ReportEntry> heads,
            Map<String, Sighting> told,
            Map<String, Long> added,
            Map<String, Set<String>> reviewers) {
        Incident incident = hit.incident();
        Map<String, Sighting> own = new LinkedHashMap<>();
        Set<String> names = new TreeSet<>();
        for (Incident.Member member : incident.members()) {
            Sighting sighting = told.get(member.sighting());
            ReportEntry head = heads.get(member.report());
            if (sighting != null && head != null && stands(head)) {
                own.put(member.sighting(), sighting);
            }
            names.addAll(reviewers.getOrDefault(member.sighting(), Set.of()));
        }
        if (incident.review() != null) {
            names.addAll(incident.review().by());
        }
        return new Story(
                incident,
                hit.version(),
                hit.review(),
                at(hit.version()),
                at(added.getOrDefault(incident.id(), hit.version())),
                incident.reports().stream()
                        .map(heads::get)
                        .filter(Objects::nonNull)
                        .toList(),
                own,
                List.copyOf(names),
                null);
    }

    /** The incidents with these ids that are there in this version, in order of id. */
    List<Hit> hits(Collection<String> ids) {
        Field<Long> until = DSL.field(DSL.name("until"), Long.class);
        Field<String> body = DSL.field(DSL.name("body"), String.class);
        Field<String> review = DSL.field(DSL.name("review"), String.class);
        List<Hit> found = new ArrayList<>();
        inParts(
                ids,
                part -> snapshot.sql()
                        .select(VERSION, review, body)
                        .from(DSL.table(DSL.name("incident")))
                        .where(ID.in(part))
                        .and(VERSION.le(snapshot.version()))
                        .and(until.gt(snapshot.version()))
                        .orderBy(ID)
                        .forEach(r ->
                                found.add(new Hit(snapshot.incident(r.get(body)), r.get(VERSION), r.get(review)))));
        return found;
    }

    /** Whether the report is in this version as the store has it now; older states of a record are not kept. */
    boolean stands(ReportEntry report) {
        return report.version() <= snapshot.version();
    }

    /** The record of a report, or null where it was replaced after this version. */
    @Nullable
    Coded coded(ReportEntry report) {
        if (!stands(report)) {
            return null;
        }
        Coded known = records.get(report.id());
        if (known != null) {
            return known;
        }
        String line = snapshot.record(report.id());
        if (line == null) {
            return null;
        }
        Coded coded = read(line);
        records.put(report.id(), coded);
        return coded;
    }

    private Coded read(String line) {
        try {
            return new Coded(mapper.readTree(line));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the store holds a record that is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** When a version was made. */
    Instant at(long version) {
        return instants.computeIfAbsent(version, v -> {
            String at = snapshot.sql()
                    .select(AT)
                    .from(DSL.table(DSL.name("version")))
                    .where(VERSION.eq(v))
                    .fetchOne(AT);
            return at == null ? Instant.EPOCH : Instant.parse(at);
        });
    }

    private Map<String, ReportEntry> reports(Collection<String> ids) {
        Map<String, ReportEntry> found = new HashMap<>();
        inParts(
                ids,
                part -> snapshot.sql()
                        .select(columns(
                                "id",
                                "title",
                                "url",
                                "publisher",
                                "wire",
                                "published",
                                "language",
                                "origin",
                                "copies",
                                "version",
                                "coder",
                                "lexicon"))
                        .from(DSL.table(DSL.name("report")))
                        .where(ID.in(part))
                        .forEach(r -> found.put(r.get(ID), report(r))));
        return found;
    }

    private static List<Field<?>> columns(String... names) {
        List<Field<?>> fields = new ArrayList<>();
        for (String name : names) {
            Class<?> type = name.equals("version") ? Long.class : String.class;
            fields.add(DSL.field(DSL.name(name), type));
        }
        return fields;
    }

    private static ReportEntry report(Record r) {
        String published = r.get("published", String.class);
        return new ReportEntry(
                r.get("id", String.class),
                r.get("title", String.class),
                r.get("url", String.class),
                r.get("publisher", String.class),
                r.get("wire", String.class),
                published == null || published.isEmpty() ? null : LocalDate.parse(published),
                r.get("language", String.class),
                r.get("origin", String.class),
                r.get("copies", String.class),
                r.get("version", Long.class),
                r.get("coder", String.class),
                r.get("lexicon", String.class));
    }

    private Map<String, Sighting> sightings(Collection<String> ids) {
        Field<String> body = DSL.field(DSL.name("body"), String.class);
        Map<String, Sighting> found = new HashMap<>();
        inParts(
                ids,
                part -> snapshot.sql()
                        .select(ID, body)
                        .from(DSL.table(DSL.name("sighting")))
                        .where(ID.in(part))
                        .forEach(r -> found.put(r.get(ID), json.sighting(r.get(body)))));
        return found;
    }

    private Map<String, Long> added(Collection<String> incidents) {
        Field<Long> first = DSL.min(VERSION).as("first");
        Map<String, Long> found = new HashMap<>();
        inParts(
                incidents,
                part -> snapshot.sql()
                        .select(INCIDENT, first)
                        .from(DSL.table(DSL.name("change")))
                        .where(INCIDENT.in(part))
                        .groupBy(INCIDENT)
                        .forEach(r -> found.put(r.get(INCIDENT), r.get(first))));
        return found;
    }

    private Map<String, Set<String>> reviewers(Collection<String> sightings) {
        Map<String, Set<String>> found = new TreeMap<>();
        String now = at(snapshot.version()).toString();
        for (String side : List.of("first", "second")) {
            Field<String> sighting = DSL.field(DSL.name(side), String.class);
            Field<String> reviewer = DSL.field(DSL.name("reviewer"), String.class);
            inParts(
                    sightings,
                    part -> snapshot.sql()
                            .select(sighting, reviewer)
                            .from(DSL.table(DSL.name("decision")))
                            .where(sighting.in(part))
                            .and(AT.le(now))
                            .forEach(r -> found.computeIfAbsent(r.get(sighting), k -> new TreeSet<>())
                                    .add(r.get(reviewer))));
        }
        return found;
    }

    /** What became of incidents after a version, up to this one, in order. */
    List<Change> changes(Collection<String> incidents, long after) {
        Map<Long, Change> found = new TreeMap<>();
        for (String side : List.of("incident", "successor")) {
            Field<String> id = DSL.field(DSL.name(side), String.class);
            inParts(
                    incidents,
                    part -> snapshot.sql()
                            .select(DSL.asterisk())
                            .from(DSL.table(DSL.name("change")))
                            .where(id.in(part))
                            .and(VERSION.gt(after))
                            .and(VERSION.le(snapshot.version()))
                            .forEach(r -> {
                                Change change = change(r);
                                found.put(Objects.requireNonNull(change.seq()), change);
                            }));
        }
        return List.copyOf(found.values());
    }

    /** All changes after a version, up to this one, in order. */
    void changesAfter(long after, Consumer<Change> to) {
        try (var cursor = snapshot.sql()
                .select(DSL.asterisk())
                .from(DSL.table(DSL.name("change")))
                .where(VERSION.gt(after))
                .and(VERSION.le(snapshot.version()))
                .orderBy(VERSION, DSL.field(DSL.name("seq"), Long.class))
                .fetchLazy()) {
            cursor.forEach(r -> to.accept(change(r)));
        }
    }

    private static Change change(Record r) {
        return new Change(
                r.get("seq", Long.class),
                r.get("version", Long.class),
                Instant.parse(r.get("at", String.class)),
                r.get("kind", String.class),
                r.get("incident", String.class),
                r.get("successor", String.class),
                r.get("reason", String.class));
    }

    private static void inParts(Collection<String> keys, Consumer<List<String>> query) {
        List<String> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += MOST_KEYS) {
            query.accept(all.subList(from, Math.min(all.size(), from + MOST_KEYS)));
        }
    }
}
