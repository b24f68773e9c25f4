package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.Models;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of a sentence come to: which type, whether it took place, and what is no event beside it. */
class StandingTest {
    private static List<Event> events(String text) {
        return Models.dateline()
                .code(Report.of("r", text, LocalDate.parse("2024-05-15")))
                .events();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nurses staged a sit-in outside the ministry to protest against unpaid wages. | PROTEST
            Farmers blocked the bridge, enraged by the price of fuel.                    | PROTEST
            Police carried out a raid on a warehouse in Turin.                           | COERCE
            The king dissolved parliament on Monday.                                     | COERCE
            Caritas handed out blankets in Hodeida.                                      | AID
            Engineers said the airliner was shot down by a missile.                      | ASSAULT
            """)
    void wordsGiveOneEventOfTheType(String text, EventType type) {
        assertThat(events(text)).extracting(Event::type).containsExactly(type);
    }

    @Test
    void meetingThatIsExpectedIsPlanned() {
        List<Event> events = events("The chancellor is expected to hold talks with the Polish president on Friday.");
        assertThat(events).extracting(Event::status).containsExactly(Status.PLANNED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police arrested four men on suspicion of plotting attacks on trains.
            Two brothers were charged with preparing attacks on barracks.
            """)
    void attackThatIsPlottedDidNotOccur(String text) {
        assertThat(events(text))
                .filteredOn(e -> e.type() == EventType.ASSAULT)
                .allSatisfy(e -> assertThat(e.status()).isNotEqualTo(Status.OCCURRED));
    }

    @Test
    void countryAfterATownIsNoTarget() {
        Event event = events("Six people were killed in Gao, northern Mali.").get(0);
        assertThat(event.targets()).noneMatch(t -> "Mali".equals(t.actor().name()));
    }
}
