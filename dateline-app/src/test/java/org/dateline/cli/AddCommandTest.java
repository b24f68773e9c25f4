package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddCommandTest {
    private static final String BOMBING = "{\"id\":\"r%d\",\"published\":\"2024-03-0%d\",\"text\":\"A car bomb exploded"
            + " outside a police station in Mogadishu on Sunday, killing %d people, police said.\"}%n";

    @TempDir
    Path folder;

    private String store() {
        return folder.resolve("news.db").toString();
    }

    private static String reports(int n) {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= n; i++) {
            lines.append(BOMBING.formatted(i, 3 + i % 2, 10 + i));
        }
        return lines.toString();
    }

    @Test
    void reportsAreCodedKeptAndMerged() {
        Run run = Run.withInput(reports(3), "add", "--store", store());
        assertThat(run.err())
                .contains("3 reports added, 0 revised, 0 there already")
                .contains("events merged");
        assertThat(run.exitCode()).isZero();
        assertThat(Run.of("check", "--store", store()).exitCode()).isZero();
    }

    @Test
    void addingAgainChangesNothing() {
        Run.withInput(reports(3), "add", "--store", store());
        Run again = Run.withInput(reports(3), "add", "--store", store());
        assertThat(again.err()).contains("0 reports added, 0 revised, 3 there already");
        assertThat(again.err()).contains("0 events merged; the data are at version 1");
    }

    @Test
    void codedReportsAreAddedWithoutCodingThemAgain() throws IOException {
        Run coded = Run.withInput(reports(2), "code", "--format", "jsonl");
        Path file = Files.writeString(folder.resolve("coded.jsonl"), coded.out());
        Run run = Run.of("add", file.toString(), "--store", store());
        assertThat(run.err()).contains("2 reports added");
        Run stream = Run.withInput(coded.out(), "add", "--coded", "-", "--store", store());
        assertThat(stream.err()).contains("0 reports added, 0 revised, 2 there already");
    }

    @Test
    void lineThatIsNoCodedReportIsToldAndTheOthersAreAdded() {
        Run coded = Run.withInput(reports(2), "code", "--format", "jsonl");
        Run run = Run.withInput(coded.out() + "{\"report\": {}}\n", "add", "--coded", "-", "--store", store());
        assertThat(run.err()).contains("2 reports added").contains("no coded report");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void reportWithAChangedLetterIsRevised() {
        Run.withInput(reports(1), "add", "--store", store());
        Run run = Run.withInput(reports(1).replace("killing 11", "killing 12"), "add", "--store", store());
        assertThat(run.err()).contains("0 reports added, 1 revised");
    }

    @Test
    void storeThatCannotBeMadeIsSaidWithExitCodeFour() {
        Run run = Run.withInput(
                reports(1),
                "add",
                "--store",
                folder.resolve("no/such/folder/x.db").toString());
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("x.db");
    }

    @Test
    void backupIsAStoreOfItsOwn() {
        Run.withInput(reports(2), "add", "--store", store());
        Path copy = folder.resolve("copy.db");
        assertThat(Run.of("backup", copy.toString(), "--store", store()).exitCode())
                .isZero();
        assertThat(Run.of("check", "--store", copy.toString()).exitCode()).isZero();
        assertThat(Run.of("backup", copy.toString(), "--store", store()).exitCode())
                .isEqualTo(4);
    }
}
