package org.dateline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.dateline.lexicon.Lexicon;
import org.dateline.place.NameFolding;
import org.dateline.search.Query;
import org.dateline.search.QueryException;
import org.dateline.search.SqlSearch;
import org.dateline.store.StoreException;
import org.dateline.telling.IncidentWording;
import org.dateline.telling.Position;
import org.dateline.telling.PositionFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who stands where on what. */
@Command(
        name = "positions",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Shows who stands where on what: by speaker, and by topic or other party, with the words and the day. It reads"
                    + " the statements of the reports that the query finds, and the incidents in which somebody requests,"
                    + " rejects, agrees, accuses, supports, concedes or threatens.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline positions \"girls' schools\" country:AFG",
            "  dateline positions actor:taliban --speaker taliban",
            "  dateline positions type:REJECT date:2021-10 --format jsonl"
        })
final class PositionsCommand implements Callable<Integer> {
    private static final Comparator<Position> IN_TIME =
            Comparator.comparing(Position::day).thenComparing(Position::words).thenComparing(Position::source);

    private final Screen screen;

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What to find; all where nothing is said.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--speaker", paramLabel = "NAME", description = "Only speakers with this in their name.")
    private @Nullable String speaker;

    @Option(names = "--top", paramLabel = "N", description = "Quotations on each matter; 0 for all. Default: 3.")
    private int top = 3;

    @Option(names = "--format", description = "text or jsonl. Default: text.")
    private SearchFormat format = SearchFormat.TEXT;

    @Mixin
    private ReadOptions store = new ReadOptions();

    PositionsCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException, StoreException, QueryException {
        Query query = ReadOptions.query(words);
        SqlSearch search = SqlSearch.load(Lexicon.shipped());
        List<Position> found = store.read(snapshot -> new PositionFinder(search, snapshot).find(query));
        List<Position> wanted = found.stream().filter(this::isWanted).toList();
        String shown = format == SearchFormat.TEXT ? lay(wanted) : json(wanted);
        screen.out().write(shown.getBytes(StandardCharsets.UTF_8));
        screen.out().flush();
        return ExitCode.DONE;
    }

    private boolean isWanted(Position position) {
        return speaker == null
                || (" " + NameFolding.fold(position.speaker())).contains(" " + NameFolding.fold(speaker));
    }

    private static String json(List<Position> positions) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        StringBuilder lines = new StringBuilder();
        for (Position position : positions) {
            lines.append(mapper.writeValueAsString(position)).append('\n');
        }
        return lines.toString();
    }

    private String lay(List<Position> positions) {
        Map<String, List<Position>> speakers = new TreeMap<>();
        positions.forEach(position -> speakers.computeIfAbsent(position.speaker(), name -> new ArrayList<>())
                .add(position));
        Lines lines = new Lines(screen.columns(), screen.colours() ? Lines.Palette.COLOURS : Lines.Palette.MARKS);
        speakers.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .forEach(entry -> speaker(entry.getKey(), entry.getValue(), lines));
        lines.line("", "").add(Ink.PLAIN, IncidentWording.count(speakers.size(), "speaker"));
        return lines.toString();
    }

    private void speaker(String name, List<Position> positions, Lines lines) {
        long acts = positions.stream().filter(Position::act).count();
        long statements = positions.stream()
                .filter(position -> !position.act())
                .map(position -> position.words() + position.source())
                .distinct()
                .count();
        lines.rule(name + " · " + IncidentWording.count(statements, "statement") + ", "
                + IncidentWording.count(acts, "act"));
        Map<String, List<Position>> matters = new TreeMap<>();
        positions.forEach(position -> matters.computeIfAbsent(matter(position), matter -> new ArrayList<>())
                .add(position));
        matters.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .forEach(entry -> matter(entry.getKey(), entry.getValue(), lines));
        lines.gap();
    }

    /** Acts are told by what is done and to whom, statements by what they are about. */
    private static String matter(Position position) {
        boolean bare = position.act() || position.about().startsWith("to ");
        return bare ? position.about() : "on " + position.about().replace('_', ' ');
    }

    private void matter(String matter, List<Position> positions, Lines lines) {
        lines.line("  ", "    ").add(Ink.TRIGGER, matter);
        Map<String, Set<String>> sources = new LinkedHashMap<>();
        positions.stream()
                .sorted(IN_TIME)
                .forEach(position -> sources.computeIfAbsent(
                                position.day() + "  “" + position.words() + "”", quote -> new LinkedHashSet<>())
                        .add(position.source()));
        int most = top == 0 ? Integer.MAX_VALUE : top;
        sources.entrySet().stream()
                .limit(most)
                .forEach(entry -> lines.line("    ", "      ")
                        .add(Ink.PLAIN, entry.getKey() + " ")
                        .add(Ink.DIM, String.join(", ", entry.getValue())));
        if (sources.size() > most) {
            lines.line("    ", "").add(Ink.DIM, "… and " + (sources.size() - most) + " more; --top 0 shows all");
        }
    }
}
