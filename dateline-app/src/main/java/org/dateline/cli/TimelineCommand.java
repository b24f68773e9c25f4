package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.incident.Incident;
import org.dateline.incident.Toll;
import org.dateline.lexicon.Lexicon;
import org.dateline.search.Hit;
import org.dateline.search.Query;
import org.dateline.search.QueryException;
import org.dateline.search.SqlSearch;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.dateline.telling.IncidentWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Incidents in order of time, with bars. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Shows incidents in order of time, by day, week or month: how many there were, as a bar, how many people were"
                    + " killed, and the incidents that most sources tell of.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline timeline country:AFG date:2021-10",
            "  dateline timeline actor:taliban --by month --top 0",
            "  dateline timeline type:PROTEST --by week"
        })
final class TimelineCommand implements Callable<Integer> {
    private final Screen screen;

    /** How long a line of the timeline lasts. */
    enum Step {
        DAY,
        WEEK,
        MONTH
    }

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What to find; all where nothing is said.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--by", description = "day, week or month. Default: day.")
    private Step by = Step.DAY;

    @Option(names = "--top", paramLabel = "N", description = "Incidents to show in each. Default: 3.")
    private int top = 3;

    @Mixin
    private ReadOptions store = new ReadOptions();

    TimelineCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException, StoreException, QueryException {
        Query query = ReadOptions.query(words);
        SqlSearch search = SqlSearch.load(Lexicon.shipped());
        String shown = store.read(snapshot -> lay(search, snapshot, query));
        screen.out().write(shown.getBytes(StandardCharsets.UTF_8));
        screen.out().flush();
        return ExitCode.DONE;
    }

    /** The incidents of a stretch of time: how many, how many were killed, and the best known of them. */
    private static final class Stretch {
        private final List<Hit> best = new ArrayList<>();
        private long incidents;
        private long killed;

        void add(Hit hit, int top) {
            incidents++;
            Toll toll = hit.incident().tolls().get("killed");
            Long number = toll == null
                    ? null
                    : toll.range().best() == null
                            ? toll.range().low()
                            : toll.range().best();
            killed += number == null ? 0 : number;
            int at = best.size();
            while (at > 0 && weight(best.get(at - 1)) < weight(hit)) {
                at--;
            }
            if (at < top) {
                best.add(at, hit);
                if (best.size() > top) {
                    best.remove(top);
                }
            }
        }

        private static long weight(Hit hit) {
            Incident incident = hit.incident();
            return 1_000L * incident.independentSources() + incident.reports().size();
        }
    }

    private String lay(SqlSearch search, Snapshot snapshot, Query query) {
        Map<String, Stretch> stretches = new TreeMap<>();
        try (Stream<Hit> hits = search.all(snapshot, query)) {
            for (Iterator<Hit> each = hits.iterator(); each.hasNext(); ) {
                Hit hit = each.next();
                stretches
                        .computeIfAbsent(stretch(IncidentWording.day(hit.incident())), day -> new Stretch())
                        .add(hit, Math.max(0, top));
            }
        }
        Lines lines = new Lines(screen.columns(), screen.colours() ? Lines.Palette.COLOURS : Lines.Palette.MARKS);
        long most =
                stretches.values().stream().mapToLong(s -> s.incidents).max().orElse(1);
        stretches.forEach((day, stretch) -> show(day, stretch, most, lines));
        long all = stretches.values().stream().mapToLong(s -> s.incidents).sum();
        lines.line("", "").add(Ink.PLAIN, IncidentWording.count(all, "incident"));
        return lines.toString();
    }

    /** The first day of the stretch that a day belongs to; empty where the day is not known. */
    private String stretch(String day) {
        if (day.isEmpty()) {
            return "";
        }
        LocalDate date = LocalDate.parse(day);
        return switch (by) {
            case DAY -> day;
            case WEEK ->
                date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString();
            case MONTH -> day.substring(0, 7);
        };
    }

    private void show(String day, Stretch stretch, long most, Lines lines) {
        int widest = Math.max(8, screen.columns() - 52);
        long bar = Math.max(1, Math.round((double) widest * stretch.incidents / most));
        lines.line("", "    ")
                .add(Ink.DATE, label(day))
                .add(Ink.PLAIN, " ")
                .add(Ink.TRIGGER, "█".repeat((int) bar))
                .add(Ink.PLAIN, " ")
                .add(Ink.TITLE, IncidentWording.count(stretch.incidents, "incident"));
        if (stretch.killed > 0) {
            lines.add(Ink.PLAIN, ", ").add(Ink.COUNT, String.format(Locale.ROOT, "%,d killed", stretch.killed));
        }
        for (Hit hit : stretch.best) {
            incident(hit.incident(), lines);
        }
        long more = stretch.incidents - stretch.best.size();
        if (more > 0 && top > 0) {
            lines.line("    ", "").add(Ink.DIM, "… and " + more + " more");
        }
    }

    private void incident(Incident incident, Lines lines) {
        lines.line("    ", "      ").add(Ink.PLAIN, IncidentWording.headline(incident));
        String parties = IncidentWording.parties(incident);
        String tolls = IncidentWording.tolls(incident);
        if (!parties.isEmpty()) {
            lines.add(Ink.PLAIN, ": " + parties);
        }
        if (!tolls.isEmpty()) {
            lines.add(Ink.PLAIN, ", ").add(Ink.COUNT, tolls);
        }
        List<String> cautions = IncidentWording.cautions(incident);
        if (!cautions.isEmpty()) {
            lines.add(Ink.PLAIN, " (" + String.join(", ", cautions) + ")");
        }
        lines.add(Ink.PLAIN, " ").add(Ink.DIM, incident.id());
    }

    /** "2021-10-08 Fri", "week of 2021-10-04", "2021-10". */
    private String label(String day) {
        if (day.isEmpty()) {
            return "day not known";
        }
        return switch (by) {
            case DAY -> day + " " + LocalDate.parse(day).getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case WEEK -> "week of " + day;
            case MONTH -> day;
        };
    }
}
