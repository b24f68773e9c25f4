package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Models;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Example;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the worked examples of the files of time words, as if they were printed on Wednesday 16 June 2021. */
class DateExamplesTest {
    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final TimeFinder FINDER = TimeFinder.load(LEXICON);
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 16);
    private static final Set<String> OF_TENSE = Set.of("forward", "arranged", "appointed", "timetable");

    @TestFactory
    Stream<DynamicTest> exampleIsTakenAsItsSectionSays() {
        return LEXICON.folder("dates").stream()
                .flatMap(file -> file.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                example.where() + " " + example.sentence(), () -> check(file, example))));
    }

    private static void check(LexiconFile file, Example example) {
        List<TimeMention> found = FINDER.find(Models.sentences(example.sentence()), PUBLISHED);
        List<Entry> section = file.entries().stream()
                .filter(entry -> entry.section().equals(example.section()))
                .toList();
        boolean taken = OF_TENSE.contains(example.section())
                ? found.stream().anyMatch(DateExamplesTest::liesAhead)
                : found.stream().anyMatch(mention -> restsOn(section, mention, example.sentence()));
        assertThat(taken).as("%s", found).isEqualTo(example.taken());
    }

    private static boolean liesAhead(TimeMention mention) {
        PartialDate date = mention.date();
        LocalDate start = date == null ? null : date.start();
        return start != null && start.isAfter(PUBLISHED);
    }

    /** By its rule, or because a word of the section is one of its words. */
    private static boolean restsOn(List<Entry> section, TimeMention mention, String text) {
        Set<String> lines = section.stream().map(Entry::where).collect(Collectors.toSet());
        String words = " " + mention.span().in(text).toLowerCase(Locale.ROOT) + " ";
        return lines.contains(mention.rule().entry())
                || section.stream()
                        .flatMap(entry -> Stream.of(entry.text().split(" = ")[0].split(",")))
                        .anyMatch(form -> words.contains(" " + form.strip() + " "));
    }
}
