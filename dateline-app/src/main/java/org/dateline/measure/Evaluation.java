package org.dateline.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.Dateline;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/** Runs the coder over the gold sets of a folder and shows its figures beside those of other coders. */
public final class Evaluation {
    private final ObjectMapper json = new ObjectMapper();
    private final Settings settings;
    private final Dateline dateline;
    private final PrintStream out;
    private final PrintStream talk;

    /**
     * What to measure and where.
     *
     * @param folder the folder of gold sets
     * @param only sets to measure, by name or the start of it ("events", "places/lgl"); empty for all
     * @param predictions folder for the predictions
     * @param scorers folder of the scorers
     * @param threads how many reports are coded at once
     */
    public record Settings(Path folder, List<String> only, Path predictions, Path scorers, int threads) {
        /** Whether a set is to be measured. */
        boolean wants(String set) {
            return only.isEmpty()
                    || only.stream().anyMatch(o -> set.equals(o) || set.startsWith(o + "/") || set.endsWith("/" + o));
        }
    }

    public Evaluation(Settings settings, Dateline dateline, PrintStream out, PrintStream talk) {
        this.settings = settings;
        this.dateline = dateline;
        this.out = out;
        this.talk = talk;
    }

    /** Measures; returns how many sets could not be scored. */
    public int run() throws IOException, InterruptedException {
        ResultTable table = new ResultTable(peers());
        int failed = 0;
        for (GoldSet set : GoldSets.in(settings.folder())) {
            if (!settings.wants(set.name())) {
                continue;
            }
            Task task = set.task();
            if (task == null) {
                table.later(set);
                continue;
            }
            try {
                measure(set, task, table);
            } catch (IOException e) {
                failed++;
                talk.println("dateline eval: " + set.name() + ": " + e.getMessage());
            }
        }
        table.print(out);
        return failed;
    }

    private void measure(GoldSet set, Task task, ResultTable table) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Path predicted = predict(set, task);
        talk.printf(
                Locale.ROOT, "%s (%s): coded in %.1f s%n", set.name(), set.part(), (System.nanoTime() - start) / 1e9);
        for (List<String> options : task.options(set)) {
            Scorer.Outcome outcome = new Scorer(settings.scorers()).run(set, task, predicted, options);
            Path log = predicted.resolveSibling(predicted.getFileName() + suffix(options) + ".txt");
            Files.writeString(log, outcome.printed());
            table.add(set, task, options, outcome.figures());
        }
    }

    private static String suffix(List<String> options) {
        StringBuilder name = new StringBuilder();
        for (String option : options) {
            if (!option.contains("/") && !option.contains(".json")) {
                name.append('.').append(option.replace("--", "").replace(',', '_'));
            }
        }
        return name.toString();
    }

    /** Codes the input records and writes the predictions; gold that the coder may not see stays out of its sight. */
    private Path predict(GoldSet set, Task task) throws IOException, InterruptedException {
        Files.createDirectories(settings.predictions());
        Path file = settings.predictions().resolve(set.name().replace('/', '-') + ".jsonl");
        if (task == Task.STORIES || task == Task.MENTIONS) {
            Files.write(file, new IncidentAnswers(dateline, settings.threads()).lines(set));
            return file;
        }
        Dateline coder = set.dictionaries().map(dateline::with).orElse(dateline);
        Predictions predictions = new Predictions(coder);
        Set<String> known = task == Task.CASUALTIES ? ids(set.gold()) : Set.of();
        ExecutorService pool = Executors.newFixedThreadPool(settings.threads());
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            List<Future<String>> waiting = new ArrayList<>();
            for (String line : Files.readAllLines(set.input())) {
                JsonNode record = json.readTree(line);
                boolean asked = task.asks(set, record.path("split").asText());
                if (!line.isBlank()
                        && asked
                        && (known.isEmpty() || known.contains(record.path("id").asText()))) {
                    waiting.add(pool.submit(() ->
                            json.writeValueAsString(predictions.of(task, record, coder.code(report(record, task))))));
                }
            }
            for (Future<String> one : waiting) {
                writer.write(one.get());
                writer.newLine();
            }
        } catch (ExecutionException e) {
            throw new IOException("coding failed: " + e.getCause(), e);
        } finally {
            pool.shutdownNow();
        }
        return file;
    }

    private Set<String> ids(Path file) throws IOException {
        Set<String> ids = new HashSet<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                ids.add(json.readTree(line).path("id").asText());
            }
        }
        return ids;
    }

    /** The record as a feed would give it: id, text, date, title, publisher. */
    static Report report(JsonNode record, @Nullable Task task) {
        String text = task == Task.FACTUALITY
                ? FactualityAnswers.text(record)
                : record.path("text").asText();
        return new Report(
                record.path("id").asText(),
                text,
                record.path("title").asText(null),
                null,
                record.path("publisher").asText(null),
                date(record));
    }

    private static @Nullable LocalDate date(JsonNode record) {
        for (String field : List.of("published", "date", "dct")) {
            String value = record.path(field).asText("");
            if (value.length() >= 10) {
                try {
                    return LocalDate.parse(value.substring(0, 10));
                } catch (DateTimeParseException e) {
                    return null; // a clock time or prose: no day that a feed would give
                }
            }
        }
        return null;
    }

    private Map<String, JsonNode> peers() throws IOException {
        Path file = settings.folder().resolve("peers.json");
        Map<String, JsonNode> peers = new java.util.TreeMap<>();
        if (Files.isRegularFile(file)) {
            json.readTree(Files.newBufferedReader(file)).properties().forEach(e -> peers.put(e.getKey(), e.getValue()));
        }
        return peers;
    }
}
