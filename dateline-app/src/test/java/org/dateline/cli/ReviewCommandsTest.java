package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandsTest {
    private static final String NEWS = """
            {"id":"a","published":"2024-03-04","text":"A car bomb exploded outside a police station in Mogadishu on Sunday, killing 12 people, police said."}
            {"id":"b","published":"2024-03-04","text":"A car bomb outside a police station in Mogadishu killed 12 people on Sunday, a minister said."}
            {"id":"c","published":"2024-03-04","text":"Gunmen shot dead a journalist in Lahore on Saturday, police said."}
            """;

    @TempDir
    Path folder;

    private String store() {
        return folder.resolve("news.db").toString();
    }

    private List<String> incidents() {
        Run run = Run.of("search", "type:ASSAULT", "--format", "ids", "--store", store());
        return run.out().lines().filter(l -> !l.isBlank()).toList();
    }

    @BeforeEach
    void addNews() {
        Run run = Run.withInput(NEWS, "add", "--store", store());
        assertThat(run.err()).contains("3 reports added");
    }

    @Test
    void joinedIncidentsAreOneAndTheOtherIdLeadsToIt() {
        List<String> before = incidents();
        assertThat(before).hasSize(2);
        Run joined = Run.of("join", before.get(0), before.get(1), "--store", store(), "--reason", "test");
        assertThat(joined.exitCode()).isZero();
        assertThat(incidents()).hasSize(1);
        String gone = before.stream()
                .filter(i -> !incidents().contains(i))
                .findFirst()
                .orElseThrow();
        Run shown = Run.of("show", gone, "--store", store());
        assertThat(shown.err()).contains(gone + " was merged");
    }

    @Test
    void splitReportsTellOfAnotherIncidentAndStaySoWhenMoreComes() {
        String both = Run.of("search", "place:mogadishu", "--format", "ids", "--store", store())
                .out()
                .strip();
        Run split = Run.of("split", both, "b", "--store", store());
        assertThat(split.exitCode()).isZero();
        assertThat(incidents()).hasSize(3);
        Run.withInput(NEWS.replace("\"c\"", "\"d\""), "add", "--store", store());
        assertThat(Run.of("search", "place:mogadishu", "--format", "ids", "--store", store())
                        .out()
                        .lines())
                .hasSize(2);
    }

    @Test
    void splitOfAReportThatIsNotThereSaysWhichAre() {
        String both = Run.of("search", "place:mogadishu", "--format", "ids", "--store", store())
                .out()
                .strip();
        Run run = Run.of("split", both, "zzz", "--store", store());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("zzz").contains("its reports are a, b");
    }
}
