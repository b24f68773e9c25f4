package org.dateline.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.Dateline;
import org.dateline.incident.MentionGrouping;
import org.dateline.incident.StoryGrouping;
import org.dateline.incident.Wording;
import org.dateline.lexicon.Lexicon;
import org.dateline.text.Span;

/**
 * Which texts, or which mentions of events in them, tell of the same incident, for a whole set at once. Of a text nothing
 * is read but its id, headline and words, of a mention its id and where it stands: neither topic nor type nor cluster.
 */
final class IncidentAnswers {
    private final ObjectMapper json = new ObjectMapper();
    private final Dateline dateline;
    private final int threads;

    IncidentAnswers(Dateline dateline, int threads) {
        this.dateline = dateline;
        this.threads = threads;
    }

    /** One prediction a line. */
    List<String> lines(GoldSet set) throws IOException, InterruptedException {
        return set.task() == Task.MENTIONS ? mentions(set) : stories(set);
    }

    private List<String> stories(GoldSet set) throws IOException {
        List<StoryGrouping.Story> stories = new ArrayList<>();
        for (JsonNode record : records(set.input())) {
            stories.add(story(record));
        }
        List<String> lines = new ArrayList<>();
        for (List<StoryGrouping.Story> group : new StoryGrouping(Wording.load(Lexicon.shipped())).group(stories)) {
            for (StoryGrouping.Story story : group) {
                lines.add(line(story.id(), group.get(0).id()));
            }
        }
        return lines;
    }

    private List<String> mentions(GoldSet set) throws IOException, InterruptedException {
        Map<String, List<JsonNode>> asked = new HashMap<>();
        Map<String, String> clusters = new LinkedHashMap<>();
        for (JsonNode mention : records(set.gold())) {
            asked.computeIfAbsent(mention.path("doc").asText(), d -> new ArrayList<>())
                    .add(mention);
            clusters.put(mention.path("id").asText(), mention.path("id").asText());
        }
        for (List<String> group : MentionGrouping.load(Lexicon.shipped()).group(analysed(set.input(), asked))) {
            group.forEach(id -> clusters.put(id, group.get(0)));
        }
        return clusters.entrySet().stream()
                .map(e -> line(e.getKey(), e.getValue()))
                .toList();
    }

    private List<MentionGrouping.Text> analysed(Path file, Map<String, List<JsonNode>> asked)
            throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<MentionGrouping.Text>> waiting = new ArrayList<>();
            for (JsonNode record : records(file)) {
                List<JsonNode> here = asked.getOrDefault(record.path("id").asText(), List.of());
                waiting.add(pool.submit(() -> analysed(record, here)));
            }
            List<MentionGrouping.Text> texts = new ArrayList<>();
            for (Future<MentionGrouping.Text> one : waiting) {
                texts.add(one.get());
            }
            return texts;
        } catch (ExecutionException e) {
            throw new IOException("coding failed: " + e.getCause(), e);
        } finally {
            pool.shutdownNow();
        }
    }

    private MentionGrouping.Text analysed(JsonNode record, List<JsonNode> mentions) {
        String text = record.path("text").asText();
        List<MentionGrouping.Mention> spans = new ArrayList<>();
        for (JsonNode mention : mentions) {
            int start = text.offsetByCodePoints(0, mention.path("start").asInt());
            int end = text.offsetByCodePoints(0, mention.path("end").asInt());
            spans.add(new MentionGrouping.Mention(mention.path("id").asText(), new Span(start, end)));
        }
        return new MentionGrouping.Text(
                story(record), dateline.code(Evaluation.report(record, null)).sentences(), spans);
    }

    private static StoryGrouping.Story story(JsonNode record) {
        return new StoryGrouping.Story(
                record.path("id").asText(),
                record.path("title").asText(null),
                record.path("text").asText());
    }

    private List<JsonNode> records(Path file) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                records.add(json.readTree(line));
            }
        }
        return records;
    }

    private String line(String id, String cluster) {
        return json.createObjectNode().put("id", id).put("cluster", cluster).toString();
    }
}
