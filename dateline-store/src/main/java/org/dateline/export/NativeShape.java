package org.dateline.export;

import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.actor.Actor;
import org.dateline.incident.Incident;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/** Incidents in columns of our own. */
final class NativeShape {
    private NativeShape() {}

    static Table<Story> table(Columns registry) {
        Table.Builder<Story> table = new Table.Builder<>("native", registry);
        head(table);
        where(table);
        who(table);
        tolls(table);
        sources(table);
        return table.build();
    }

    private static void head(Table.Builder<Story> table) {
        table.set("incident_id", s -> s.incident().id())
                .set("version", Story::version)
                .set("status", Story::review)
                .set("event_type", s -> s.incident().type().name())
                .set("event_subtype", s -> s.incident().mode())
                .set("date_start", Story::start)
                .set("date_end", Story::end)
                .set("date_precision", s -> s.start() == null ? null : Cells.label(s.grain()));
    }

    private static void where(Table.Builder<Story> table) {
        table.set("country", Story::country)
                .set("admin1", Story::admin1)
                .set("admin2", s -> s.placeOf(Place.Precision.ADMIN2))
                .set("place", s -> s.placeOf(Place.Precision.values()))
                .set("latitude", s -> s.of(Place::latitude))
                .set("longitude", s -> s.of(Place::longitude))
                .set("geo_precision", s -> s.of(p -> Cells.label(p.precision())));
    }

    private static void who(Table.Builder<Story> table) {
        table.set("actor_by", s -> Cells.names(s.incident().sources()))
                .set("actor_by_type", s -> Cells.aligned(s.incident().sources(), Actor::role))
                .set("actor_to", s -> Cells.names(s.done()))
                .set("actor_to_type", s -> Cells.aligned(s.done(), Actor::role));
    }

    private static void tolls(Table.Builder<Story> table) {
        counted(table, "killed", "killed");
        counted(table, "injured", "injured");
        counted(table, "detained", "arrested");
    }

    private static void counted(Table.Builder<Story> table, String column, String kind) {
        table.set(column + "_low", s -> Cells.low(s.toll(kind)))
                .set(column + "_best", s -> Cells.best(s.toll(kind)))
                .set(column + "_high", s -> Cells.high(s.toll(kind)));
    }

    private static void sources(Table.Builder<Story> table) {
        table.set("factuality", s -> s.incident().status().label())
                .set("attributed_to", NativeShape::attributedTo)
                .set("reports", s -> (long) s.incident().reports().size())
                .set("independent_sources", s -> (long) s.incident().independentSources())
                .set("first_seen", s -> s.incident().firstSeen())
                .set("last_changed", Story::changed)
                .set("reviewed_by", s -> Cells.list(s.reviewers().stream()))
                .set("evidence_quote", NativeShape::quote)
                .set("evidence_url", NativeShape::url)
                .set("coder_version", s -> s.first(ReportEntry::coder))
                .set("codebook_version", s -> s.first(ReportEntry::lexicon));
    }

    private static @Nullable String attributedTo(Story s) {
        Stream<String> stances = s.incident().stances().stream().map(NativeShape::stance);
        Stream<String> said = s.mentions().flatMap(m -> Cells.voices(m.attribution()));
        return Cells.list(Stream.concat(stances, said));
    }

    private static String stance(Incident.Stance stance) {
        return stance.actor().name() + " (" + stance.kind() + ")";
    }

    static @Nullable String quote(Story s) {
        return s.incident().members().stream()
                .map(m -> m.sentence().text())
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse(null);
    }

    static @Nullable String url(Story s) {
        return s.reports().stream()
                .map(ReportEntry::url)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
