package org.dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.store.StoreException;
import org.dateline.telling.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two codings, or two versions of the data. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Compares two codings of the same reports, event by event and field by field; or two versions of the data"
                    + " of a store, incident by incident and field by field.",
            "Events are the same where they stand on the same words. Rules and confidence are not compared."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline diff before.jsonl after.jsonl",
            "  dateline diff --from 41                            what has changed since version 41 of the data",
            "  dateline diff --from 2026-01-31 --to 2026-02-28 'country:KEN'",
            "",
            "+ stands only in NEW, - only in OLD, ~ in both with other values."
        })
final class DiffCommand implements Callable<Integer> {
    private final Screen screen;
    private final InstantSource clock;

    @Parameters(
            arity = "0..*",
            paramLabel = "OLD NEW | QUERY",
            description = "Two files of records as json or jsonl; with --from a query, for which incidents.")
    private List<String> given = List.of();

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Option(
            names = "--from",
            paramLabel = "VERSION|DATE",
            description = "The earlier state of the data: a version, or what it was at the end of a day (UTC).")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "VERSION|DATE", description = "The later state; by default the last.")
    private @Nullable String to;

    @Option(names = "--exit-code", description = "End with 1 where anything differs.")
    private boolean differenceMatters;

    DiffCommand(Screen screen, InstantSource clock) {
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, StoreException {
        int differ = from == null && to == null ? files() : data();
        return differenceMatters && differ > 0 ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private int data() throws IOException, StoreException {
        if (from == null) {
            throw new UsageException("two versions of the data: dateline diff --from VERSION [--to VERSION] [QUERY]");
        }
        return new DataDiff(screen, clock)
                .show(store.existing(), Versions.parse(from), Versions.parse(to), Queries.finder(given));
    }

    private int files() throws IOException {
        if (given.size() != 2) {
            throw new UsageException("give two files (dateline diff OLD NEW), or two versions of the data"
                    + " (dateline diff --from VERSION --to VERSION)");
        }
        Map<String, JsonNode> before = records(Path.of(given.get(0)));
        Map<String, JsonNode> after = records(Path.of(given.get(1)));
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        Lines lines = new Lines(
                screen.outTerminal() ? screen.columns() : Integer.MAX_VALUE,
                screen.colours() ? Lines.Palette.COLOURS : Lines.Palette.MARKS);
        int same = 0;
        int differ = 0;
        for (String id : ids) {
            RecordDiff diff = RecordDiff.of(before.get(id), after.get(id));
            same += diff.same();
            differ += diff.changes().size();
            if (!diff.changes().isEmpty()) {
                show(id, before.containsKey(id), after.containsKey(id), diff, lines);
            }
        }
        lines.line("", "").add(Ink.PLAIN, differ + " differ, " + same + " are the same");
        screen.out().write(lines.toString().getBytes(StandardCharsets.UTF_8));
        screen.out().flush();
        return differ;
    }

    private static void show(String id, boolean inOld, boolean inNew, RecordDiff diff, Lines lines) {
        String only = inOld && inNew ? "" : inOld ? " (only in OLD)" : " (only in NEW)";
        lines.line("", "").add(Ink.TITLE, "report " + Wording.squeeze(id) + only);
        for (RecordDiff.Change change : diff.changes()) {
            lines.line("  " + change.kind().sign() + " ", "    ").add(Ink.TRIGGER, change.thing());
            change.fields().forEach(field -> lines.line("      ", "        ").add(Ink.PLAIN, field));
        }
    }

    private static Map<String, JsonNode> records(Path file) throws IOException {
        Map<String, JsonNode> records = new LinkedHashMap<>();
        try (MappingIterator<JsonNode> found =
                new ObjectMapper().readerFor(JsonNode.class).readValues(file.toFile())) {
            while (found.hasNext()) {
                JsonNode record = found.next();
                JsonNode id = record.path("report").path("id");
                if (!id.isTextual()) {
                    throw new IOException(file + ": holds something that is no coded report; give the output of"
                            + " dateline code --format json or jsonl");
                }
                records.put(id.textValue(), record);
            }
        } catch (RuntimeException e) {
            throw new IOException(file + ": is not JSON (" + e.getMessage() + ")", e);
        }
        return records;
    }
}
