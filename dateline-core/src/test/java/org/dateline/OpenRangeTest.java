package org.dateline;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.dateline.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence may end where a range of numbers would go on. */
class OpenRangeTest {
    private static final Dateline DATELINE = Models.dateline();

    @ParameterizedTest
    @ValueSource(
            strings = {"two two -", "The army killed 12 to", "Rebels killed between 5 or", "They counted twenty -"})
    void reportIsCodedWhenItEndsInsideARange(String text) {
        assertThatCode(() -> DATELINE.code(Report.of("open", text, null))).doesNotThrowAnyException();
    }
}
