package org.dateline.syndication;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells copies of a story from stories of their own, pair by pair, by what is kept of each. Safe for use by many threads. */
public final class Copies {
    /**
     * How two reports are copies.
     *
     * @param kind how
     * @param likeness from 0 to 1: how much of the shorter stands in the longer
     */
    public record Copy(CopyKind kind, double likeness) {}

    /** The signature of a report; boilerplate does not count. */
    public Signature sign(
            String report, String text, List<Span> boilerplate, @Nullable String wire, @Nullable LocalDate published) {
        return new Signature(report, new byte[0], wire, published);
    }

    /** Bands of a signature: reports without a band in common are not compared. */
    public List<Long> bands(Signature signature) {
        return List.of();
    }

    /** How the second report is a copy of the first, or empty where both are stories of their own. */
    public Optional<Copy> compare(Signature first, Signature second) {
        return Optional.empty();
    }

    /** The origin of reports that are all copies of each other, directly or through others: an agency or the first. */
    public String origin(Collection<Signature> copies) {
        return copies.stream().map(Signature::report).min(String::compareTo).orElseThrow();
    }
}
