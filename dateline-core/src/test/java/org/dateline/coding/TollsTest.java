package org.dateline.coding;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.Models;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tolls that are told in a sentence of their own. */
class TollsTest {
    private static final String ATTACK = "Gunmen attacked a bus station in Kaduna on Monday. ";

    private static List<Event> events(String text) {
        return Models.dateline()
                .code(Report.of("r", text, LocalDate.parse("2024-05-15")))
                .events();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A nurse at the clinic said 17 people had died.                 | killed  | 17 | 17
            The Health Ministry put the number of dead at 21.              | killed  | 21 | 21
            The state government put the death toll at 21.                 | killed  | 21 | 21
            The death toll rose from 12 to 14, the police said.            | killed  | 14 | 14
            The toll has since climbed to at least 14.                     | none    |    |
            By nightfall the death toll had reached 33.                    | killed  | 33 | 33
            The number of wounded stood at 45.                             | injured | 45 | 45
            Among the dead were a midwife and four of her cousins.         | killed  | 5  |
            Three schoolgirls were among the dead.                         | killed  | 3  |
            Eleven of the victims were market women.                       | killed  | 11 |
            """)
    void tollGoesToTheActBefore(String sentence, String kind, Long low, Long best) {
        List<Event> events = events(ATTACK + sentence);
        if ("none".equals(kind)) {
            assertThat(events).hasSize(1);
            return;
        }
        assertThat(events).hasSize(2);
        Event toll = events.get(1);
        assertThat(toll.type()).isEqualTo(EventType.ASSAULT);
        assertThat(toll.incident()).isEqualTo(events.get(0).incident());
        assertThat(requireNonNull(toll.place()).place().name()).isEqualTo("Kaduna");
        assertThat(requireNonNull(toll.counts().get(kind)).tally().low()).isEqualTo(low);
        assertThat(toll.counts().get(kind).tally().best()).isEqualTo(best);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Health Ministry put the number of dead at 21. | Health Ministry
            A nurse at the clinic said 17 people had died.    | nurse
            """)
    void tollIsSaidByItsTeller(String sentence, String teller) {
        Event toll = events(ATTACK + sentence).get(1);
        assertThat(toll.attribution()).hasSize(1);
        assertThat(toll.attribution().get(0).actor().actor().name()).isEqualTo(teller);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In a separate case, 17 people died when a ferry sank.",
                "Nearly 300 people have died on the road over the years.",
                "An uncle of the governor died of cancer.",
                "Nine people died when a lorry overturned.",
                "Twelve people died in the town of Zaria."
            })
    void deathOfAnotherCauseIsNoToll(String sentence) {
        assertThat(events(ATTACK + sentence)).hasSize(1);
    }

    @Test
    void tollOfADisasterIsNoAttack() {
        assertThat(events("An earthquake struck Oaxaca on Monday. The death toll rose to 40."))
                .isEmpty();
    }
}
