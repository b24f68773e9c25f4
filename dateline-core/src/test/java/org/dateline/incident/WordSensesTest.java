package org.dateline.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class WordSensesTest {
    private static final WordSenses SENSES = WordSenses.load(Lexicon.shipped());

    private static int common(char sort, String word, char otherSort, String other) {
        return WordSenses.common(SENSES.of(sort, word), SENSES.of(otherSort, other));
    }

    @Test
    void synonymsHaveASenseInCommon() {
        assertThat(common('n', "earthquake", 'n', "quake")).isZero();
        assertThat(common('v', "arrest", 'v', "nab")).isNotNegative();
    }

    @Test
    void aNounHasASenseInCommonWithTheVerbThatItIsMadeOf() {
        assertThat(common('n', "arrest", 'v', "arrest")).isZero();
        assertThat(common('n', "death", 'v', "die")).isZero();
    }

    @Test
    void wordsThatHaveNothingToDoWithEachOtherHaveNoneInCommon() {
        assertThat(common('v', "arrest", 'v', "flood")).isNegative();
    }

    @Test
    void whatAWordIsAKindOfIsWider() {
        assertThat(WordSenses.wider(SENSES.of('v', "kill"), SENSES.kinds(SENSES.of('v', "murder"))))
                .isTrue();
        assertThat(WordSenses.wider(SENSES.of('v', "murder"), SENSES.kinds(SENSES.of('v', "kill"))))
                .isFalse();
    }

    @Test
    void anUnknownWordHasNoSenses() {
        assertThat(SENSES.of('v', "xyzzy")).isEmpty();
    }
}
