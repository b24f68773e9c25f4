package org.dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.Models;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Example;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconFile;
import org.dateline.report.Paragraph;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorFilesTest {
    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final ActorFinder FINDER = ActorFinder.from(LEXICON);

    @Test
    void examplesOfTheActorFilesHold() {
        List<String> wrong = new ArrayList<>();
        for (LexiconFile file : LEXICON.folder("actors")) {
            Map<String, String> sections =
                    file.entries().stream().collect(Collectors.toMap(Entry::where, Entry::section));
            for (Example example : file.examples()) {
                if (takes(example, sections) != example.taken()) {
                    wrong.add(example.where() + ": " + example.sentence());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean takes(Example example, Map<String, String> sections) {
        String text = example.sentence();
        Paragraph all = new Paragraph(new Span(0, text.length()), Paragraph.Kind.BODY);
        List<Sentence> sentences = Models.analyser().analyse(text, List.of(all));
        return FINDER.find(text, sentences, null).stream()
                .anyMatch(m -> example.section().equals(sections.get(m.rule().entry())));
    }

    @Test
    void filesHoldAsManyEntriesAsPromised() {
        Map<String, Integer> counts = new TreeMap<>();
        for (LexiconFile file : LEXICON.folder("actors")) {
            for (Entry entry : file.entries()) {
                String kind = entry.section().startsWith("role ") ? "role noun" : entry.section();
                counts.merge(kind, names(entry), Integer::sum);
            }
        }
        System.out.println("actor files: " + counts);
        assertThat(counts.get("person")).isGreaterThanOrEqualTo(600);
        assertThat(counts.get("role noun")).isGreaterThanOrEqualTo(600);
        assertThat(counts.get("state")).isGreaterThanOrEqualTo(190);
        int dated = counts.entrySet().stream()
                .filter(e -> List.of(
                                "person",
                                "armed group",
                                "party",
                                "state body",
                                "force",
                                "parliament",
                                "court",
                                "international body",
                                "alliance",
                                "ngo",
                                "media",
                                "firm",
                                "union")
                        .contains(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        assertThat(dated).isGreaterThanOrEqualTo(3000);
    }

    private static int names(Entry entry) {
        String first = entry.fields('|').get(0);
        if (entry.section().startsWith("role ")) {
            return first.split(";").length;
        }
        return "person".equals(entry.section())
                ? Persons.apart(List.of(first.split("; *"))).size()
                : 1;
    }

    @Test
    void userEntryOverridesTheShippedOneAndTheConflictIsShown(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("actors"));
        Files.writeString(folder.resolve("actors/mine.txt"), "[armed group]\nBoko Haram | NER REB 2015..\n");
        ActorFinder own = ActorFinder.from(Lexicon.with(folder));
        assertThat(own.conflicts()).singleElement().satisfies(c -> {
            assertThat(c.kept()).isEqualTo("user/actors/mine.txt:2");
            assertThat(c.dropped()).startsWith("actors/armed.txt:");
        });
        String text = "Boko Haram burned the market.";
        assertThat(own.find(text, Models.tagged(text), null))
                .anyMatch(m -> "NERREB".equals(m.actor().code()));
    }
}
