package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dateline.codebook.Codebook;
import org.dateline.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookCommandTest {
    private static final Path DOCS = Path.of("../docs");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void committedCodebookIsThatOfTheLexicon() throws IOException {
        for (Map.Entry<String, String> page :
                new Codebook(Lexicon.shipped()).pages().entrySet()) {
            Path file = DOCS.resolve(page.getKey());
            boolean same = Files.exists(file) && Files.readString(file).equals(page.getValue());
            assertThat(same)
                    .as("docs/%s is out of date; run: ./dateline codebook --out docs/", page.getKey())
                    .isTrue();
        }
    }

    @Test
    void exampleBelowAnEntryIsItsOwn() throws IOException {
        lexicon("""
                [ASSAULT explosives 183 terrorism]
                # yes: Rebels wugged the bridge.
                wug v
                wug v +up
                # yes: Guerrillas wugged up a depot near Gao.
                # no: The wug slept.
                """);
        String book = Run.of("codebook", "--lexicon", folder.toString()).out();
        assertThat(book)
                .contains("* **wug** v — Rebels wugged the bridge.")
                .contains("* **wug** v · with *up* — Guerrillas wugged up a depot near Gao.")
                .contains("Not read from:\n\n* The wug slept.");
    }

    @Test
    void conditionsAndRolesStandInWords() throws IOException {
        lexicon("""
                [REQUEST change 104]
                wug v obj=@policy-thing|idea_of_peace that.subj!=cat s=- t=to,obj.poss status=planned
                """);
        assertThat(Run.of("codebook", "--lexicon", folder.toString()).out())
                .contains(
                        "* **wug** v · object: @policy-thing, idea of peace; subject of the that-clause: not cat; no source;"
                                + " target from to, obj.poss; status: planned\n");
    }

    @Test
    void folderHoldsAPageForEachType() {
        Run run = Run.of("codebook", "--out", folder.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(folder.resolve("codebook.md")).exists();
        assertThat(folder.resolve("codebook/assault.md")).content().contains("## ASSAULT explosives", "CAMEO 183");
        assertThat(folder.resolve("codebook/words.md")).content().contains("### @explosive");
    }

    private void lexicon(String events) throws IOException {
        Files.createDirectories(folder.resolve("events"));
        Files.writeString(folder.resolve("events/mine.txt"), events);
    }
}
