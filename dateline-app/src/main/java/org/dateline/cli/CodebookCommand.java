package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.codebook.Codebook;
import org.dateline.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the codebook. */
@Command(
        name = "codebook",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the codebook as Markdown: every event type with its meaning, its modes and all entries of the lexicon"
                    + " that lead to it, each with an example.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline codebook | less",
            "  dateline codebook --out docs/          docs/codebook.md, and a page for each type in docs/codebook/",
            "  dateline codebook --lexicon my-words/ --out my-codebook.md"
        })
final class CodebookCommand implements Callable<Integer> {
    private final Screen screen;

    @Option(
            names = "--out",
            paramLabel = "FILE|FOLDER",
            description =
                    "A file for the whole book, or a folder, where each type gets its page; standard output unless"
                            + " given.")
    private @Nullable String out;

    @Option(names = "--lexicon", paramLabel = "DIR", description = "Your own entries on top of those shipped.")
    private @Nullable Path own;

    CodebookCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Codebook book = new Codebook(own == null ? Lexicon.shipped() : Lexicon.with(own));
        if (out == null || out.equals("-")) {
            screen.out().write(book.whole().getBytes(StandardCharsets.UTF_8));
            screen.out().flush();
            return ExitCode.DONE;
        }
        try {
            if (Files.isDirectory(Path.of(out)) || out.endsWith("/")) {
                pages(book, Path.of(out));
            } else {
                Files.writeString(Path.of(out), book.whole());
            }
        } catch (IOException e) {
            throw new OutputException(e);
        }
        return ExitCode.DONE;
    }

    private static void pages(Codebook book, Path folder) throws IOException {
        for (Map.Entry<String, String> page : book.pages().entrySet()) {
            Path file = folder.resolve(page.getKey());
            Files.createDirectories(folder.resolve("codebook"));
            Files.writeString(file, page.getValue());
        }
    }
}
