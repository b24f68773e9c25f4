package org.dateline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.incident.Incident;
import org.dateline.incident.Review;
import org.dateline.search.Hit;
import org.dateline.search.Query;
import org.dateline.search.QueryException;
import org.dateline.search.QueryField;
import org.dateline.search.Search;
import org.dateline.store.ReviewLog;
import org.dateline.store.Snapshot;
import org.dateline.text.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Incidents that wait for a reviewer, with the reason why each is shown; one that was reviewed is gone from it. Where
 * incidents have to be weighed, the newest {@value #WEIGHED} that wait are.
 */
public final class Queue {
    private static final int WEIGHED = 2_000;
    private static final int SCANNED_AT_ONCE = 200;
    private static final int PAGE = 1_000;

    /**
     * Some of those that wait.
     *
     * @param next where the next page begins, or null
     */
    public record Page(List<QueueItem> items, @Nullable String next) {
        public Page {
            items = List.copyOf(items);
        }
    }

    private final Snapshot snapshot;
    private final Search search;

    public Queue(Snapshot snapshot, Search search) {
        this.snapshot = snapshot;
        this.search = search;
    }

    /**
     * A page of those that a query finds and that wait.
     *
     * @param cursor the {@code next} of the page before, or null
     * @param size from 1 to 1,000
     * @throws ReviewException where the cursor is not one of this queue
     */
    public Page page(QueueOrder by, Query query, @Nullable String cursor, int size)
            throws QueryException, ReviewException {
        Query waiting = and(query, code("new"));
        if (by instanceof QueueOrder.Disputed) {
            return plain(and(waiting, new Query.Flag(QueryField.DISPUTED, Query.Answer.YES)), cursor, size);
        }
        if (by instanceof QueueOrder.Newest) {
            return plain(waiting, cursor, size);
        }
        if (by instanceof QueueOrder.ByRule rule) {
            return byRule(waiting, new RuleUse(snapshot, rule.rule()), rule.rule(), cursor, size);
        }
        if (by instanceof QueueOrder.Sample sample) {
            return sample(waiting, sample.seed(), cursor, size);
        }
        return cut(by instanceof QueueOrder.Uncertain ? weighed(waiting) : reviewed(by), cursor, size);
    }

    private static Query code(String state) {
        return new Query.Code(QueryField.REVIEW, state, Query.Match.WHOLE);
    }

    static Query and(Query one, Query other) {
        return one instanceof Query.All ? other : new Query.And(List.of(one, other));
    }

    private Page plain(Query query, @Nullable String cursor, int size) throws QueryException {
        Search.Page page = search.page(snapshot, query, Search.Order.NEWEST, cursor, size);
        return new Page(
                page.hits().stream()
                        .map(h -> new QueueItem(h, Doubts.why(h.incident())))
                        .toList(),
                page.next());
    }

    /** An item with the key by which it stands in its order. */
    private record Ranked(String key, QueueItem item) {}

    private List<Ranked> weighed(Query waiting) throws QueryException {
        List<Ranked> ranked = new ArrayList<>();
        String next = null;
        do {
            Search.Page page = search.page(snapshot, waiting, Search.Order.NEWEST, next, PAGE);
            for (Hit hit : page.hits()) {
                Incident incident = hit.incident();
                String key = String.format(Locale.ROOT, "%08.6f %s", 10 - Doubts.score(incident), incident.id());
                ranked.add(new Ranked(key, new QueueItem(hit, Doubts.why(incident))));
            }
            next = page.next();
        } while (next != null && ranked.size() < WEIGHED);
        return ranked;
    }

    /** Incidents that people did something with and that need another look. */
    private List<Ranked> reviewed(QueueOrder by) {
        Set<String> ids = new TreeSet<>();
        List<ReviewLog.Entry> log = new ReviewLog(snapshot).all();
        log.stream()
                .filter(e -> e.undone() == ReviewLog.Undone.NO)
                .map(ReviewLog.Entry::now)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        List<Ranked> ranked = new ArrayList<>();
        for (String id : ids) {
            Hit hit = new Standing(snapshot).current(id);
            List<String> why = hit == null
                    ? List.of()
                    : by instanceof QueueOrder.Conflicting ? conflicts(hit) : Afterwards.why(hit, log);
            if (hit != null && !why.isEmpty()) {
                ranked.add(new Ranked(id, new QueueItem(hit, why)));
            }
        }
        return ranked;
    }

    private static List<String> conflicts(Hit hit) {
        Review review = hit.incident().review();
        return review == null
                ? List.of()
                : review.conflicts().stream()
                        .map(c -> "people differ on %s: %s"
                                .formatted(
                                        c.field(),
                                        String.join(
                                                " or ",
                                                c.readings().stream()
                                                        .map(r -> r.value()
                                                                + (r.by().isEmpty() ? "" : " (" + r.by() + ")"))
                                                        .toList())))
                        .toList();
    }

    private static Page cut(List<Ranked> ranked, @Nullable String cursor, int size) {
        List<Ranked> rest = ranked.stream()
                .filter(r -> cursor == null || r.key().compareTo(cursor) > 0)
                .sorted(Comparator.comparing(Ranked::key))
                .toList();
        List<Ranked> shown = rest.subList(0, Math.min(size, rest.size()));
        return new Page(
                shown.stream().map(Ranked::item).toList(),
                shown.size() == rest.size() ? null : shown.get(shown.size() - 1).key());
    }

    private Page byRule(Query waiting, RuleUse use, String rule, @Nullable String cursor, int size)
            throws QueryException {
        List<QueueItem> items = new ArrayList<>();
        String next = cursor;
        int looked = 0;
        do {
            Search.Page page = search.page(snapshot, waiting, Search.Order.NEWEST, next, SCANNED_AT_ONCE);
            for (Hit hit : page.hits()) {
                List<String> fields = use.fields(hit.incident());
                if (!fields.isEmpty()) {
                    items.add(new QueueItem(hit, List.of(String.join(", ", fields) + " by " + rule)));
                }
            }
            next = page.next();
            looked += page.hits().size();
        } while (next != null && items.size() < size && looked < WEIGHED);
        return new Page(items, next);
    }

    private Page sample(Query waiting, long seed, @Nullable String cursor, int size) {
        List<String> keys = sampled(search.ids(snapshot, waiting), seed);
        List<String> rest = keys.stream()
                .filter(k -> cursor == null || k.compareTo(cursor) > 0)
                .toList();
        List<String> shown = rest.subList(0, Math.min(size, rest.size()));
        List<QueueItem> items = new ArrayList<>();
        for (String key : shown) {
            Hit hit = new Standing(snapshot).current(key.substring(key.indexOf(' ') + 1));
            if (hit != null) {
                items.add(new QueueItem(hit, List.of("drawn by the seed " + seed)));
            }
        }
        return new Page(items, shown.size() == rest.size() ? null : shown.get(shown.size() - 1));
    }

    /** Ids in an order that the seed decides, each behind the number that it drew. */
    static List<String> sampled(List<String> ids, long seed) {
        return ids.stream()
                .map(id -> Hash.hex(seed + "\n" + id).substring(0, 16) + ' ' + id)
                .sorted()
                .toList();
    }
}
