package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.store.Salvage;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;

/** Writes what is left of a damaged store. */
final class Salvaging {
    private static final int NAMED = 20;

    private final Screen screen;

    Salvaging(Screen screen) {
        this.screen = screen;
    }

    /** Writes the coded reports to a file, which has its name when it is complete, or to standard output. */
    int write(String address, @Nullable String out) throws IOException, StoreException {
        if (address.startsWith("postgresql:") || address.startsWith("jdbc:")) {
            throw new UsageException("--salvage reads a file; of PostgreSQL take a backup of its own");
        }
        try (Salvage salvage = Salvage.open(Path.of(address))) {
            return tell(out == null || out.equals("-") ? write(salvage, screen.out()) : write(salvage, Path.of(out)));
        }
    }

    private static Salvage.Outcome write(Salvage salvage, Path file) throws IOException {
        Path part = file.toAbsolutePath().resolveSibling(file.getFileName() + ".part");
        Salvage.Outcome outcome;
        try (OutputStream to = Files.newOutputStream(part)) {
            outcome = write(salvage, to);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return outcome;
    }

    private static Salvage.Outcome write(Salvage salvage, OutputStream out) throws IOException {
        try {
            Salvage.Outcome outcome = salvage.reports(line -> {
                try {
                    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            out.flush();
            return outcome;
        } catch (UncheckedIOException e) {
            throw new OutputException(Objects.requireNonNull(e.getCause()));
        }
    }

    private int tell(Salvage.Outcome outcome) {
        screen.err().println(outcome.reports() + " reports read");
        say("damaged, left out", outcome.damaged());
        say("lost", outcome.lost());
        if (!outcome.complete()) {
            screen.err().println("the list of reports breaks off: there may be others that are lost");
        }
        if (outcome.decisions() != 0) {
            screen.err()
                    .println("decisions of reviewers are not carried over: "
                            + (outcome.decisions() < 0 ? "how many is not known" : outcome.decisions()));
        }
        return outcome.isWhole() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private void say(String what, List<String> ids) {
        if (!ids.isEmpty()) {
            String named = ids.stream().limit(NAMED).collect(Collectors.joining(", "));
            screen.err().println(ids.size() + " " + what + ": " + named + (ids.size() > NAMED ? ", …" : ""));
        }
    }
}
