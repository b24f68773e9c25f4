package org.dateline.cost;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.lexicon.Lexicon;
import org.dateline.search.MapPoint;
import org.dateline.search.Query;
import org.dateline.search.QueryException;
import org.dateline.search.QueryParser;
import org.dateline.search.Search;
import org.dateline.search.SqlSearch;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;

/**
 * What a page of search costs over a store that {@link StoreCost} has filled: fifty incidents, the newest first, each
 * query several times. Arguments: the address of the store.
 */
public final class SearchCost {
    private static final int PAGE = 50;
    private static final int WARMING = 3;
    private static final int TIMES = 11;
    private static final double NANOS_A_MILLI = 1e6;
    private static final List<String> QUERIES = List.of(
            "type:ASSAULT",
            "type:ASSAULT country:IRQ",
            "type:ASSAULT country:IRQ killed:>=10 date:2020-03",
            "country:UKR sources:>=2",
            "actor:IRQREB type:ASSAULT",
            "killed:>=29 sources:>=3",
            "actor:IRQREB sources:>=60",
            "claimed:yes",
            "place:dublin",
            "near:10,30/200km",
            "police",
            "police type:PROTEST country:NGA",
            "\"tagged group\"",
            "wom* country:IRQ",
            "the",
            "");
    private static final int POINTS = 100_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private SearchCost() {}

    /** Runs it. */
    public static void main(String[] arguments) throws StoreException, QueryException {
        Lexicon lexicon = Lexicon.shipped();
        QueryParser parser = QueryParser.load(lexicon);
        Search search = SqlSearch.load(lexicon);
        try (EventStore store = Stores.open(arguments[0], InstantSource.system())) {
            for (String query : QUERIES) {
                say(store, search, query, parser.parse(query));
            }
            for (String query : List.of("", "type:ASSAULT")) {
                overview(store, search, query, parser.parse(query));
            }
        }
    }

    /** Counts by type, country and day, and the points of a map. */
    private static void overview(EventStore store, Search search, String words, Query query) throws StoreException {
        for (int i = 0; i < 2; i++) {
            try (Snapshot snapshot = store.read(new AsOf.Now())) {
                long start = System.nanoTime();
                long busy = THREADS.getCurrentThreadCpuTime();
                long found = search.facets(snapshot, query).count();
                long counted = System.nanoTime();
                long afterCounting = THREADS.getCurrentThreadCpuTime();
                long points;
                try (Stream<MapPoint> shown = search.points(snapshot, query, POINTS)) {
                    points = shown.filter(point -> !point.id().isEmpty()).count();
                }
                long end = System.nanoTime();
                System.out.printf(
                        Locale.ROOT,
                        "%s: %d incidents counted in %.0f ms (processor %.0f), %d points in %.0f ms (processor %.0f)%n",
                        words.isEmpty() ? "all" : words,
                        found,
                        (counted - start) / NANOS_A_MILLI,
                        (afterCounting - busy) / NANOS_A_MILLI,
                        points,
                        (end - counted) / NANOS_A_MILLI,
                        (THREADS.getCurrentThreadCpuTime() - afterCounting) / NANOS_A_MILLI);
            }
        }
    }

    private static void say(EventStore store, Search search, String words, Query query)
            throws StoreException, QueryException {
        double[] millis = new double[TIMES];
        double[] processor = new double[TIMES];
        int hits = 0;
        for (int i = -WARMING; i < TIMES; i++) {
            long start = System.nanoTime();
            long busy = THREADS.getCurrentThreadCpuTime();
            try (Snapshot snapshot = store.read(new AsOf.Now())) {
                hits = search.page(snapshot, query, Search.Order.NEWEST, null, PAGE)
                        .hits()
                        .size();
            }
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / NANOS_A_MILLI;
                processor[i] = (THREADS.getCurrentThreadCpuTime() - busy) / NANOS_A_MILLI;
            }
        }
        Arrays.sort(millis);
        Arrays.sort(processor);
        System.out.printf(
                Locale.ROOT,
                "%7.1f ms (median; slowest %.1f; processor %.1f): %s, %d hits%n",
                millis[TIMES / 2],
                millis[TIMES - 1],
                processor[TIMES / 2],
                words.isEmpty() ? "all" : words,
                hits);
    }
}
