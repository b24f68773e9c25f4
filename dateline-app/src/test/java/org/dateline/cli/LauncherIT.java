package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a user starts it, in a process of its own. */
class LauncherIT {
    private static final Path LAUNCHER =
            Path.of("..", "dateline").toAbsolutePath().normalize();
    private static final long MINUTES = 3;

    @TempDir
    Path folder;

    @Test
    void launcherCodesAReportFromItsFile() throws IOException, InterruptedException {
        Path report = Files.writeString(folder.resolve("report.txt"), "Rebels shelled the village of Harn on Monday.");
        Run run = launch("", "code", report.toString(), "--published", "2024-03-05", "--format", "csv");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSizeGreaterThan(1);
        assertThat(run.out()).contains("ASSAULT");
    }

    @Test
    void launcherPassesStandardInputAndExitCodeThrough() throws IOException, InterruptedException {
        Run run = launch("{\"text\": \"Troops left the town.\"}\n{\"txt\": 1}\n", "code", "--stream");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).contains("missing-text: stdin:2: ");
    }

    private Run launch(String input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        Path in = Files.writeString(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES))
                .as("ends in time")
                .isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
