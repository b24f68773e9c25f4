package org.dateline.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.actor.Actor;
import org.dateline.count.Tally;
import org.dateline.incident.Incident;
import org.dateline.incident.Toll;
import org.dateline.place.Place;
import org.dateline.search.Hit;
import org.dateline.search.ReportHit;
import org.dateline.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Found incidents and reports as CSV of a few columns; {@code dateline export} writes all of them. */
final class HitCsv {
    private HitCsv() {}

    static String incidents(List<Hit> hits) {
        StringBuilder csv = new StringBuilder("incident_id,version,review,event_type,event_subtype,date_start,date_end,"
                + "country,place,latitude,longitude,actor_by,actor_to,killed_low,killed_best,killed_high,injured_low,"
                + "injured_best,injured_high,factuality,timeframe,reports,independent_sources\n");
        hits.forEach(hit -> csv.append(line(cells(hit))));
        return csv.toString();
    }

    static String reports(List<ReportHit> hits) {
        StringBuilder csv = new StringBuilder("report_id,published,publisher,wire,title,url,incidents\n");
        hits.forEach(hit -> csv.append(line(Arrays.asList(
                hit.id(),
                hit.published(),
                hit.publisher(),
                hit.wire(),
                hit.title(),
                hit.url(),
                String.join(";", hit.incidents())))));
        return csv.toString();
    }

    private static List<@Nullable Object> cells(Hit hit) {
        Incident incident = hit.incident();
        PartialDate date = incident.date();
        Place place = incident.place();
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                incident.id(),
                hit.version(),
                hit.review(),
                incident.type(),
                incident.mode(),
                date == null ? null : date.start(),
                date == null ? null : date.end(),
                place == null ? null : place.country(),
                place == null ? null : place.name(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                names(incident.sources()),
                names(incident.targets())));
        List.of("killed", "injured")
                .forEach(kind -> addToll(cells, incident.tolls().get(kind)));
        cells.add(incident.status().label());
        cells.add(incident.timeframe().label());
        cells.add(incident.reports().size());
        cells.add(incident.independentSources());
        return cells;
    }

    private static void addToll(List<@Nullable Object> cells, @Nullable Toll toll) {
        Tally range = toll == null ? new Tally(null, null, null) : toll.range();
        cells.addAll(Arrays.asList(range.low(), range.best(), range.high()));
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(Collectors.joining(";"));
    }

    private static String line(List<?> cells) {
        return cells.stream().map(HitCsv::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
