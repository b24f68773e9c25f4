package org.dateline.incident;

import java.util.List;
import org.dateline.coding.EventType;
import org.dateline.coding.Status;
import org.dateline.coding.Timeframe;
import org.dateline.count.Tally;
import org.dateline.place.Place;
import org.dateline.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report is mainly about: the first deed that it tells as news and gives a place for. What else it tells without
 * saying where ("the president condemned the attack") mostly hangs on that.
 *
 * @param type of the deed
 * @param place where it was
 * @param date when it was, or null
 * @param killed how many it killed, or null
 */
public record Lead(
        EventType type,
        Place place,
        @Nullable PartialDate date,
        @Nullable Tally killed) {
    /** The lead of a report with these sightings in the order of the text, or null where none is told. */
    static @Nullable Lead of(List<Sighting> sightings, @Nullable Place dateline) {
        Sighting main = first(sightings, Place.Precision.ADMIN2);
        if (main == null) {
            main = first(sightings, Place.Precision.ADMIN1);
        }
        if (main == null && placeless(sightings)) {
            main = first(sightings, null);
        }
        Place place = main == null ? null : known(main.place()) ? main.place() : dateline;
        if (main == null || place == null || place.country() == null) {
            return null;
        }
        PartialDate date = main.date();
        Tally killed = main.counts().get(Tolls.DEAD);
        for (Sighting s : sightings) {
            if (s.group() == main.group() && s.type() == main.type() && s.timeframe() == Timeframe.CURRENT) {
                date = date == null ? s.date() : date;
                killed = killed == null ? s.counts().get(Tolls.DEAD) : killed;
            }
        }
        return new Lead(main.type(), place, date, killed);
    }

    private static boolean known(@Nullable Place place) {
        return place != null && !Where.unknown(place);
    }

    /** Whether no sighting says where it was: then the report is mostly from the place that it was written in. */
    private static boolean placeless(List<Sighting> sightings) {
        return sightings.stream().noneMatch(s -> s.timeframe() == Timeframe.CURRENT && known(s.place()));
    }

    /** The first violent or forced deed, else the first deed. Null stands for any place, or none. */
    private static @Nullable Sighting first(List<Sighting> sightings, Place.@Nullable Precision coarsest) {
        Sighting found = null;
        for (Sighting s : sightings) {
            Place place = s.place();
            boolean there = coarsest == null
                    || (place != null
                            && place.country() != null
                            && place.precision().compareTo(coarsest) <= 0);
            if (there
                    && !Strand.spoken(s.type())
                    && s.timeframe() == Timeframe.CURRENT
                    && (s.status() == Status.OCCURRED || s.status() == Status.ONGOING)) {
                if (s.type().quad() == EventType.Quad.MATERIAL_CONFLICT) {
                    return s;
                }
                found = found == null ? s : found;
            }
        }
        return found;
    }
}
