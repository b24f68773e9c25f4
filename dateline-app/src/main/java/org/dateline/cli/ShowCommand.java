package org.dateline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.incident.IncidentJson;
import org.dateline.search.Hit;
import org.dateline.search.QueryException;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.dateline.telling.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one incident. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Shows an incident: each field with the words that say it and who says so, how its tolls grew, who claims and"
                    + " who denies it, on what the reports differ, why they are one incident, and what became of it.",
            "An id may be cut short. Of an incident that was merged into another, the other is shown.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline show i3fa92c",
            "  dateline show i3fa92c --as-of 2021-10-09",
            "  dateline show i3fa92c --format json"
        })
final class ShowCommand implements Callable<Integer> {
    private static final int JOINS = 12;

    private final Screen screen;

    @Parameters(paramLabel = "ID", description = "Id of an incident, or its beginning.")
    private String id = "";

    @Option(names = "--format", description = "text or json. Default: text.")
    private SearchFormat format = SearchFormat.TEXT;

    @Option(names = "--joins", description = "Show all joins, not the first twelve.")
    private boolean allJoins;

    @Mixin
    private ReadOptions store = new ReadOptions();

    ShowCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException, StoreException, QueryException {
        String shown = store.read(this::page);
        screen.out().write(shown.getBytes(StandardCharsets.UTF_8));
        screen.out().flush();
        return ExitCode.DONE;
    }

    private String page(Snapshot snapshot) throws IOException {
        Dossier dossier = new Dossier(snapshot);
        String whole = dossier.whole(id.strip());
        String there = whole;
        Set<String> seen = new HashSet<>();
        Hit hit = dossier.find(there);
        while (hit == null && seen.add(there)) {
            String next = successor(dossier.history(there));
            if (next == null) {
                break;
            }
            there = next;
            hit = dossier.find(there);
        }
        if (hit == null) {
            return gone(whole, dossier.history(whole));
        }
        if (!there.equals(whole)) {
            screen.err().println("dateline: " + whole + " was merged; this is " + there);
        }
        return format == SearchFormat.TEXT ? text(dossier, hit) : json(hit);
    }

    private static @Nullable String successor(List<Dossier.Change> history) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).kind().equals("merged")) {
                return history.get(i).successor();
            }
        }
        return null;
    }

    private String gone(String id, List<Dossier.Change> history) {
        Lines lines = lines();
        lines.rule(id + " is not there any more");
        history.forEach(change -> lines.line("  ", "    ").add(Ink.PLAIN, IncidentPage.told(change)));
        return lines.gap().toString();
    }

    private String text(Dossier dossier, Hit hit) {
        return new IncidentPage(hit, dossier.tellings(hit.incident()), lines(), allJoins ? Integer.MAX_VALUE : JOINS)
                .lay(
                        dossier.titles(hit.incident().reports()),
                        dossier.history(hit.incident().id()));
    }

    private static String json(Hit hit) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode node = (ObjectNode) mapper.readTree(new IncidentJson().write(hit.incident()));
        node.put("version", hit.version()).put("review", hit.review());
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    }

    private Lines lines() {
        return new Lines(screen.columns(), screen.colours() ? Lines.Palette.COLOURS : Lines.Palette.MARKS);
    }
}
