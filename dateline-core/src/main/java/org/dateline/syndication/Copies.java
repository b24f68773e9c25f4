package org.dateline.syndication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.intake.Agencies;
import org.dateline.lexicon.Lexicon;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells copies of a story from stories of their own, pair by pair, by what is kept of each. Safe for use by many threads. */
public final class Copies {
    /** Who was first; a report without a day of publication comes after those that have one. */
    private static final Comparator<Signature> FIRST = Comparator.comparing(
                    Signature::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Signature::report);

    /**
     * How two reports are copies.
     *
     * @param kind how
     * @param likeness from 0 to 1: how much of the shorter stands in the longer
     * @param earlier id of the report that was published first, the smaller id where that is not known
     */
    public record Copy(CopyKind kind, double likeness, String earlier) {}

    private final WordForms forms;
    private final Agencies agencies;
    private final Credits credits;

    /** Copies by the shipped lists of words and agencies. */
    public Copies() {
        this(Lexicon.shipped());
    }

    /** Copies by the lists of words and agencies of a lexicon. */
    public Copies(Lexicon lexicon) {
        forms = WordForms.load(lexicon);
        agencies = Agencies.load(lexicon);
        credits = new Credits(agencies);
    }

    /** The signature of a report; boilerplate does not count. */
    public Signature sign(
            String report, String text, List<Span> boilerplate, @Nullable String wire, @Nullable LocalDate published) {
        boolean wrote = wire != null && credits.wrote(wire, text, boilerplate);
        byte[] bytes = OutlineReader.read(forms, text, boilerplate).done(wrote);
        return new Signature(report, bytes, wire, published);
    }

    /** Bands of a signature: reports without a band in common are not compared. */
    public List<Long> bands(Signature signature) {
        return Bands.of(Outline.of(signature));
    }

    /**
     * How two reports are copies, or empty where both are stories of their own. The order in which they are given does
     * not matter.
     */
    public Optional<Copy> compare(Signature first, Signature second) {
        boolean inOrder = FIRST.compare(first, second) <= 0;
        Signature earlier = inOrder ? first : second;
        Signature later = inOrder ? second : first;
        Outline before = Outline.of(earlier);
        Outline after = Outline.of(later);
        if (before.size() == 0 || after.size() == 0) {
            return Optional.empty();
        }
        Comparison texts = new Comparison(before, after);
        CopyKind kind = Verdict.of(texts, days(earlier, later));
        return kind == null ? Optional.empty() : Optional.of(new Copy(kind, texts.likeness(), earlier.report()));
    }

    private static long days(Signature earlier, Signature later) {
        LocalDate from = earlier.published();
        LocalDate to = later.published();
        return from == null || to == null ? 0 : ChronoUnit.DAYS.between(from, to);
    }

    /**
     * The origin of reports that are all copies of each other, directly or through others: the agency that the first of
     * those with a credit names ("wire:Reuters"), else the first report ("report:ID").
     */
    public String origin(Collection<Signature> copies) {
        return copies.stream()
                .sorted(FIRST)
                .filter(copy -> copy.wire() != null && Outline.of(copy).wireCounts())
                .findFirst()
                .map(copy -> "wire:" + agencies.canonical(String.valueOf(copy.wire())))
                .orElseGet(() ->
                        "report:" + copies.stream().min(FIRST).orElseThrow().report());
    }
}
