package org.dateline.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.dateline.actor.Actor;
import org.dateline.coding.Event;
import org.dateline.count.Tally;
import org.dateline.incident.Incident;
import org.dateline.incident.Review;
import org.dateline.incident.Toll;
import org.dateline.place.Place;
import org.dateline.search.Hit;
import org.dateline.telling.IncidentWording;
import org.dateline.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Incidents in short, as lists show them. Safe for use by many threads. */
public final class Summaries {
    private final ObjectMapper mapper;

    Summaries(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** A list of them. */
    public ArrayNode of(List<Hit> hits) {
        ArrayNode list = mapper.createArrayNode();
        hits.forEach(hit -> list.add(of(hit)));
        return list;
    }

    /** One. */
    public ObjectNode of(Hit hit) {
        Incident incident = hit.incident();
        ObjectNode node = mapper.createObjectNode();
        node.put("id", incident.id()).put("version", hit.version()).put("review", hit.review());
        node.put("type", incident.type().name()).put("mode", incident.mode());
        node.put("day", IncidentWording.day(incident));
        node.set("date", date(incident.date()));
        node.set("place", place(incident.place()));
        node.set("sources", actors(incident.sources()));
        node.set("targets", actors(incident.targets()));
        node.set("tolls", tolls(incident));
        node.put("status", incident.status().label())
                .put("timeframe", incident.timeframe().label());
        node.put("claimed", stance(incident, "claimed"));
        node.put("denied", stance(incident, "denied"));
        node.put("disputed", !incident.disagreements().isEmpty());
        node.put("confidence", incident.confidence());
        node.put("reports", incident.reports().size());
        node.put("independentSources", incident.independentSources());
        node.put("firstSeen", text(incident.firstSeen())).put("lastSeen", text(incident.lastSeen()));
        node.put("sentence", incident.members().get(0).sentence().text());
        Review review = incident.review();
        ArrayNode corrected = node.putArray("corrected");
        if (review != null) {
            review.corrected().forEach(c -> corrected.add(c.field()));
        }
        return node;
    }

    private static boolean stance(Incident incident, String kind) {
        return incident.stances().stream().anyMatch(stance -> stance.kind().equals(kind));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private @Nullable ObjectNode date(@Nullable PartialDate date) {
        return date == null
                ? null
                : mapper.createObjectNode()
                        .put("start", text(date.start()))
                        .put("end", text(date.end()))
                        .put("precision", date.precision().name().toLowerCase(Locale.ROOT));
    }

    private @Nullable ObjectNode place(@Nullable Place place) {
        return place == null
                ? null
                : mapper.createObjectNode()
                        .put("name", place.name())
                        .put("country", place.country())
                        .put("admin1", place.admin1())
                        .put("latitude", place.latitude())
                        .put("longitude", place.longitude())
                        .put("precision", place.precision().name().toLowerCase(Locale.ROOT));
    }

    private ArrayNode actors(List<Actor> actors) {
        ArrayNode list = mapper.createArrayNode();
        actors.forEach(actor -> list.addObject().put("name", actor.name()).put("code", actor.code()));
        return list;
    }

    private ObjectNode tolls(Incident incident) {
        ObjectNode tolls = mapper.createObjectNode();
        for (String kind : Event.COUNTS) {
            Toll toll = incident.tolls().get(kind);
            if (toll != null) {
                Tally range = toll.range();
                tolls.putObject(kind)
                        .put("low", range.low())
                        .put("best", range.best())
                        .put("high", range.high());
            }
        }
        return tolls;
    }
}
