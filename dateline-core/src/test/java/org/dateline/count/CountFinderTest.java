package org.dateline.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.Models;
import org.dateline.lexicon.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.time.TimeFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountFinderTest {
    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final CountFinder FINDER = CountFinder.load(LEXICON);
    private static final TimeFinder TIMES = TimeFinder.load(LEXICON);
    private static final Headcount HEADS = Headcount.load(LEXICON);

    private static List<CountMention> find(String text) {
        List<Sentence> sentences = Models.sentences(text);
        return FINDER.find(sentences, TIMES.find(sentences, null));
    }

    private static String tally(Tally tally) {
        return tally.low() + "/" + tally.best() + "/" + tally.high();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The blast killed 46 people.                        | 46/46/46
            At least 46 people died.                           | 46/46/null
            Up to 20 people died.                              | null/20/20
            As many as 20 people died.                         | null/20/20
            Dozens were injured.                               | 24/null/99
            Scores of houses burnt down.                       | 40/null/99
            Hundreds of rebels surrendered.                    | 200/null/999
            Thousands of people marched.                       | 2000/null/9999
            Tens of thousands of people marched.               | 20000/null/99999
            Hundreds of thousands of people fled.              | 200000/null/999999
            More than 100 people died.                         | 101/null/null
            Fewer than 100 people came.                        | null/null/99
            About 30 people died.                              | null/30/null
            Nearly 200 people died.                            | null/200/null
            An estimated 30,000 people fled.                   | null/30000/null
            Between 5 and 8 soldiers died.                     | 5/null/8
            Some 12-15 soldiers died.                          | 12/null/15
            Five to eight soldiers died.                       | 5/null/8
            There were no casualties.                          | 0/0/0
            There were no reports of injuries.                 | 0/0/0
            About 1.3 million people fled.                     | null/1300000/null
            The floods drove out 12,34,567 people.             | 1234567/1234567/1234567
            Twenty-five men were held.                         | 25/25/25
            Two hundred and fifty thousand people fled.        | 250000/250000/250000
            A quarter of a million people fled.                | 250000/250000/250000
            Half a dozen soldiers died.                        | 6/6/6
            Some 14 000 people remained.                       | null/14000/null
            """)
    void numberIsReadAsTheGuideSays(String text, String tally) {
        assertThat(find(text)).extracting(c -> tally(c.tally())).containsExactly(tally);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A 19-year-old was shot.",
                "Omar Sayed, 19, was shot.",
                "Resolution 1701 ended the war.",
                "Turnout was 40 percent.",
                "Half of them fled.",
                "One of the soldiers died.",
                "The bomb cost $500.",
                "The talks began in 2014.",
                "The 12-member team arrived.",
                "No one was hurt in the town that lies 30 kilometres away.",
                "The number 1000000000000000000000000000000 is large.",
                "It was the third attack.",
                "A 7.8-magnitude earthquake struck."
            })
    void otherNumbersCountNothing(String text) {
        assertThat(find(text))
                .filteredOn(c -> !c.tally().equals(Tally.exactly(0)))
                .isEmpty();
    }

    private static Optional<String> heads(String text, String noun) {
        List<Sentence> sentences = Models.sentences(text);
        List<CountMention> counts = FINDER.find(sentences, List.of());
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.token(i).form().equals(noun)) {
                    return HEADS.of(sentence, i, counts).map(c -> tally(c.tally()));
                }
            }
        }
        throw new IllegalArgumentException(noun + " is not in " + text);
    }

    @Test
    void singlePersonCountsOne() {
        assertThat(heads("A soldier was killed.", "soldier")).contains("1/1/1");
        assertThat(heads("Gunmen killed a policewoman.", "policewoman")).contains("1/1/1");
    }

    @Test
    void exactPartsAreAdded() {
        assertThat(heads("The gunman shot four policemen and a woman.", "policemen"))
                .contains("5/5/5");
        assertThat(heads("Three soldiers and two civilians were killed.", "soldiers"))
                .contains("5/5/5");
    }

    @Test
    void massesAndPluralsWithoutANumberCountNothing() {
        assertThat(heads("Soldiers were killed.", "Soldiers")).isEmpty();
        assertThat(heads("The crowd was dispersed.", "crowd")).isEmpty();
    }

    @Test
    void numberTooLargeForAnyCountIsLeftOut() {
        assertThat(heads("They shot 1000000000000000000000000000000 rebels.", "rebels"))
                .isEmpty();
        assertThat(find("It has a million million million million stars.")).isEmpty();
    }
}
