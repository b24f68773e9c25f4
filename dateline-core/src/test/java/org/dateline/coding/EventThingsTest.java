package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.Models;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;

class EventThingsTest {
    @Test
    void aircraftIsAWeaponWhereAWordSaysThatItIsOne() {
        assertThat(weapons("Two fighter jets bombed a market in Taiz on Monday."))
                .contains("aircraft");
    }

    @Test
    void personWhoFightsIsNoAircraft() {
        assertThat(weapons("Rebel fighters killed ten soldiers in Taiz on Monday."))
                .isEmpty();
        assertThat(weapons("A suicide bomber killed ten people at a market in Taiz on Monday."))
                .doesNotContain("aircraft");
    }

    private static Stream<String> weapons(String text) {
        List<Event> events =
                Models.dateline().code(Report.of("things", text, null)).events();
        return events.stream().flatMap(e -> e.weapons().stream()).map(Event.Thing::kind);
    }
}
