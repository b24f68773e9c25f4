package org.dateline.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Models;
import org.dateline.lexicon.Lexicon;
import org.dateline.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFinderTest {
    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final CountFinder COUNTS = CountFinder.load(LEXICON);
    private static final FigureFinder FIGURES = FigureFinder.load(LEXICON);
    private static final NeedFinder NEEDS = NeedFinder.load(LEXICON);

    private static List<Figure> figures(String text) {
        List<Sentence> sentences = Models.sentences(text);
        return FIGURES.find(
                sentences,
                new FigureFinder.Surroundings(
                        COUNTS.find(sentences, List.of()), List.of(), List.of(), Attributions.none()));
    }

    private static String line(Figure figure) {
        return figure.kind() + " " + figure.value().best() + " " + figure.unit();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The war has displaced 350,000 people.                          | displaced 350000 people
            Some 1,500 families were forced to leave their homes.          | displaced 1500 households
            About 2,000 villagers were evacuated after the dam broke.      | evacuated 2000 people
            The envoy arranged the return of 820 displaced families.       | returned 820 households
            The camp shelters 40,000 refugees.                             | refugees 40000 people
            The storm left 900 people homeless.                            | homeless 900 people
            The drought has affected 2 million people.                     | affected 2000000 people
            Rescuers said 31 people were missing after the landslide.      | missing 31 people
            The earthquake killed 212 people.                              | killed 212 people
            The United Nations appealed for $42 million in aid.            | aid 42000000 USD
            The flood destroyed 600 houses.                                | affected 600 houses
            """)
    void figureHasKindValueAndUnit(String text, String figure) {
        assertThat(figures(text)).extracting(FigureFinderTest::line).containsExactly(figure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two gunmen fled in a car.",
                "The bomb killed 40 people.",
                "The company earned $42 million.",
                "The strike killed 20 displaced people.",
                "Three ministers returned to the capital.",
                "Some 300 soldiers left the base."
            })
    void otherNumbersAreNoFigures(String text) {
        assertThat(figures(text)).isEmpty();
    }

    @Test
    void sameNumberInOtherUnitsAndPartsAreNotFiguresOfTheirOwn() {
        assertThat(figures("About 300 households (1,100 people) were displaced."))
                .hasSize(1);
        assertThat(figures("Some 4,700 people fled, including 450 children.")).hasSize(1);
    }

    @Test
    void evidenceOfAFigureIsItsWords() {
        String text = "The war has displaced 350,000 people.";
        Figure figure = figures(text).get(0);
        assertThat(figure.span().in(text)).isEqualTo("350,000 people");
        assertThat(figure.evidence().get("kind"))
                .isNotNull()
                .satisfies(e -> assertThat(e.spans().get(0).in(text)).isEqualTo("displaced"));
    }

    private static List<String> needs(String text) {
        return NEEDS
                .find(Models.sentences(text), new NeedFinder.Surroundings(List.of(), List.of(), Attributions.none()))
                .stream()
                .map(Need::need)
                .toList();
    }

    @Test
    void needIsWhatPeopleLackNeedOrAskFor() {
        assertThat(needs("There is no firewood. We need water and bread.")).containsExactly("fuel", "water", "food");
        assertThat(needs("Food is running out and medicine is scarce.")).containsExactly("food", "health");
        assertThat(needs("The money from the appeal will pay for tents and vaccines."))
                .containsExactly("shelter", "health");
    }

    @Test
    void whatPeopleHaveIsNoNeed() {
        assertThat(needs("The town has water. Police fired water cannon. There is no shortage of food."))
                .isEmpty();
        assertThat(needs("The party needs power and gas prices fell.")).isEmpty();
    }
}
