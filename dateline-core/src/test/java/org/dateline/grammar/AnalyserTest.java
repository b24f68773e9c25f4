package org.dateline.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.Models;
import org.dateline.report.Paragraph;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;
import org.junit.jupiter.api.Test;

class AnalyserTest {
    private static List<Sentence> analyse(String text) {
        return Models.analyser().analyse(text, List.of(paragraph(text)));
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(new Span(0, text.length()), Paragraph.Kind.BODY);
    }

    private static List<String> sentences(String text) {
        return analyse(text).stream().map(s -> s.span().in(text)).toList();
    }

    private static String forms(String text) {
        return analyse(text).stream().map(Sentence::toString).reduce("", (a, b) -> a.isEmpty() ? b : a + " | " + b);
    }

    private static Token token(String text, String form) {
        return analyse(text).stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sentenceIsParsedWithTagsLemmasAndNames() {
        Sentence sentence =
                analyse("Rebels killed 46 people in Kunduz on Friday.").get(0);
        assertThat(sentence.token(sentence.root()).lemma()).isEqualTo("kill");
        assertThat(sentence.token(0).relation()).isEqualTo("nsubj");
        assertThat(sentence.token(5).name()).isEqualTo("LOCATION");
        assertThat(sentence.token(5).tag()).isEqualTo("NNP");
    }

    @Test
    void subjectIsPassiveWhenTheVerbHasAPassiveAuxiliary() {
        assertThat(token("Dozens were wounded in the blast.", "Dozens").relation())
                .isEqualTo("nsubj:pass");
    }

    @Test
    void sentenceGoesOnAfterAbbreviations() {
        assertThat(sentences("U.S. officials met Gen. John A. Smith Jr. in St. Louis. He left at 5 p.m. Friday."))
                .containsExactly(
                        "U.S. officials met Gen. John A. Smith Jr. in St. Louis.", "He left at 5 p.m. Friday.");
    }

    @Test
    void abbreviationKeepsItsDotWhenItEndsASentence() {
        assertThat(forms("They flew to the U.S. The talks failed."))
                .isEqualTo("They flew to the U.S. | The talks failed .");
    }

    @Test
    void sentenceGoesOnAfterAQuotedCry() {
        assertThat(sentences("“Get out!” he shouted. “Where to?” President Diallo asked on Monday. Nobody answered."))
                .containsExactly(
                        "“Get out!” he shouted.", "“Where to?” President Diallo asked on Monday.", "Nobody answered.");
    }

    @Test
    void straightQuotationMarkOpensTheNextSentenceWhenABlankStandsBeforeIt() {
        assertThat(sentences("He left. \"We won,\" she said. \"It is over.\" They cheered."))
                .containsExactly("He left.", "\"We won,\" she said.", "\"It is over.\"", "They cheered.");
    }

    @Test
    void sentencesPartWhenTheBlankAfterAFullStopIsMissing() {
        assertThat(sentences("The army blamed Ahmed.He fled.")).containsExactly("The army blamed Ahmed.", "He fled.");
    }

    @Test
    void sentencesPartAfterAnEllipsisWhenAPronounFollows() {
        assertThat(sentences("Then he left... He never came back.")).hasSize(2);
        assertThat(sentences("He thanked ... President Toure for it.")).hasSize(1);
    }

    @Test
    void listItemsAreSentences() {
        assertThat(sentences("1. Open the border.\n2. Free the prisoners.\n- End the siege"))
                .containsExactly("1. Open the border.", "2. Free the prisoners.", "- End the siege");
    }

    @Test
    void capitalsAreCasedWhenTheWholeTextIsInCapitals() {
        String text = "THE U.S. GOVERNMENT SAID GEN. PONCE WAS KILLED BY GUERRILLAS IN EL SALVADOR ON 4 MAY.";
        assertThat(forms(text))
                .isEqualTo("The U.S. government said Gen. Ponce was killed by guerrillas in El Salvador on 4 May .");
        assertThat(token(text, "killed").span().in(text)).isEqualTo("KILLED");
    }

    @Test
    void titleCaseIsSeenThroughWhenAHeadlineHasIt() {
        Token token = token("Rebels Attack Army Base In Northern Mali", "Attack");
        assertThat(token.tag()).startsWith("VB");
        assertThat(token.lemma()).isEqualTo("attack");
    }

    @Test
    void namesKnownToTheCallerGetCapitals() {
        Analyser knowing = Models.analyser().knowing("Shining Path"::equals);
        String text = "POLICE SAID THE SHINING PATH KILLED TWO MAYORS.";
        assertThat(knowing.analyse(text, List.of(paragraph(text))).get(0))
                .hasToString("Police said the Shining Path killed two mayors .");
    }

    @Test
    void sentenceIsCutAndReportedWhenItIsEndless() {
        String text = "and then they came ".repeat(1_100);
        List<Span> cut = new ArrayList<>();
        List<Sentence> sentences = Models.analyser().analyse(text, List.of(paragraph(text)), cut::add);
        assertThat(sentences).hasSize(2);
        assertThat(cut).containsExactly(sentences.get(0).span());
    }

    @Test
    void lemmasAreWordsWhenTheMorphologyMakesNone() {
        assertThat(token("Air defenses failed.", "defenses").lemma()).isEqualTo("defense");
        assertThat(token("They are combating smugglers.", "combating").lemma()).isEqualTo("combat");
    }

    @Test
    void longRunsWithoutBlanksTakeLinearTime() {
        for (String run : List.of("#a", "\"", "ab-", "😀", "\\", "a.", "(")) {
            String text = run.repeat(20_000 / run.length());
            assertThat(Models.analyser().analyse(text, List.of(paragraph(text))))
                    .isNotEmpty();
        }
    }

    @Test
    void outputIsTheSameWithOneAndWithEightThreads() throws Exception {
        String text = "Turkey said on Monday that its jets had struck camps of the PKK in northern Iraq. ".repeat(3)
                + "Baghdad protested.";
        List<String> alone = describe(text);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<List<String>>> results = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            results.add(threads.submit(() -> describe(text)));
        }
        for (Future<List<String>> result : results) {
            assertThat(result.get()).isEqualTo(alone);
        }
        threads.shutdown();
    }

    private static List<String> describe(String text) {
        return analyse(text).stream().map(s -> s.tokens().toString()).toList();
    }

    @Test
    void halfOfASurrogatePairKeepsItsFormAsLemma() {
        assertThat(new Lemmatiser(word -> true, HyphenatedVerbs.load()).lemma("\ud83d\u2028", "NN"))
                .isEqualTo("\ud83d\u2028");
    }

    @Property(tries = 300)
    void everySpanCoversItsForm(@ForAll("texts") String text) {
        int end = 0;
        for (Sentence sentence : Models.analyser().analyse(text, List.of(paragraph(text)))) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
                end = token.span().end();
                assertThat(plain(token.form())).isEqualTo(plain(token.span().in(text)));
            }
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    /** Forms are composed, without soft hyphens, and cased where the text is not. */
    private static String plain(String form) {
        String composed = Normalizer.normalize(form.replace("\u00ad", ""), Normalizer.Form.NFC);
        return (composed.isEmpty() ? form : composed).toLowerCase(Locale.ROOT);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Rebels",
                        "killed",
                        "U.S.",
                        "U.S",
                        ".",
                        ",",
                        "“",
                        "”",
                        "\"",
                        "’s",
                        "'",
                        "n't",
                        "😀",
                        "👩‍🚒",
                        "e\u0301",
                        "Ünïted",
                        "２０２１",
                        "&amp;",
                        "&",
                        "\r\n",
                        "\n",
                        "\t",
                        " ",
                        " ",
                        " ",
                        " ",
                        "\u00a0",
                        "\u2028",
                        "\u00ad",
                        "\u200b",
                        "-",
                        "--",
                        "—",
                        "…",
                        "...",
                        "!",
                        "?",
                        "(",
                        ")",
                        "1,005",
                        "5.2m",
                        "$",
                        "€",
                        "3/4",
                        "½",
                        "a.m.",
                        "http://x.org/a",
                        "a@b.org",
                        "#tag",
                        "@user",
                        "<b>",
                        "中文",
                        "السلام",
                        "\u0301",
                        "\u0000",
                        "\ud83d",
                        "GEN.",
                        "KILLED",
                        "THE",
                        "ARMY",
                        "St.",
                        "No.",
                        "Ahmed.He",
                        "anti-",
                        "al-",
                        "Qaida",
                        "(800) 555-1234")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
