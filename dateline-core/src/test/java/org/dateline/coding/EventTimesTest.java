package org.dateline.coding;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.Models;
import org.dateline.report.Report;
import org.dateline.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When events are said to have taken place, and whether they are the news; publication is Wednesday, 15 May 2024. */
class EventTimesTest {
    private static List<Event> events(String text) {
        return Models.dateline()
                .code(Report.of("r", text, LocalDate.parse("2024-05-15")))
                .events();
    }

    private static Event event(String text, String trigger) {
        return events(text).stream()
                .filter(e -> e.trigger().in(text).contains(trigger))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event on " + trigger + " in " + text));
    }

    private static String day(Event event) {
        PartialDate date = event.date() == null ? null : event.date().date();
        return date == null ? "none" : String.valueOf(date.start());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A van bomb exploded at about 7:40 a.m. outside a hotel in Kabul.          | bomb
            The shelling of the port began at around 10 p.m.                           | shelling
            The foreign minister condemned the raid on Monday.                         | raid
            Islamic State claimed responsibility for the raid in a video on Monday.    | raid
            Mourners on Monday buried a judge killed in a raid by gunmen.              | raid
            The mayor gave more details on Monday of the kidnapping of two priests.    | kidnapping
            Villagers returned on Monday after militiamen killed nine farmers.         | killed
            The envoy visited on Monday the school where soldiers shot two teachers.   | shot
            """)
    void dayOfAnotherActIsNotThatOfTheEvent(String text, String trigger) {
        assertThat(day(event(text, trigger))).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At 9 a.m. on Monday gunmen attacked a bank in Kano.",
                "On Monday rebels shelled the airport and burned two villages.",
                "Six farmers were killed in an ambush by bandits on Monday.",
                "Nine people died on Monday after a grenade was thrown at a bus.",
                "The army launched an attack on the rebels on Monday.",
                "The president on Tuesday condemned Monday's attack on the convoy.",
                "The president on Tuesday condemned an attack that killed six on Monday."
            })
    void dayOfTheOwnClauseHolds(String text) {
        assertThat(events(text).stream().filter(e -> e.type() == EventType.ASSAULT))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(day(e)).isEqualTo("2024-05-13"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Families marked on Sunday four years since a truck bomb killed 60 people.         | killed    | 2020-01-01
            The bridge was opened on Sunday, six years after an air strike destroyed it.     | air strike | 2018-01-01
            Priests prayed on Sunday on the fifth anniversary of a massacre of 30 villagers. | massacre  | 2019-01-01
            Ten years after the coup, students marched in Niamey on Sunday.                  | coup      | 2014-01-01
            The town held a service on the anniversary of the shelling of its market.        | shelling  | none
            The city remembers the twin bombings of 2011 that killed 40 people.              | bombings  | 2011-01-01
            """)
    void whatIsLookedBackOnIsBackground(String text, String trigger, String day) {
        Event event = events(text).stream()
                .filter(e -> e.type() == EventType.ASSAULT)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no ASSAULT in " + text));
        assertThat(event.timeframe()).as(trigger).isEqualTo(Timeframe.BACKGROUND);
        assertThat(day(event)).isEqualTo(day);
    }

    @Test
    void marchOnAnAnniversaryIsTheNews() {
        String text = "Students marched in Niamey on Sunday on the anniversary of the coup.";
        Event march = event(text, "marched");
        assertThat(march.timeframe()).isEqualTo(Timeframe.CURRENT);
        assertThat(day(march)).isEqualTo("2024-05-12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kidnapping for ransom is common in the delta.                  | Kidnapping
            Ambushes are a regular occurrence on the road to the coast.    | Ambushes
            Raids on cattle camps are frequent in the dry season.          | Raids
            """)
    void whatIsCommonIsHabitual(String text, String trigger) {
        assertThat(event(text, trigger).timeframe()).isEqualTo(Timeframe.HABITUAL);
    }

    @Test
    void clockAloneTakesTheDayToldBefore() {
        String text = "A car bomb killed five people in Mosul on Monday. Police sealed off the road."
                + " The device went off at about 8:45 a.m. outside a bakery.";
        Event last = event(text, "went");
        assertThat(day(last)).isEqualTo("2024-05-13");
        assertThat(requireNonNull(last.evidence().get("date")).rule().name()).contains("carried over");
    }
}
