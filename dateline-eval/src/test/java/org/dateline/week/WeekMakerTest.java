package org.dateline.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;

class WeekMakerTest {
    private static final Truth WEEK = WeekMaker.make(1, 60);

    @Test
    void weekIsTheSameWhenTheSeedIs() {
        assertThat(WeekMaker.make(1, 60)).isEqualTo(WEEK);
        assertThat(WeekMaker.make(2, 60)).isNotEqualTo(WEEK);
    }

    @Test
    void reportsShowNoMarksOrSlots() {
        for (Report report : WEEK.reports()) {
            assertThat(report.text() + report.title()).doesNotContain("<", ">", "{", "}", "|", "[");
        }
    }

    @Test
    void everyReportTellsOfItsIncident() {
        for (Report report : WEEK.reports()) {
            List<Truth.Told> told = WEEK.told().stream()
                    .filter(t -> t.report().equals(report.id()))
                    .toList();
            String key = Objects.requireNonNull(WEEK.origins().get(report.id()));
            assertThat(told).as(report.text()).anyMatch(t -> key.contains(t.incident()));
        }
    }

    @Test
    void namesakesAreAttackedOnOneDay() {
        List<Truth.Incident> tripoli = WEEK.incidents().values().stream()
                .filter(i -> i.town().equals("Tripoli") && i.type().equals("bombing"))
                .toList();
        assertThat(tripoli).extracting(Truth.Incident::country).contains("Libya", "Lebanon");
    }
}
