package org.dateline.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.actor.Actor;
import org.dateline.incident.Incident;
import org.dateline.incident.Sighting;
import org.jspecify.annotations.Nullable;

/** The tables beside the incidents: reports, evidence, mentions, changes. */
final class Companions {
    private Companions() {}

    /** A report with its text, where that still stands as it did. */
    record ReportLine(ReportEntry report, @Nullable Coded coded) {}

    /**
     * What one report says of an incident.
     *
     * @param story the incident
     * @param member the sighting's ids and sentence
     * @param sighting what the report says
     * @param coded its text, where that still stands as it did
     */
    record Mention(
            Story story,
            Incident.Member member,
            Sighting sighting,
            @Nullable Coded coded) {}

    static Table<ReportLine> reports(Columns registry) {
        return new Table.Builder<ReportLine>("reports", registry)
                .set("report_id", r -> r.report().id())
                .set("title", r -> r.report().title())
                .set("url", r -> r.report().url())
                .set("publisher", r -> r.report().publisher())
                .set("wire", r -> r.report().wire())
                .set("published", r -> r.report().published())
                .set("language", r -> r.report().language())
                .set("origin", r -> r.report().origin())
                .set("copies", r -> r.report().copies())
                .set("text_sha256", r -> r.coded() == null ? null : r.coded().hash())
                .set("version", r -> r.report().version())
                .set("coder_version", r -> r.report().coder())
                .set("codebook_version", r -> r.report().lexicon())
                .build();
    }

    static Table<EvidenceLine> evidence(Columns registry) {
        return new Table.Builder<EvidenceLine>("evidence", registry)
                .set("incident_id", EvidenceLine::incident)
                .set("field", EvidenceLine::field)
                .set("value", EvidenceLine::value)
                .set("report_id", EvidenceLine::report)
                .set("start_utf16", EvidenceLine::begin)
                .set("end_utf16", EvidenceLine::end)
                .set("start_cp", EvidenceLine::firstPoint)
                .set("end_cp", EvidenceLine::lastPoint)
                .set("quote", EvidenceLine::quote)
                .set("rule", EvidenceLine::rule)
                .set("origin", EvidenceLine::origin)
                .build();
    }

    static Table<Mention> mentions(Columns registry) {
        Table.Builder<Mention> table = new Table.Builder<>("mentions", registry);
        source(table);
        what(table);
        words(table);
        return table.build();
    }

    private static void source(Table.Builder<Mention> table) {
        table.set("incident_id", m -> m.story().incident().id())
                .set("sighting_id", m -> m.sighting().id())
                .set("report_id", m -> m.member().report())
                .set("origin", m -> m.member().origin())
                .set("published", m -> m.sighting().report().published())
                .set("publisher", m -> m.sighting().report().publisher());
    }

    private static void what(Table.Builder<Mention> table) {
        table.set("event_type", m -> m.sighting().type().name())
                .set("event_subtype", m -> m.sighting().mode())
                .set("date_start", m -> start(m.sighting()))
                .set("date_end", m -> end(m.sighting()))
                .set(
                        "place",
                        m -> m.sighting().place() == null
                                ? null
                                : m.sighting().place().name())
                .set(
                        "country",
                        m -> m.sighting().place() == null
                                ? null
                                : m.sighting().place().country())
                .set("actor_by", m -> Cells.names(m.sighting().sources()))
                .set("actor_to", m -> Cells.names(done(m.sighting())))
                .set("factuality", m -> m.sighting().status().label())
                .set("timeframe", m -> m.sighting().timeframe().label())
                .set("attributed_to", m -> Cells.list(Cells.voices(m.sighting().attribution())))
                .set("confidence", m -> m.sighting().confidence());
        counted(table, "killed");
        counted(table, "injured");
    }

    private static List<Actor> done(Sighting sighting) {
        return sighting.targets().isEmpty() ? sighting.victims() : sighting.targets();
    }

    private static void counted(Table.Builder<Mention> table, String kind) {
        table.set(kind + "_low", m -> Cells.low(m.sighting().counts().get(kind)))
                .set(kind + "_best", m -> Cells.best(m.sighting().counts().get(kind)))
                .set(kind + "_high", m -> Cells.high(m.sighting().counts().get(kind)));
    }

    private static @Nullable LocalDate start(Sighting sighting) {
        return sighting.date() == null ? null : sighting.date().start();
    }

    private static @Nullable LocalDate end(Sighting sighting) {
        return sighting.date() == null ? null : sighting.date().end();
    }

    private static void words(Table.Builder<Mention> table) {
        table.set("start_utf16", m -> (long) m.member().sentence().begin())
                .set("end_utf16", m -> (long) m.member().sentence().end())
                .set("start_cp", m -> points(m, m.member().sentence().begin()))
                .set("end_cp", m -> points(m, m.member().sentence().end()))
                .set("quote", m -> Cells.text(m.member().sentence().text()));
    }

    private static @Nullable Long points(Mention mention, int offset) {
        return mention.coded() == null ? null : mention.coded().codePoints(offset);
    }

    static Table<Change> changes(Columns registry) {
        return new Table.Builder<Change>("changes", registry)
                .set("seq", Change::seq)
                .set("version", Change::version)
                .set("at", Change::at)
                .set("change", Change::kind)
                .set("incident_id", Change::incident)
                .set("successor", Change::successor)
                .set("reason", c -> Cells.text(c.reason()))
                .build();
    }

    static Table<Mention> gdeltMentions(Columns registry) {
        return new Table.Builder<Mention>("gdelt-mentions", registry)
                .set("GlobalEventID", m -> Dyad.of(m.story()).get(0).number())
                .set("EventTimeDate", m -> GdeltShape.stamp(m.story().added()))
                .set("MentionTimeDate", Companions::published)
                .set("MentionType", m -> m.sighting().report().url() == null ? null : 1L)
                .set("MentionSourceName", m -> m.sighting().report().publisher())
                .set("MentionIdentifier", m -> m.sighting().report().url())
                .set("Actor1CharOffset", m -> offset(m, "sources"))
                .set("Actor2CharOffset", m -> offset(m, "targets"))
                .set("ActionCharOffset", m -> (long) m.sighting().trigger().begin())
                .set("InRawText", m -> 1L)
                .set("Confidence", m -> Math.round(m.sighting().confidence() * 100))
                .set("MentionDocLen", m -> length(m.coded()))
                .build();
    }

    private static @Nullable Long published(Mention mention) {
        LocalDate day = mention.sighting().report().published();
        return day == null
                ? null
                : Long.valueOf(GdeltShape.stamp(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    private static @Nullable Long length(@Nullable Coded coded) {
        return coded == null || coded.text() == null
                ? null
                : Long.valueOf(coded.text().length());
    }

    private static @Nullable Long offset(Mention mention, String side) {
        if (mention.coded() == null) {
            return null;
        }
        var begin = mention.coded()
                .event(mention.sighting().index())
                .path(side)
                .path(0)
                .path("mention")
                .path("begin");
        return begin.isNumber() ? Long.valueOf(begin.asLong()) : null;
    }
}
