package org.dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two codings. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Compares two codings of the same reports, event by event and field by field.",
            "Things are the same where they stand on the same words. Rules and confidence are not compared."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  dateline diff before.jsonl after.jsonl",
            "",
            "+ stands only in NEW, - only in OLD, ~ in both with other values."
        })
final class DiffCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(index = "0", paramLabel = "OLD", description = "Records as json or jsonl.")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "Records as json or jsonl.")
    private Path now = Path.of("");

    @Option(names = "--exit-code", description = "End with 1 where anything differs.")
    private boolean differenceMatters;

    DiffCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, JsonNode> before = records(old);
        Map<String, JsonNode> after = records(now);
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
        return differenceMatters && differ > 0 ? ExitCode.PROBLEMS : ExitCode.DONE;
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
