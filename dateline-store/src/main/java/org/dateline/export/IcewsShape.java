package org.dateline.export;

import org.dateline.actor.Actor;
import org.dateline.place.Place;
import org.dateline.time.PartialDate;

/** Incidents in the columns of ICEWS, a line a pair of actors. */
final class IcewsShape {
    private IcewsShape() {}

    static Table<Dyad> table(Columns registry, Codes codes) {
        Table.Builder<Dyad> table = new Table.Builder<>("icews", registry);
        what(table, codes);
        where(table, codes);
        return table.build();
    }

    private static void what(Table.Builder<Dyad> table, Codes codes) {
        table.set("Event ID", Dyad::number)
                .set(
                        "Event Date",
                        d -> d.story().grain() == PartialDate.Precision.DAY
                                ? d.story().start()
                                : null)
                .set("Source Name", d -> d.one(Actor::name))
                .set("Source Sectors", d -> codes.sector(d.one(Actor::role)))
                .set("Source Country", d -> codes.country(d.one(Actor::country), "name"))
                .set("Event Text", d -> codes.root(GdeltShape.cameo(d), "name"))
                .set("CAMEO Code", GdeltShape::cameo)
                .set("Intensity", d -> codes.goldstein(GdeltShape.cameo(d)))
                .set("Target Name", d -> d.other(Actor::name))
                .set("Target Sectors", d -> codes.sector(d.other(Actor::role)))
                .set("Target Country", d -> codes.country(d.other(Actor::country), "name"))
                .set("Story ID", d -> d.story().incident().reports().get(0))
                .set("Publisher", d -> d.story().first(ReportEntry::publisher));
    }

    private static void where(Table.Builder<Dyad> table, Codes codes) {
        table.set("City", d -> d.story().placeOf(Place.Precision.CITY))
                .set("District", d -> d.story().placeOf(Place.Precision.ADMIN2))
                .set("Province", d -> d.story().admin1())
                .set("Country", d -> codes.country(d.story().country(), "name"))
                .set("Latitude", d -> d.story().of(Place::latitude))
                .set("Longitude", d -> d.story().of(Place::longitude));
    }
}
