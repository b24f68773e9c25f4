package org.dateline.fulltext;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    @Test
    void wordsLoseCapitalsAccentsAndEndings() {
        assertThat(Analysis.terms("Protesters in São Paulo were BOMBED"))
                .extracting(Term::stem)
                .containsExactly("protest", "in", "sao", "paulo", "were", "bomb");
    }

    @Test
    void initialsAreOneWordWithAndWithoutFullStops() {
        assertThat(Analysis.forms("The U.S. and the U.N.")).containsExactly("the", "us", "and", "the", "un");
        assertThat(Analysis.forms("US, UN")).containsExactly("us", "un");
    }

    @Test
    void possessiveIsTheBareName() {
        assertThat(Analysis.forms("Taliban's, the rebels’ and O'Brien's"))
                .containsExactly("taliban", "the", "rebels", "and", "obrien");
    }

    @Test
    void groupedNumberIsOneWord() {
        assertThat(Analysis.forms("1,200 fled, 3 stayed")).containsExactly("1200", "fled", "3", "stayed");
    }

    @Test
    void hyphenPartsWords() {
        assertThat(Analysis.forms("car-bomb")).containsExactly("car", "bomb");
    }

    @Property
    void wordsHoldLettersAndDigitsAlone(@ForAll String text) {
        assertThat(Analysis.terms(text)).allSatisfy(term -> {
            assertThat(term.form().codePoints().allMatch(Character::isLetterOrDigit))
                    .isTrue();
            assertThat(term.form().length()).isBetween(1, Analysis.LONGEST);
        });
    }

    @Property
    void cuttingAWordAgainChangesNothing(@ForAll String text) {
        for (String form : Analysis.forms(text)) {
            assertThat(Analysis.forms(form)).as(form).containsExactly(form);
        }
    }
}
