package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.lexicon.Lexicon;
import org.dateline.search.QueryField;
import org.dateline.search.QueryParser;
import org.junit.jupiter.api.Test;

class SearchDocumentTest {
    private static final Path PAGE = Path.of("..", "docs", "search.md");

    @Test
    void everyExampleOfThePageCanBeRead() throws IOException {
        QueryParser parser = QueryParser.load(Lexicon.shipped());
        List<String> examples = examples();
        assertThat(examples).hasSizeGreaterThan(10);
        for (String example : examples) {
            assertThatCode(() -> parser.parse(example)).as(example).doesNotThrowAnyException();
        }
    }

    @Test
    void everyFieldStandsOnThePage() throws IOException {
        String page = Files.readString(PAGE);
        for (QueryField field : QueryField.values()) {
            assertThat(page).contains("`" + field.label() + ":");
        }
    }

    private static List<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("```")) {
                inside = line.equals("```query");
            } else if (inside) {
                examples.add(line);
            }
        }
        return examples;
    }
}
