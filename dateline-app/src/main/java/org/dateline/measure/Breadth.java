package org.dateline.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.CodedReport;
import org.dateline.Dateline;
import org.dateline.lexicon.Lexicon;

/**
 * Shows how broad the event lexicon is: how many of the events found in each set rest on entries that other sets use
 * too, and how many of the verbs in news that nobody annotated for events the lexicon knows.
 */
public final class Breadth {
    /** Folders whose sets ask for events. */
    private static final Set<String> WITH_EVENTS = Set.of("reports", "events", "attacks", "eventtypes");
    /** Folders of news that the event lexicon was not written for. */
    private static final Set<String> WITHOUT = Set.of("attribution", "places", "incidents", "displacement");

    private static final int SENTENCES = 10_000;
    private static final int SENTENCE_LENGTH = 130;
    /** Texts shorter than this are mentions of something, not sentences. */
    private static final int SHORTEST = 25;

    private final ObjectMapper json = new ObjectMapper();
    private final Evaluation.Settings settings;
    private final Dateline dateline;
    private final Lexicon lexicon;
    private final PrintStream out;
    private final PrintStream talk;

    /** Measures the sets of a folder with a coder and the lexicon that it was opened with. */
    public Breadth(
            Evaluation.Settings settings, Dateline dateline, Lexicon lexicon, PrintStream out, PrintStream talk) {
        this.settings = settings;
        this.dateline = dateline;
        this.lexicon = lexicon;
        this.out = out;
        this.talk = talk;
    }

    /** Measures and prints. */
    public void run() throws IOException, InterruptedException {
        KnownVerbs known = new KnownVerbs(lexicon);
        EntryUse use = new EntryUse(known.entries());
        List<GoldSet> quiet = new ArrayList<>();
        for (GoldSet set : GoldSets.in(settings.folder())) {
            String folder = set.name().split("/")[0];
            if (!settings.wants(set.name())) {
                continue;
            }
            if (WITH_EVENTS.contains(folder) && set.dictionaries().isEmpty()) {
                code(set, texts(set), coded -> use.add(set.name(), coded));
            } else if (WITHOUT.contains(folder) && !texts(set).isEmpty()) {
                quiet.add(set);
            }
        }
        use.print(out);
        VerbCoverage coverage = new VerbCoverage(known);
        // The smallest first: what they do not give, the larger ones give.
        Map<GoldSet, Long> lengths = new HashMap<>();
        for (GoldSet set : quiet) {
            lengths.put(set, length(texts(set)));
        }
        quiet.sort(Comparator.comparing(lengths::get));
        for (int i = 0; i < quiet.size(); i++) {
            GoldSet set = quiet.get(i);
            int quota = (SENTENCES - coverage.sentences()) / (quiet.size() - i);
            code(set, spread(texts(set), quota), coded -> coverage.add(set.name(), coded, quota));
        }
        coverage.print(out);
    }

    /** The records of a set that hold a text, each text once. */
    private List<JsonNode> texts(GoldSet set) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String line : Files.readAllLines(set.input())) {
            JsonNode record = line.isBlank() ? json.nullNode() : json.readTree(line);
            String text = record.path("text").asText("");
            if (text.length() >= SHORTEST && seen.add(text)) {
                records.add(record);
            }
        }
        boolean mentions = set.name().endsWith("-mentions") || set.task() == Task.CASUALTIES;
        return mentions ? List.of() : records; // the texts of these sets are those of another
    }

    /** Texts from all over a set that together hold about as many sentences as wanted, and rather more. */
    private static List<JsonNode> spread(List<JsonNode> records, int sentences) {
        int step = (int) Math.max(1, length(records) / SENTENCE_LENGTH / (sentences * 2L));
        List<JsonNode> some = new ArrayList<>();
        for (int i = 0; i < records.size(); i += step) {
            some.add(records.get(i));
        }
        return some;
    }

    private static long length(List<JsonNode> records) {
        return records.stream().mapToLong(r -> r.path("text").asText().length()).sum();
    }

    /** What is done with a coded report; says whether more are wanted. */
    @FunctionalInterface
    private interface Taker {
        boolean take(CodedReport coded);
    }

    private void code(GoldSet set, List<JsonNode> records, Taker taker) throws IOException, InterruptedException {
        if (records.isEmpty()) {
            return;
        }
        long start = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(settings.threads());
        try {
            Queue<Future<CodedReport>> waiting = new ArrayDeque<>();
            for (JsonNode record : records) {
                waiting.add(pool.submit(() -> dateline.code(Evaluation.report(record, set.task()))));
            }
            // Taken from the queue, so that no report is kept longer than it is needed.
            boolean more = true;
            for (Future<CodedReport> next = waiting.poll(); next != null && more; next = waiting.poll()) {
                more = taker.take(next.get());
            }
        } catch (ExecutionException e) {
            throw new IOException("coding failed: " + e.getCause(), e);
        } finally {
            pool.shutdownNow();
        }
        talk.printf(Locale.ROOT, "%s: coded in %.1f s%n", set.name(), (System.nanoTime() - start) / 1e9);
    }
}
