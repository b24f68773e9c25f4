package org.dateline.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.Models;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Example;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconFile;
import org.dateline.text.Sentence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the worked examples of the files of numbers, figures and needs. */
class CountExamplesTest {
    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final CountFinder COUNTS = CountFinder.load(LEXICON);
    private static final Headcount HEADS = Headcount.load(LEXICON);
    private static final FigureFinder FIGURES = FigureFinder.load(LEXICON);
    private static final NeedFinder NEEDS = NeedFinder.load(LEXICON);

    @TestFactory
    Stream<DynamicTest> exampleIsTakenAsItsSectionSays() {
        return Stream.of("numerals", "vague", "modifiers", "nouns", "persons", "figures", "figurenouns", "needs")
                .map(name -> LEXICON.file("counts/" + name + ".txt"))
                .flatMap(file -> file.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                example.where() + " " + example.sentence(), () -> check(file, example))));
    }

    private static void check(LexiconFile file, Example example) {
        List<Entry> section = file.entries().stream()
                .filter(entry -> entry.section().equals(example.section()))
                .toList();
        List<Sentence> sentences = Models.sentences(example.sentence());
        List<CountMention> counts = COUNTS.find(sentences, List.of());
        boolean taken = switch (file.name()) {
            case "counts/figures.txt" -> figures(sentences, counts).stream().anyMatch(f -> restsOn(section, f));
            case "counts/figurenouns.txt" -> figureNoun(example, section, sentences, counts);
            case "counts/needs.txt" ->
                NEEDS.find(sentences, new NeedFinder.Surroundings(List.of(), List.of(), Attributions.none())).stream()
                        .anyMatch(n -> need(section, n, example.sentence()));
            case "counts/persons.txt" -> person(section, sentences, counts);
            default -> count(section, counts, sentences, example);
        };
        assertThat(taken).as("%s", counts).isEqualTo(example.taken());
    }

    private static List<Figure> figures(List<Sentence> sentences, List<CountMention> counts) {
        return FIGURES.find(
                sentences, new FigureFinder.Surroundings(counts, List.of(), List.of(), Attributions.none()));
    }

    private static boolean restsOn(List<Entry> section, Figure figure) {
        Set<String> lines = section.stream().map(Entry::where).collect(Collectors.toSet());
        return figure.evidence().values().stream()
                .anyMatch(e -> lines.contains(e.rule().entry()));
    }

    private static boolean figureNoun(
            Example example, List<Entry> section, List<Sentence> sentences, List<CountMention> counts) {
        List<Figure> figures = figures(sentences, counts);
        return switch (example.section()) {
            case "household" -> figures.stream().anyMatch(f -> f.unit().equals("households"));
            case "house" -> figures.stream().anyMatch(f -> f.unit().equals("houses"));
            case "aid" -> figures.stream().anyMatch(f -> restsOn(section, f));
            default -> !figures.isEmpty();
        };
    }

    private static boolean need(List<Entry> section, Need need, String text) {
        String words = need.evidence().values().stream()
                .flatMap(e -> e.spans().stream())
                .map(s -> " " + s.in(text).toLowerCase(Locale.ROOT) + " ")
                .collect(Collectors.joining());
        String lines = need.evidence().values().stream()
                .map(e -> e.rule().entry() + " " + e.rule().name())
                .collect(Collectors.joining(" "));
        return section.stream().anyMatch(e -> lines.contains(e.where() + " ") || lines.endsWith(" " + e.section()))
                || section.stream()
                        .flatMap(e -> Stream.of(e.text().split(",")))
                        .anyMatch(w -> words.contains(" " + w.strip() + " "));
    }

    private static boolean person(List<Entry> section, List<Sentence> sentences, List<CountMention> counts) {
        Set<String> lines = section.stream().map(Entry::where).collect(Collectors.toSet());
        return sentences.stream()
                .flatMap(s -> IntStream.range(0, s.size())
                        .filter(i -> s.token(i).isNoun())
                        .mapToObj(i -> HEADS.of(s, i, counts)))
                .flatMap(Optional::stream)
                .anyMatch(c -> lines.contains(c.rule().entry()) && c.tally().equals(Tally.exactly(1)));
    }

    private static boolean count(
            List<Entry> section, List<CountMention> counts, List<Sentence> sentences, Example example) {
        Set<String> lines = section.stream().map(Entry::where).collect(Collectors.toSet());
        Set<String> forms = section.stream()
                .flatMap(e -> Stream.of(e.text().split(" = ")[0].split(",")))
                .map(String::strip)
                .collect(Collectors.toSet());
        boolean negative = section.stream()
                .anyMatch(e -> Set.of("measure", "numbered", "whole").contains(e.section()));
        return counts.stream()
                .anyMatch(c -> negative
                        || lines.contains(c.rule().entry())
                        || forms.stream()
                                .anyMatch(f -> (" "
                                                + c.span()
                                                        .in(example.sentence())
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('-', ' ')
                                                + " ")
                                        .contains(" " + f + " "))
                        || forms.contains(
                                sentences.get(c.sentence()).token(c.counted()).form()));
    }
}
