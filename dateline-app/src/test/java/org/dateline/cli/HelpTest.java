package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "code",
                "codebook",
                "explain",
                "export",
                "stats",
                "diff",
                "search",
                "show",
                "timeline",
                "positions"
            })
    void everyCommandHelpsWithExamples(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: dateline " + command, "Example").doesNotContain("\u001B");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void programHelpsWithCommandsAndExitCodes() {
        assertThat(Run.of("--help").out()).contains("code", "explain", "diff", "Exit codes");
    }

    @Test
    void versionNamesProgramJavaAndLicence() {
        assertThat(Run.of("--version").out()).contains("dateline ", "Java ", "GPL-3.0-or-later");
    }

    @Test
    void schemaIsPrinted() {
        assertThat(Run.of("schema").out()).contains("\"$schema\"", "\"events\"");
    }
}
