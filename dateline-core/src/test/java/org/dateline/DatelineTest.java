package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.evidence.Problem;
import org.dateline.evidence.ProblemCode;
import org.dateline.place.PlaceMention;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;

/** What only the front door does: warnings of a report, and what its parts learn of each other. */
class DatelineTest {
    private static CodedReport code(String text) {
        return Models.dateline().code(Report.of("front", text, null));
    }

    @Test
    void endlessSentenceIsCodedInPartsAndReportedWhenItIsCut() {
        CodedReport coded = code("Rebels attacked a village" + " and then they came".repeat(1_100) + ".");
        assertThat(coded.warnings()).hasSize(1);
        Problem cut = coded.warnings().get(0);
        assertThat(cut.code()).isEqualTo(ProblemCode.LONG_SENTENCE);
        assertThat(cut.where()).isEqualTo("front");
        assertThat(cut.message()).contains("4000");
        assertThat(cut.span()).isEqualTo(coded.sentences().get(0).span());
        assertThat(coded.events()).isNotEmpty();
    }

    @Test
    void longSentenceIsNoProblemWhenItIsWithinTheLimit() {
        assertThat(code("Rebels attacked a village" + " and then they came".repeat(500) + ".")
                        .warnings())
                .isEmpty();
    }

    @Test
    void reportIsLeftUncodedWhenItIsNotInEnglish() {
        CodedReport coded = code("Die Regierung hat am Montag in Berlin mit den Vertretern der Gewerkschaft über"
                + " die Löhne gesprochen, aber sie haben sich nicht geeinigt.");
        assertThat(coded.warnings()).extracting(Problem::code).containsExactly(ProblemCode.LANGUAGE);
        assertThat(coded.events()).isEmpty();
    }

    @Test
    void placesOfSeveralWordsAreFoundWhenTheReportIsInCapitals() {
        assertThat(code("POLICE SAID TWO MEN WERE SHOT DEAD IN NORTH LAS VEGAS ON MONDAY.")
                        .places())
                .extracting(PlaceMention::span)
                .extracting(s -> s.length())
                .containsExactly("NORTH LAS VEGAS".length());
    }
}
