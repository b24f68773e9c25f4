package org.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.Options;
import org.dateline.evidence.Limits;
import org.dateline.intake.Given;
import org.dateline.intake.Intake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read and what is known of it beside the text; the same for all commands that code. */
final class InputOptions {
    static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Text, HTML (.html), JSON Lines (.jsonl) or a folder of them, read in order of name;"
                    + " - is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "Day of publication (2021-10-09) of reports that do not state their own. Without it words like"
                            + " \"Friday\" get no date.")
    private @Nullable LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who printed the reports that do not state it.")
    private @Nullable String publisher;

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "Folder of your own entries (events/, actors/ …) on top of those shipped.")
    private @Nullable Path lexicon;

    @Mixin
    private DictionaryOptions dictionaries = new DictionaryOptions();

    /** What to read; standard input where nothing is named. */
    Intake intake(InputStream standardInput) {
        return intake(files(), standardInput);
    }

    /** Some of what to read. */
    Intake intake(List<String> some, InputStream standardInput) {
        return new Intake(some, standardInput, new Given(published, publisher), Limits.standard());
    }

    /** The inputs by name; standard input where nothing is named. */
    List<String> files() {
        return files.isEmpty() ? List.of(STANDARD_INPUT) : files;
    }

    /** Bytes of all inputs, or -1 where that cannot be known. */
    long bytes() {
        long bytes = 0;
        for (String input : files()) {
            if (input.equals(STANDARD_INPUT)) {
                return -1;
            }
            try (Stream<Path> found = Files.walk(Path.of(input))) {
                bytes += found.mapToLong(file -> file.toFile().length()).sum();
            } catch (IOException | UncheckedIOException e) {
                return -1; // reading will say what is wrong with it
            }
        }
        return bytes;
    }

    Options options() {
        return new Options(lexicon, dictionaries.files());
    }
}
