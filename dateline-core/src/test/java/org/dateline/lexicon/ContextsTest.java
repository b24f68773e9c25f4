package org.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.dateline.Models;
import org.dateline.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContextsTest {
    private static final LexiconFile FILE = Lexicon.shipped().file("contexts.txt");

    private final Contexts contexts = Contexts.load(Lexicon.shipped());

    @Test
    void everyExampleIsTakenOrLeftByItsSection() {
        SoftAssertions all = new SoftAssertions();
        for (Example example : FILE.examples()) {
            Set<String> found = found(contexts, example.sentence());
            boolean taken = example.section().equals("none") ? found.isEmpty() : found.contains(example.section());
            all.assertThat(taken)
                    .as("%s %s: %s", example.where(), example.sentence(), found)
                    .isEqualTo(example.taken());
        }
        all.assertAll();
    }

    @Test
    void everyContextHasWordsAndExamplesOfBothKinds() {
        List<String> all = Lexicon.shipped().file("ontology.txt").entries().stream()
                .filter(entry -> entry.section().equals("contexts"))
                .flatMap(entry -> entry.fields(' ').stream())
                .toList();
        assertThat(all).hasSize(37);
        assertThat(FILE.entries().stream().map(Entry::section)).containsAll(all);
        assertThat(examples(true)).containsAll(all);
        assertThat(examples(false)).containsAll(all);
    }

    @Test
    void longestPhraseKeepsItsWordsFromOthers() {
        assertThat(found(contexts, "He was charged with war crimes.")).containsExactly("human_rights", "legal");
    }

    @Test
    void nameOfPersonSaysNothing() {
        assertThat(found(contexts, "Bill Carter bought the farm.")).isEmpty();
    }

    @Test
    void usersLinesAddWordsAndTakeThemAway(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("contexts.txt"), "[none]\ncabinet\n[technology]\nabacus\n");
        Contexts own = Contexts.load(Lexicon.with(folder));
        assertThat(found(own, "The cabinet bought an abacus.")).containsExactly("technology");
    }

    @Test
    void sectionThatIsNoContextIsRefusedWithItsLine(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("contexts.txt"), "[sports]\nfootball\n");
        assertThatThrownBy(() -> Contexts.load(Lexicon.with(folder)))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("contexts.txt:2")
                .hasMessageContaining("sports");
    }

    private static Set<String> examples(boolean taken) {
        return FILE.examples().stream()
                .filter(example -> example.taken() == taken)
                .map(Example::section)
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Contexts contexts, String text) {
        Set<String> found = new TreeSet<>();
        for (Sentence sentence : Models.sentences(text)) {
            contexts.in(sentence, i -> true).forEach(mention -> found.add(mention.context()));
        }
        return found;
    }
}
