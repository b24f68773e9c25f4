package org.dateline.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.Dateline;
import org.dateline.Options;
import org.dateline.incident.Sighting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A small week through the coder, the record, the copies, the merger and the store. */
class WeekTest {
    private static final Truth TRUTH = WeekMaker.make(3, 40);
    private static List<String> records = List.of();

    @BeforeAll
    static void code() {
        records = Pipeline.code(TRUTH.reports(), Dateline.open(Options.defaults()));
    }

    @Test
    void mostOfWhatIsToldIsCodedAndKept() {
        List<Sighting> sightings = Pipeline.sightings(records);
        Outcome outcome = new Outcome(TRUTH, sightings, Pipeline.merge(sightings, Integer.MAX_VALUE));
        assertThat(outcome.missed().size()).isLessThan(TRUTH.incidents().size() / 4);
    }

    @Test
    void sameIdsAndBodiesComeOfReportsInAnotherOrder() throws Exception {
        StoreRun.Held plain = StoreRun.of(records, 40, 1000, StoreRun.Merging.AFTER_ALL);
        List<String> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(1));
        StoreRun.Held other = StoreRun.of(shuffled, 7, 31, StoreRun.Merging.AFTER_ALL);
        assertThat(other.bodies()).isEqualTo(plain.bodies());
        assertThat(plain.faults()).isEmpty();
    }
}
