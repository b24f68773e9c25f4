package org.dateline.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.dateline.lexicon.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;
import org.dateline.time.TimeFinder;
import org.dateline.time.TimeMention;

/** Any row of words of the lexicon gives spans that lie in order inside the sentence. */
class QuantityPropertiesTest {
    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final CountFinder COUNTS = CountFinder.load(LEXICON);
    private static final TimeFinder TIMES = TimeFinder.load(LEXICON);

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(
                        "two",
                        "million",
                        "dozens",
                        "of",
                        "between",
                        "5",
                        "and",
                        "8",
                        "people",
                        "more",
                        "than",
                        "at",
                        "least",
                        "half",
                        "a",
                        "1,00,000",
                        "9999999999999999999999",
                        "-",
                        "3/4",
                        "last",
                        "week",
                        "May",
                        "ago",
                        "the",
                        "Friday",
                        "2014",
                        "to",
                        "from",
                        "late",
                        "August",
                        "every",
                        "10",
                        "p.m.",
                        "'80s",
                        "second",
                        "quarter",
                        "days",
                        "no",
                        "casualties",
                        "'",
                        ",",
                        "\ud83d\ude00",
                        "20th",
                        "century")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property(tries = 500)
    void mentionsLieInOrderInsideTheSentence(@ForAll("words") List<String> words) {
        Sentence sentence = sentence(words);
        List<TimeMention> times = TIMES.find(List.of(sentence), null);
        List<CountMention> counts = COUNTS.find(List.of(sentence), times);
        int free = 0;
        for (TimeMention time : times) {
            assertThat(time.first()).isBetween(free, time.last());
            free = time.last() + 1;
        }
        free = 0;
        for (CountMention count : counts) {
            assertThat(count.first()).isBetween(free, count.last());
            assertThat(count.counted()).isBetween(0, sentence.size() - 1);
            free = count.last() + 1;
        }
        assertThat(free).isLessThanOrEqualTo(sentence.size());
    }

    @Property(tries = 200)
    void digitsAreReadAsTheyStand(@ForAll @LongRange(min = 2, max = 999_999_999_999L) long n) {
        List<CountMention> counts =
                COUNTS.find(List.of(sentence(List.of("killed", Long.toString(n), "people"))), List.of());
        assertThat(counts).extracting(CountMention::tally).containsExactly(Tally.exactly(n));
    }

    private static Sentence sentence(List<String> words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            boolean digits = Character.isDigit(word.charAt(0)) || "two million half".contains(word);
            String tag = digits ? "CD" : word.equals("people") || word.endsWith("s") ? "NNS" : "NN";
            tokens.add(new Token(
                    tokens.size(), new Span(at, at + word.length()), word, word, tag, "O", Token.UNPARSED, ""));
            at += word.length() + 1;
        }
        return new Sentence(0, 0, tokens);
    }
}
