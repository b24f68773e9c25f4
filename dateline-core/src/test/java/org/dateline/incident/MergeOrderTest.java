package org.dateline.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.actor.Actor;
import org.dateline.coding.EventType;
import org.dateline.coding.Status;
import org.dateline.evidence.Limits;
import org.dateline.lexicon.Lexicon;
import org.dateline.place.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the order and the batches in which sightings come, the incidents are the same. */
class MergeOrderTest {
    private static final IncidentMerger USUAL = new IncidentMerger();
    private static final IncidentMerger TIGHT =
            new IncidentMerger(Lexicon.shipped(), new Limits(16L << 20, 2_000_000, 10 << 20, 4_000, 64, 9, 6));
    private static final List<Place> PLACES = List.of(
            Told.KUNDUZ, Told.KABUL, Told.KUNDUZ_PROVINCE, Told.AFGHANISTAN, Told.LAGOS, Told.KANO, Told.NIGERIA);
    private static final List<Actor> ACTORS =
            List.of(Told.IS, Told.TALIBAN, Told.GUNMEN, Told.USA, Told.RUSSIA, Told.POLICE, Told.UN);
    private static final List<EventType> TYPES =
            List.of(EventType.ASSAULT, EventType.ASSAULT, EventType.ASSAULT, EventType.ACCUSE, EventType.COERCE);
    private static final List<String> WORDS = List.of(
            "A bomb *exploded* in the market and killed people",
            "Gunmen *attacked* a mosque during prayers",
            "The *attack* was condemned by the president",
            "Police *arrested* dozens after the march",
            "The government *accused* rebels of breaking the truce");
    private static final int SIGHTINGS = 90;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void incidentsAreTheSameInEveryOrderAndBatch(long seed) {
        everyOrder(USUAL, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void incidentsAreTheSameInEveryOrderWhenKeysAndComponentsAreTooFull(long seed) {
        everyOrder(TIGHT, seed);
    }

    private static void everyOrder(IncidentMerger merger, long seed) {
        Random random = new Random(seed);
        List<Sighting> sightings = sightings(random);
        Set<String> expected = partition(merger, sightings, Integer.MAX_VALUE);
        for (int i = 0; i < 4; i++) {
            Collections.shuffle(sightings, random);
            int batch = 1 + random.nextInt(SIGHTINGS / 2);
            assertThat(partition(merger, sightings, batch))
                    .as("seed %d, batches of %d", seed, batch)
                    .isEqualTo(expected);
        }
    }

    private static Set<String> partition(IncidentMerger merger, List<Sighting> sightings, int batch) {
        MemoryPool pool = new MemoryPool(merger);
        for (int from = 0; from < sightings.size(); from += batch) {
            int to = (int) Math.min(sightings.size(), (long) from + batch);
            pool.keep(merger.merge(sightings.subList(from, to), pool, List.of()));
        }
        Set<String> parts = new TreeSet<>();
        for (IncidentMerger.Component component : pool.components()) {
            for (Cluster cluster : component.clusters()) {
                parts.add(component.id() + ": "
                        + cluster.members().stream().map(Sighting::id).collect(Collectors.joining(" ")) + " "
                        + cluster.joins());
            }
        }
        return parts;
    }

    private static List<Sighting> sightings(Random random) {
        List<Sighting> all = new ArrayList<>();
        for (int i = 0; i < SIGHTINGS; i++) {
            all.add(sighting(i, random));
        }
        return all;
    }

    private static Sighting sighting(int i, Random random) {
        int report = random.nextInt(SIGHTINGS / 2);
        LocalDate published = LocalDate.of(2023, 5, 8).plusDays(report % 4);
        Told told = Told.in("report" + report, published.toString(), TYPES.get(random.nextInt(TYPES.size())))
                .group(i)
                .origin("story" + report % 9)
                .by(ACTORS.get(random.nextInt(ACTORS.size())))
                .says(WORDS.get(random.nextInt(WORDS.size())) + (random.nextInt(3) == 0 ? " " + i : "") + ".");
        if (random.nextInt(4) > 0) {
            told.at(PLACES.get(random.nextInt(PLACES.size())));
        }
        if (random.nextInt(3) > 0) {
            told.on(published.minusDays(random.nextInt(3)).toString());
        }
        if (random.nextInt(2) > 0) {
            told.killed(random.nextInt(12));
        }
        if (random.nextInt(9) == 0) {
            told.status(Status.PLANNED);
        }
        return told.sighting();
    }
}
