package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
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

    @Test
    void reviewerCorrectsRejectsAndTakesBack() {
        String lahore = Run.of("search", "place:lahore", "--format", "ids", "--store", store())
                .out()
                .strip();
        Run corrected = review("correct", lahore, "killed", "2", "--words", "c:0-6", "--reason", "two, the paper says");
        assertThat(corrected.exitCode()).as(corrected.err()).isZero();
        assertThat(Run.of("search", "killed:2", "--format", "ids", "--store", store())
                        .out()
                        .strip())
                .isEqualTo(lahore);
        assertThat(review("history", lahore).out())
                .contains("correct tolls.killed")
                .contains("two, the paper says");
        assertThat(review("undo", lahore).exitCode()).isZero();
        assertThat(review("reject", lahore).exitCode()).isEqualTo(2);
        assertThat(review("reject", lahore, "--reason", "a film").exitCode()).isZero();
        assertThat(incidents()).doesNotContain(lahore);
        assertThat(review("correct", lahore, "type", "PROTEST", "--base", "0").exitCode())
                .isEqualTo(1);
        assertThat(review("accuracy").out()).contains("incident").contains("to");
        assertThat(review("queue", "--by", "new").out()).doesNotContain(lahore);
        String mogadishu = incidents().get(0);
        Run joined = Run.of("join", incidents().get(0), lahore, "--store", store());
        assertThat(joined.exitCode()).as(joined.err()).isZero();
        assertThat(review("history", mogadishu).out()).contains("join");
    }

    private Run review(String... arguments) {
        List<String> all = new ArrayList<>(List.of("review"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--store", store(), "--reviewer", "anna"));
        return Run.of(all.toArray(new String[0]));
    }

    @Test
    void mentionsGoOutAndComeBackInEveryForm() {
        for (String form : List.of("brat", "cas-json", "label-studio")) {
            String out = folder.resolve(form).toString();
            Run written = Run.of("annotate", "export", out, "--format", form, "--store", store());
            assertThat(written.err()).contains("3 reports");
            Run read = Run.of("annotate", "import", out, "--format", form);
            assertThat(read.exitCode()).as(read.err()).isZero();
            assertThat(read.out().lines()).hasSize(3).allMatch(l -> l.contains("\"trigger\""));
            assertThat(read.out()).contains("\"label\":\"Actor\"").contains("Mogadishu");
        }
    }
}
