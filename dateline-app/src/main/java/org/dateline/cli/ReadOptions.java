package org.dateline.cli;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import org.dateline.lexicon.Lexicon;
import org.dateline.search.Query;
import org.dateline.search.QueryException;
import org.dateline.search.QueryParser;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;
import org.dateline.telling.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which state of which store a command reads; the same for all commands that read one. */
final class ReadOptions {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--as-of",
            paramLabel = "VERSION|DAY",
            description = "The data as they were: at a version (12) or at the end of a day (2021-10-08, UTC).")
    private @Nullable String asOf;

    /** Something that reads. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Snapshot snapshot) throws IOException, QueryException;
    }

    /** Reads, and closes the store. */
    <T> T read(Reading<T> reading) throws IOException, StoreException, QueryException {
        try (EventStore open = open(InstantSource.system());
                Snapshot snapshot = open.read(state())) {
            return reading.read(snapshot);
        }
    }

    EventStore open(InstantSource clock) throws StoreException {
        return Stores.open(store.existing(), clock);
    }

    /** The file or address of the store. */
    String address() {
        return store.address();
    }

    /** The state that is to be read. */
    AsOf state() {
        return Versions.parse(asOf);
    }

    /** The query that the words of a command line are together; where it is wrong, the fault is shown under it. */
    static Query query(List<String> words) {
        String text = String.join(" ", words);
        try {
            return QueryParser.load(Lexicon.shipped()).parse(text);
        } catch (QueryException e) {
            throw new UsageException(shown(text, e));
        }
    }

    /** What is wrong, the query, and a caret under the place. */
    static String shown(String query, QueryException fault) {
        String line = Wording.clean(query).replace('\n', ' ').replace('\t', ' ');
        int from = Math.max(0, fault.position() - 60);
        String part = line.substring(from, Math.min(line.length(), from + 76));
        return "%s%n  %s%n  %s^".formatted(fault.getMessage(), part, " ".repeat(fault.position() - from));
    }
}
