package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Models;
import org.dateline.lexicon.Example;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the worked examples of the place lists. */
class PlaceExamplesTest {
    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final PlaceFinder FINDER = PlaceFinder.load(LEXICON);
    private static final Set<String> CUES =
            Set.of("places/place-cues.txt", "places/not-places.txt", "places/division-words.txt");

    @TestFactory
    Stream<DynamicTest> exampleIsTakenAsItsSectionSays() {
        return LEXICON.folder("places").stream()
                .flatMap(file -> file.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                example.where() + " " + example.sentence(), () -> check(file, example))));
    }

    private static void check(LexiconFile file, Example example) {
        Set<String> section = file.entries().stream()
                .filter(e -> e.section().equals(example.section()))
                .map(e -> e.where())
                .collect(Collectors.toSet());
        List<PlaceMention> found =
                FINDER.find(example.sentence(), Models.tagged(example.sentence()), PlaceContext.NONE);
        boolean taken = CUES.contains(file.name())
                ? found.stream().anyMatch(PlaceMention::isWhere)
                : found.stream().anyMatch(m -> section.contains(m.rule().entry()));
        assertThat(taken).as("%s", found).isEqualTo(example.taken());
    }
}
