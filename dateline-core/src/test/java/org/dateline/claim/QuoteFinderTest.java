package org.dateline.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {
    private final QuoteFinder finder = new QuoteFinder();

    private List<Quote> find(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                paragraphs.add(new Span(from, from + line.length()));
            }
            from += line.length() + 1;
        }
        return finder.find(text, paragraphs);
    }

    private List<String> inner(String text) {
        return find(text).stream().map(q -> q.inner().in(text)).toList();
    }

    @Test
    void straightAndTypographicMarksAreFound() {
        assertThat(inner("\"It is over now,\" he said. “We are going home,” she said."))
                .containsExactly("It is over now,", "We are going home,");
    }

    @Test
    void otherMarksAreFound() {
        assertThat(
                        inner(
                                "He said: «The road is closed today.» ``It is open,'' she said. „Nobody knows that,” they said."))
                .containsExactly("The road is closed today.", "It is open,", "Nobody knows that,");
    }

    @Test
    void nestedQuotationIsFoundInsideTheOuterOne() {
        List<Quote> quotes = find("“He told me ‘go home now’ and left,” she said.");
        assertThat(quotes).extracting(Quote::level).containsExactly(0, 1);
    }

    @Test
    void apostrophesAreNoMarks() {
        assertThat(inner("The miners' union said it won't be 'bullied by the firm', and that's that, in the '90s."))
                .containsExactly("bullied by the firm");
    }

    @Test
    void contractionsInsideSingleQuotesDoNotEndThem() {
        assertThat(inner("‘They don’t know what we’re doing,’ he said."))
                .containsExactly("They don’t know what we’re doing,");
    }

    @Test
    void openQuotationEndsWithItsParagraph() {
        String text = "“We waited all night.\nNobody came to the village.";
        assertThat(inner(text)).containsExactly("We waited all night.");
        assertThat(find(text).get(0).closed()).isFalse();
    }

    @Test
    void quotationIsTakenUpAgainWhenTheNextParagraphOpensWithAMark() {
        List<Quote> quotes = find("“We waited all night.\n“Then the boat came,” he said.");
        assertThat(quotes).extracting(Quote::continued).containsExactly(false, true);
    }

    @Test
    void quotationGoesOnWhenTheNextParagraphOnlyCloses() {
        assertThat(inner("\"They laid a mine.\nIt went off too early,\" the police said."))
                .containsExactly("They laid a mine.", "It went off too early,");
    }

    @Test
    void twoSingleMarksCloseADoubleOne() {
        assertThat(inner("He said “it is over for all of us’’. She left.")).containsExactly("it is over for all of us");
    }

    @Test
    void forgottenClosingMarkEndsAtTheNextOpeningOne() {
        assertThat(inner("“We go now, he said. “We stay here,” she said."))
                .containsExactly("We go now, he said.", "We stay here,");
    }

    @Test
    void scareQuotesAreToldFromSpeech() {
        assertThat(find("The so-called “safe zones” were shelled.").get(0).role())
                .isEqualTo(Quote.Role.TERM);
        assertThat(find("He said, “Never.”").get(0).role()).isEqualTo(Quote.Role.SPEECH);
        assertThat(find("He called it “a shame for all of us”.").get(0).role()).isEqualTo(Quote.Role.SPEECH);
    }

    @Test
    void inchesAreNoQuotation() {
        assertThat(inner("A 6\" pipe burst and a 5' wall fell.")).isEmpty();
    }

    @Test
    void timeGrowsLinearlyWhenATextIsFullOfMarks() {
        String text = "'\"“‘a b's ".repeat(200_000);
        assertTimeout(Duration.ofSeconds(10), () -> finder.find(text, List.of(new Span(0, text.length()))));
    }
}
