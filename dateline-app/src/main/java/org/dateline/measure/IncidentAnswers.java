package org.dateline.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.incident.StoryGrouping;
import org.dateline.incident.Wording;
import org.dateline.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Which texts tell of the same incident, for a whole set at once. Of a record of the gold nothing is read but its id and
 * its text: neither topic nor cluster.
 */
final class IncidentAnswers {
    private final ObjectMapper json = new ObjectMapper();

    /** One prediction a line. */
    List<String> lines(GoldSet set) throws IOException {
        StoryGrouping grouping = new StoryGrouping(Wording.load(Lexicon.shipped()));
        List<String> lines = new ArrayList<>();
        for (List<StoryGrouping.Story> group : grouping.group(stories(set.input()))) {
            String cluster = group.get(0).id();
            for (StoryGrouping.Story story : group) {
                lines.add(line(story.id(), cluster));
            }
        }
        return lines;
    }

    private List<StoryGrouping.Story> stories(Path file) throws IOException {
        List<StoryGrouping.Story> stories = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonNode record = json.readTree(line);
                stories.add(new StoryGrouping.Story(
                        record.path("id").asText(),
                        title(record),
                        record.path("text").asText()));
            }
        }
        return stories;
    }

    private static @Nullable String title(JsonNode record) {
        return record.path("title").asText(null);
    }

    private String line(String id, String cluster) {
        return json.createObjectNode().put("id", id).put("cluster", cluster).toString();
    }
}
