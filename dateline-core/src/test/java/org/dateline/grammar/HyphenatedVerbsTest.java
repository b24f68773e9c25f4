package org.dateline.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class HyphenatedVerbsTest {
    private static final HyphenatedVerbs VERBS = HyphenatedVerbs.load();

    private static List<String> joined(String text) {
        return VERBS.join(Tokeniser.words(text, new Span(0, text.length()))).stream()
                .map(Word::form)
                .toList();
    }

    @Test
    void verbWithAHyphenIsOneWord() {
        assertThat(joined("They test-fired it.")).containsExactly("They", "test-fired", "it", ".");
    }

    @Test
    void otherWordsWithAHyphenStayApart() {
        assertThat(joined("a rebel-held town")).containsExactly("a", "rebel", "-", "held", "town");
        assertThat(joined("a test - fired by")).containsExactly("a", "test", "-", "fired", "by");
    }

    @Test
    void everyFormLeadsToTheVerbWhoseEntriesCount() {
        assertThat(VERBS.lemma("Test-firing")).isEqualTo("test-fire");
        assertThat(VERBS.lemma("re-took")).isEqualTo("retake");
        assertThat(VERBS.lemma("pistol-whipped")).isEqualTo("pistol-whip");
        assertThat(VERBS.lemma("carpet-bombing")).isEqualTo("bomb");
        assertThat(VERBS.lemma("co-leads")).isEqualTo("co-lead");
        assertThat(VERBS.lemma("well-known")).isNull();
    }
}
