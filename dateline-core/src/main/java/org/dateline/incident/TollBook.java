package org.dateline.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dateline.count.Tally;
import org.jspecify.annotations.Nullable;

/**
 * The tolls of an incident. A later count of a source takes the place of its earlier one; counts that are days older than
 * the newest do not count for the best number, nor as a contradiction: tolls grow.
 */
final class TollBook {
    private static final int FRESH_DAYS = 2;

    private final Map<String, Toll> tolls = new TreeMap<>();
    private final Map<String, List<Toll.Count>> standing = new TreeMap<>();

    /** Members in order of publication. */
    TollBook(List<Sighting> members) {
        Map<String, List<Toll.Count>> all = new TreeMap<>();
        for (Sighting s : members) {
            s.counts()
                    .forEach((kind, tally) ->
                            all.computeIfAbsent(kind, k -> new ArrayList<>()).add(count(s, tally)));
        }
        all.forEach((kind, counts) -> {
            List<Toll.Count> last = last(counts);
            List<Toll.Count> fresh = fresh(last);
            standing.put(kind, fresh);
            tolls.put(kind, new Toll(range(last, fresh), counts));
        });
    }

    private static Toll.Count count(Sighting s, Tally tally) {
        return new Toll.Count(
                tally,
                s.id(),
                s.report().id(),
                s.report().origin(),
                s.report().published(),
                s.attribution().isEmpty()
                        ? null
                        : s.attribution().get(0).actor().name());
    }

    Map<String, Toll> tolls() {
        return tolls;
    }

    /** Of each source its last word. */
    private static List<Toll.Count> last(List<Toll.Count> counts) {
        Map<String, Toll.Count> bySource = new LinkedHashMap<>();
        for (Toll.Count count : counts) {
            bySource.merge(count.origin() + "|" + count.speaker(), count, TollBook::later);
        }
        return List.copyOf(bySource.values());
    }

    /** As far as they are not days older than the newest. */
    private static List<Toll.Count> fresh(List<Toll.Count> counts) {
        LocalDate newest = counts.stream()
                .map(Toll.Count::published)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        return counts.stream().filter(c -> fresh(c, newest)).toList();
    }

    private static boolean fresh(Toll.Count count, @Nullable LocalDate newest) {
        LocalDate published = count.published();
        return newest == null
                || published == null
                || !published.plusDays(FRESH_DAYS).isBefore(newest);
    }

    /** The later; of one day the larger, since a report's smaller number is mostly a part. */
    private static Toll.Count later(Toll.Count a, Toll.Count b) {
        if (!Objects.equals(a.published(), b.published())) {
            return b;
        }
        return number(b.tally()) >= number(a.tally()) ? b : a;
    }

    private static long number(Tally tally) {
        return tally.best() != null ? tally.best() : tally.low() != null ? tally.low() : 0;
    }

    private static Tally range(List<Toll.Count> counts, List<Toll.Count> fresh) {
        Long low = null;
        Long high = null;
        boolean openAbove = false;
        Map<Long, Integer> votes = new LinkedHashMap<>();
        for (Toll.Count count : counts) {
            Tally t = count.tally();
            low = min(low, t.low() == null ? t.best() : t.low());
            high = max(high, t.high() == null ? t.best() : t.high());
            openAbove |= t.high() == null;
        }
        for (Toll.Count count : fresh) {
            if (count.tally().best() != null) {
                votes.merge(count.tally().best(), 1, Integer::sum);
            }
        }
        Long best = null;
        int most = 0;
        for (Map.Entry<Long, Integer> vote : votes.entrySet()) {
            if (vote.getValue() >= most) { // of equals the later
                most = vote.getValue();
                best = vote.getKey();
            }
        }
        boolean alone = votes.size() <= 1 && openAbove;
        return new Tally(low, best, alone ? null : high);
    }

    private static @Nullable Long min(@Nullable Long a, @Nullable Long b) {
        return a == null ? b : b == null ? a : Long.valueOf(Math.min(a, b));
    }

    private static @Nullable Long max(@Nullable Long a, @Nullable Long b) {
        return a == null ? b : b == null ? a : Long.valueOf(Math.max(a, b));
    }

    /** Kinds on which the last words of sources exclude each other. */
    List<Incident.Disagreement> disagreements() {
        List<Incident.Disagreement> found = new ArrayList<>();
        standing.forEach((kind, counts) -> {
            Map<String, List<String>> readings = new LinkedHashMap<>();
            boolean clash = false;
            for (Toll.Count count : counts) {
                readings.computeIfAbsent(Tolls.words(count.tally()), k -> new ArrayList<>())
                        .add(count.sighting());
                clash |= counts.stream().anyMatch(o -> !Tolls.fits(o.tally(), count.tally()));
            }
            if (clash) {
                found.add(Account.disagreement(kind, readings));
            }
        });
        return found;
    }
}
