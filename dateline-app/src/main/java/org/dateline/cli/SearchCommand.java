package org.dateline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.incident.IncidentJson;
import org.dateline.lexicon.Lexicon;
import org.dateline.search.Hit;
import org.dateline.search.Query;
import org.dateline.search.QueryException;
import org.dateline.search.ReportHit;
import org.dateline.search.Search;
import org.dateline.search.SqlSearch;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.dateline.telling.IncidentWording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds incidents, and reports. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Finds incidents in the store: by words of their reports, and by fields.",
            "Without status:, timeframe: or any:yes it finds what is said to have happened, as news.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline search mosque bombing",
            "  dateline search type:ASSAULT country:AFG 'killed:>=10' date:2021-10",
            "  dateline search 'near:kunduz/50km (\"suicide bomb\" OR gunm*) -claimed:yes'",
            "  dateline search actor:taliban 'sources:>=2' --format jsonl",
            "  dateline search --reports publisher:reuters earthquake",
            "",
            "docs/search.md tells of all fields. The quotes keep the shell away from * ( ) < > and \"."
        })
final class SearchCommand implements Callable<Integer> {
    private static final int PAGE = 200;

    private final Screen screen;
    private final ObjectMapper mapper = new ObjectMapper();
    private final IncidentJson json = new IncidentJson();

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What to find; all where nothing is said.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--format", description = "text, json, jsonl, csv or ids. Default: text.")
    private SearchFormat format = SearchFormat.TEXT;

    @Option(names = "--limit", paramLabel = "N", description = "Show no more than N; 0 shows all. Default: 20.")
    private int limit = 20;

    @Option(names = "--order", description = "newest or oldest first. Default: newest.")
    private Search.Order order = Search.Order.NEWEST;

    @Option(names = "--count", description = "Only tell how many there are.")
    private boolean countOnly;

    @Option(names = "--reports", description = "Find reports instead of incidents.")
    private boolean reports;

    @Mixin
    private ReadOptions store = new ReadOptions();

    SearchCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException, StoreException, QueryException {
        if (limit < 0) {
            throw new UsageException("--limit is 0 or more, not " + limit);
        }
        Query query = ReadOptions.query(words);
        SqlSearch search = SqlSearch.load(Lexicon.shipped());
        String shown = store.read(snapshot -> countOnly
                ? counted(search, snapshot, query) + "\n"
                : reports ? reports(search, snapshot, query) : incidents(search, snapshot, query));
        screen.out().write(shown.getBytes(StandardCharsets.UTF_8));
        screen.out().flush();
        return ExitCode.DONE;
    }

    private long counted(Search search, Snapshot snapshot, Query query) {
        return reports ? search.countReports(snapshot, query) : search.count(snapshot, query);
    }

    /** One page and its mark for the next. */
    private record Part<T>(List<T> hits, @Nullable String next) {}

    /** Something that reads pages. */
    @FunctionalInterface
    private interface Pages<T> {
        Part<T> page(@Nullable String cursor, int size) throws QueryException;
    }

    private <T> List<T> all(Pages<T> pages) throws QueryException {
        int most = limit == 0 ? Integer.MAX_VALUE : limit;
        List<T> all = new ArrayList<>();
        String cursor = null;
        do {
            Part<T> part = pages.page(cursor, Math.min(PAGE, most - all.size()));
            all.addAll(part.hits());
            cursor = part.next();
        } while (cursor != null && all.size() < most);
        return all;
    }

    private String incidents(Search search, Snapshot snapshot, Query query) throws QueryException, IOException {
        List<Hit> hits = all((cursor, size) -> {
            Search.Page page = search.page(snapshot, query, order, cursor, size);
            return new Part<>(page.hits(), page.next());
        });
        return switch (format) {
            case TEXT -> text(search, snapshot, query, hits.size(), hits);
            case IDS -> hits.stream().map(hit -> hit.incident().id() + "\n").collect(Collectors.joining());
            case CSV -> HitCsv.incidents(hits);
            case JSON, JSONL -> objects(hits.stream().map(this::object).toList());
        };
    }

    private String reports(Search search, Snapshot snapshot, Query query) throws QueryException, IOException {
        List<ReportHit> hits = all((cursor, size) -> {
            Search.ReportPage page = search.reports(snapshot, query, order, cursor, size);
            return new Part<>(page.hits(), page.next());
        });
        return switch (format) {
            case TEXT -> {
                IncidentList list = new IncidentList(lines());
                hits.forEach(list::add);
                yield list + summary(hits.size(), counted(search, snapshot, query), "report");
            }
            case IDS -> hits.stream().map(hit -> hit.id() + "\n").collect(Collectors.joining());
            case CSV -> HitCsv.reports(hits);
            case JSON, JSONL ->
                objects(hits.stream()
                        .map(hit -> (ObjectNode) mapper.valueToTree(hit))
                        .toList());
        };
    }

    private String text(Search search, Snapshot snapshot, Query query, int shown, List<Hit> hits) {
        IncidentList list = new IncidentList(lines());
        hits.forEach(list::add);
        return list + summary(shown, counted(search, snapshot, query), "incident");
    }

    /** "20 of 133 incidents; --limit 0 shows all". */
    private static String summary(int shown, long all, String thing) {
        String counted = IncidentWording.count(all, thing);
        return shown == all
                ? counted + "\n"
                : String.format(Locale.ROOT, "%,d of %s; --limit 0 shows all%n", shown, counted);
    }

    private Lines lines() {
        return new Lines(screen.columns(), screen.colours() ? Lines.Palette.COLOURS : Lines.Palette.MARKS);
    }

    /** The incident as its line of JSON has it, with the version and the review beside. */
    private ObjectNode object(Hit hit) {
        try {
            ObjectNode node = (ObjectNode) mapper.readTree(json.write(hit.incident()));
            return node.put("version", hit.version()).put("review", hit.review());
        } catch (IOException e) {
            throw new IllegalStateException("an incident is not written as JSON", e);
        }
    }

    private String objects(List<ObjectNode> objects) throws IOException {
        if (format == SearchFormat.JSON) {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(objects) + "\n";
        }
        StringBuilder lines = new StringBuilder();
        for (ObjectNode node : objects) {
            lines.append(mapper.writeValueAsString(node)).append('\n');
        }
        return lines.toString();
    }
}
