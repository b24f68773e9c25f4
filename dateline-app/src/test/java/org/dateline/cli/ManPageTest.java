package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class ManPageTest {
    @Command(
            name = "top",
            subcommands = {Shown.class, Unseen.class},
            description = "All of it.",
            footer = ".dot first")
    private static final class Top {}

    @Command(name = "shown", description = "Does a thing\\now.")
    private static final class Shown {
        @Option(
                names = {"-x", "--extra"},
                paramLabel = "WHAT",
                description = "So much more.")
        @SuppressWarnings("UnusedVariable") // picocli looks at it
        private String extra = "";
    }

    @Command(name = "unseen", hidden = true, description = "Nobody's business.")
    private static final class Unseen {}

    private final String page = ManPage.of(new CommandLine(new Top()));

    @Test
    void pageHoldsEachCommandWithItsOptionsButNoHiddenOne() {
        assertThat(page).contains(".SS dateline shown\n", "\\fB\\-x, \\-\\-extra\\fR \\fIWHAT\\fR\nSo much more.\n");
        assertThat(page).doesNotContain("unseen", "Nobody");
    }

    @Test
    void nothingOfTheTextIsTakenForACommandOfRoff() {
        assertThat(page).contains("Does a thing\\enow.", "\n\\&.dot first\n");
    }
}
