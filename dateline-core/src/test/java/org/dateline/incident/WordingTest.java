package org.dateline.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final Wording WORDING = Wording.load(Lexicon.shipped());

    private static double likeness(String a, String b) {
        return WORDING.likeness(WORDING.terms(a), WORDING.terms(b));
    }

    @Test
    void sameWordsAreWhollyAlikeWhateverTheirOrder() {
        assertThat(likeness("The dam burst near Kashgar.", "Near Kashgar the dam burst."))
                .isGreaterThan(0.95);
    }

    @Test
    void textsWithoutACommonWordAreNotAlike() {
        assertThat(likeness("The dam burst", "Police arrested two smugglers")).isZero();
    }

    @Test
    void inflectionAndDerivationMakeNoDifference() {
        assertThat(likeness("rebels attacked the villages", "a rebel attacks a village"))
                .isGreaterThan(0.9);
        assertThat(WORDING.shared(WORDING.terms("he announced it"), WORDING.terms("the announcement"), 3))
                .containsExactly("announc");
    }

    @Test
    void accentsAndLetterCaseMakeNoDifference() {
        assertThat(likeness("Protests in Bogotá", "PROTESTS IN BOGOTA")).isCloseTo(1, within(1e-9));
    }

    @Test
    void wordsThatStandInEveryReportWeighNearlyNothing() {
        assertThat(likeness("the fire of the mill", "the flood of the quay")).isLessThan(0.05);
    }

    @Test
    void aRareNameWeighsMoreThanACommonWord() {
        assertThat(likeness("the mayor of Kashgar", "a trader from Kashgar"))
                .isGreaterThan(likeness("the mayor of Kashgar", "the mayor of Lucerne"));
    }

    @Test
    void figuresCountHoweverTheirDigitsAreGrouped() {
        assertThat(WORDING.shared(WORDING.terms("12,500 fled"), WORDING.terms("about 12500 people"), 3))
                .containsExactly("12500");
    }

    @Test
    void abbreviationsAreOneWordWithAndWithoutStops() {
        assertThat(WORDING.shared(WORDING.terms("the U.S. envoy's visit"), WORDING.terms("a US envoy"), 5))
                .containsExactly("envoi", "us");
    }

    @Test
    void sharedWordsComeWithTheMostTellingFirst() {
        assertThat(WORDING.shared(
                        WORDING.terms("a bomb in Kashgar market"), WORDING.terms("the market of Kashgar: a bomb"), 2))
                .containsExactly("kashgar", "bomb");
    }

    @Test
    void anEmptyTextIsLikeNothing() {
        assertThat(likeness("", "")).isZero();
        assertThat(likeness(" ... ", "A dam burst")).isZero();
    }

    @Property(tries = 200)
    void likenessLiesBetweenNoneAndWholeAndIsTheSameBothWays(@ForAll String a, @ForAll String b) {
        assertThat(likeness(a, b)).isBetween(0.0, 1.0).isEqualTo(likeness(b, a));
    }
}
