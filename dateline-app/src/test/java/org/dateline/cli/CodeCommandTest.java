package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {
    private static final String SHELLING = "Rebels shelled the village of Harn on Monday, killing 12 people.";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void textFileIsCodedWithItsDateAndPublisher() throws IOException {
        Run run = Run.of(
                "code",
                file("a.txt", SHELLING),
                "--published",
                "2024-03-05",
                "--publisher",
                "Fjord",
                "--format",
                "jsonl");
        JsonNode report = JSON.readTree(run.out()).path("report");
        assertThat(run.exitCode()).isZero();
        assertThat(report.path("text").textValue()).isEqualTo(SHELLING);
        assertThat(report.path("published").textValue()).isEqualTo("2024-03-05");
        assertThat(report.path("publisher").textValue()).isEqualTo("Fjord");
    }

    @Test
    void recordsKeepTheOrderOfTheInputWhenManyThreadsWork() throws IOException {
        String input = lines(40);
        Run one = Run.withInput(input, "code", "--format", "jsonl", "--threads", "1");
        Run eight = Run.withInput(input, "code", "--format", "jsonl", "--threads", "8");
        assertThat(one.out().lines()).hasSize(40);
        assertThat(eight.out()).isEqualTo(one.out());
        assertThat(JSON.readTree(one.out().lines().skip(7).findFirst().orElseThrow())
                        .at("/report/id")
                        .textValue())
                .isEqualTo("r7");
    }

    @Test
    void malformedLineIsToldWithItsPlaceAndTheRestIsCoded() {
        Run run = Run.withInput(lines(2) + "{\"text\": oops}\n" + lines(1), "code", "--format", "jsonl");
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.err()).startsWith("malformed-json: stdin:3:").contains("3 reports coded, 1 problem");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void problemsUpToTheMostThatWasAllowedEndWell() {
        Run run = Run.withInput(lines(1) + "[]\n", "code", "--format", "jsonl", "--max-problems", "1");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void nothingReadableEndsWithThree() {
        Run run = Run.of("code", folder.resolve("absent.txt").toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith("unreadable: ").contains("absent.txt");
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(Run.of("code", "--published", "yesterday").exitCode()).isEqualTo(2);
        assertThat(Run.of("code", "--threads", "0").exitCode()).isEqualTo(2);
        assertThat(Run.of("frobnicate").exitCode()).isEqualTo(2);
        assertThat(Run.of().exitCode()).isEqualTo(2);
    }

    @Test
    void folderIsReadWithAllBelowItInOrderOfName() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        file("c.txt", "Third. " + SHELLING);
        file("b/x.txt", "Second. " + SHELLING);
        file("a.txt", "First. " + SHELLING);
        Run run = Run.of("code", folder.toString(), "--format", "jsonl");
        assertThat(run.out().lines().map(CodeCommandTest::firstWord)).containsExactly("First.", "Second.", "Third.");
    }

    @Test
    void folderAsOutputGetsAFileForEachReport() throws IOException {
        String in = file("in.jsonl", "{\"id\":\"../evil\",\"text\":\"" + SHELLING + "\"}\n" + lines(1));
        Path out = folder.resolve("out");
        Run run = Run.of("code", in, "--out", out + "/", "--format", "json");
        assertThat(run.exitCode()).isZero();
        assertThat(out).isDirectoryContaining("glob:**/__evil.json").isDirectoryContaining("glob:**/r0.json");
        assertThat(folder.resolve("evil.json")).doesNotExist();
    }

    @Test
    void fileAsOutputSaysItsFormatByItsName() throws IOException {
        Path out = folder.resolve("events.csv");
        Run run = Run.of("code", file("a.txt", SHELLING), "--out", out.toString());
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(out)).startsWith("incident_id,event_type,event_subtype,date_start,");
        assertThat(folder.resolve("events.csv.part")).doesNotExist();
    }

    @Test
    void outputThatCannotBeWrittenEndsWithFour() throws IOException {
        String in = file("a.txt", SHELLING);
        Run run = Run.of("code", in, "--out", folder.resolve("absent/x.jsonl").toString());
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).startsWith("dateline: cannot write: ");
    }

    @Test
    void recordHoldsAHashInsteadOfTheTextWhenAsked() throws IOException {
        Run run = Run.of("code", file("a.txt", SHELLING), "--no-text", "--format", "jsonl");
        assertThat(run.out()).contains("\"text\":null,\"text_sha256\":\"").doesNotContain("shelled");
    }

    @Test
    void textViewHasNoPlaceForWithheldWords() throws IOException {
        assertThat(Run.of("code", file("a.txt", SHELLING), "--no-text").exitCode())
                .isEqualTo(2);
    }

    @Test
    void mentionsAreWrittenWhenAsked() throws IOException {
        String in = file("a.txt", SHELLING);
        assertThat(Run.of("code", in, "--format", "jsonl").out()).doesNotContain("\"mentions\"");
        assertThat(Run.of("code", in, "--format", "jsonl", "--mentions").out()).contains("\"mentions\":{\"places\":[");
    }

    @Test
    void pageIsSelfContainedAndEscapesTheReport() throws IOException {
        Run run = Run.of("code", file("a.txt", "<script>alert(1)</script> said. " + SHELLING), "--format", "html");
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "http://", "https://");
    }

    @Test
    void terminalSequencesOfAReportNeverReachTheScreen() throws IOException {
        Run run = Run.of("code", file("a.txt", "The army \u001B[2Jshelled the town of Harn. " + SHELLING));
        assertThat(run.out()).doesNotContain("\u001B").contains("shelled");
    }

    @Test
    void foreignLanguageIsNamedAndLeftUncoded() throws IOException {
        String text = "Die Regierung hat am Montag angekündigt, dass sie die Verhandlungen mit der Opposition"
                + " fortsetzen will. Der Minister sagte, man habe sich auf einen Zeitplan geeinigt.";
        Run run = Run.of("code", file("de.txt", text), "--format", "jsonl");
        assertThat(run.err()).startsWith("language: ").contains("\"de\"");
        assertThat(run.out()).contains("\"language\":\"de\"", "\"events\":[]");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String lines(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> "{\"id\":\"r" + i + "\",\"text\":\"" + SHELLING.replace("12", "" + (i + 2)) + "\"}\n")
                .collect(Collectors.joining());
    }

    private static String firstWord(String record) {
        try {
            return JSON.readTree(record).at("/report/text").textValue().split(" ", 2)[0];
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
