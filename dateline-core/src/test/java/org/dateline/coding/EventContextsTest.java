package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.dateline.CodedReport;
import org.dateline.Models;
import org.dateline.claim.Statement;
import org.dateline.evidence.Evidence;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;

class EventContextsTest {
    @Test
    void argumentSaysContextBesideTheEntry() {
        Event event = only("Kenya and Uganda held talks on fishing rights in Kampala.");
        assertThat(event.contexts()).contains("natural_resource");
    }

    @Test
    void wordsOfTheContextAreItsEvidence() {
        String text = "Hundreds of students protested against corruption in Lima.";
        Event event = only(text);
        Evidence evidence = Objects.requireNonNull(event.evidence().get("contexts"));
        assertThat(event.contexts()).contains("corruption");
        assertThat(evidence.spans()).anyMatch(span -> span.in(text).equals("corruption"));
    }

    @Test
    void clauseOfAnotherActSaysNothing() {
        List<Event> events = code("Gunmen killed a shopkeeper in Karachi while voters went to the polls.")
                .events();
        assertThat(events)
                .filteredOn(event -> event.type() == EventType.ASSAULT)
                .singleElement()
                .satisfies(event -> assertThat(event.contexts()).doesNotContain("election"));
    }

    @Test
    void statementIsAboutWhatItsContentSays() {
        String text = "The minister said that the refugees need drinking water.";
        Statement statement = code(text).statements().get(0);
        assertThat(statement.topics()).containsExactly("asylum", "human_security");
        Evidence evidence = Objects.requireNonNull(statement.evidence().get("topics"));
        assertThat(evidence.spans().stream().map(span -> span.in(text))).containsExactly("refugees", "drinking water");
    }

    @Test
    void speakerOfStatementIsNoTopic() {
        Statement statement =
                code("The army said that the bridge was open.").statements().get(0);
        assertThat(statement.topics()).isEmpty();
    }

    private static Event only(String text) {
        List<Event> events = code(text).events();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static CodedReport code(String text) {
        return Models.dateline().code(Report.of("contexts", text, null));
    }
}
