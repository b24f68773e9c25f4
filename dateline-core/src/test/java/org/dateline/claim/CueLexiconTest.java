package org.dateline.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.Models;
import org.dateline.evidence.Evidence;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Example;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.dateline.lexicon.LexiconFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CueLexiconTest {
    @Test
    void atLeastThreeHundredDifferentWordsAreKnown() {
        Set<String> words = new HashSet<>();
        for (LexiconFile file : Lexicon.shipped().folder("speech")) {
            for (Entry entry : file.entries()) {
                words.add(entry.text().split(" [vnapr]( |$)")[0]);
            }
        }
        assertThat(words).hasSizeGreaterThanOrEqualTo(300);
    }

    @Test
    void everyExampleIsTakenOrLeftByItsSection() {
        Map<String, String> sections = new HashMap<>();
        List<LexiconFile> files = Lexicon.shipped().folder("speech");
        files.forEach(f -> f.entries().forEach(e -> sections.put(e.where(), e.section())));
        StatementFinder finder = StatementFinder.load(Lexicon.shipped());
        for (LexiconFile file : files) {
            for (Example example : file.examples()) {
                List<Statement> found =
                        finder.find(example.sentence(), Models.sentences(example.sentence()), List.of());
                assertThat(found.stream().anyMatch(s -> ofSection(s, file, example, sections)))
                        .as("%s %s", example.where(), example.sentence())
                        .isEqualTo(example.taken());
            }
        }
    }

    @Test
    void subjectOfABearerOwnsTheClaim() {
        StatementFinder finder = StatementFinder.load(Lexicon.shipped());
        for (Example example : Lexicon.shipped().file("speech-bearers.txt").examples()) {
            List<Statement> found = finder.find(example.sentence(), Models.sentences(example.sentence()), List.of());
            assertThat(found.stream().anyMatch(CueLexiconTest::isOwnedNoun))
                    .as("%s %s", example.where(), example.sentence())
                    .isEqualTo(example.taken());
        }
    }

    private static boolean isOwnedNoun(Statement statement) {
        Evidence cue = statement.evidence().get("cue");
        return cue != null && cue.rule().entry().startsWith("speech/nouns.txt") && statement.speaker() != null;
    }

    private static boolean ofSection(
            Statement statement, LexiconFile file, Example example, Map<String, String> sections) {
        Evidence cue = statement.evidence().get("cue");
        String entry = cue == null ? "" : cue.rule().entry();
        return entry.startsWith(file.name() + ":") && example.section().equals(sections.get(entry));
    }

    @Test
    void everySectionHasAnExampleOfEachSort() {
        for (LexiconFile file : Lexicon.shipped().folder("speech")) {
            Set<String> taken = new HashSet<>();
            Set<String> left = new HashSet<>();
            file.examples().forEach(e -> (e.taken() ? taken : left).add(e.section()));
            for (Entry entry : file.entries()) {
                assertThat(taken).as(entry.where()).contains(entry.section());
                assertThat(left).as(entry.where()).contains(entry.section());
            }
        }
    }

    @Test
    void userFileAddsAWord(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("speech"));
        Files.writeString(folder.resolve("speech/mine.txt"), "[said SAID]\nyodel v that quote\n");
        StatementFinder finder = StatementFinder.load(Lexicon.with(folder));
        String text = "The guide yodeled that the pass was open.";
        assertThat(finder.find(text, Models.sentences(text), List.of())).hasSize(1);
    }

    @Test
    void lineWithoutSortIsRefusedWithItsPlace(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("speech"));
        Files.writeString(folder.resolve("speech/mine.txt"), "[said SAID]\nyodel that quote\n");
        assertThatThrownBy(() -> StatementFinder.load(Lexicon.with(folder)))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("mine.txt:2");
    }

    @Test
    void sectionOfUnknownKindIsRefused(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("speech"));
        Files.writeString(folder.resolve("speech/mine.txt"), "[said SUNG]\nyodel v that\n");
        assertThatThrownBy(() -> StatementFinder.load(Lexicon.with(folder))).hasMessageContaining("SUNG");
    }
}
