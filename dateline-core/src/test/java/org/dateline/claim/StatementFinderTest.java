package org.dateline.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.Models;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorMention;
import org.dateline.evidence.Rule;
import org.dateline.lexicon.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Token;
import org.junit.jupiter.api.Test;

class StatementFinderTest {
    private static final StatementFinder FINDER = StatementFinder.load(Lexicon.shipped());

    private static List<Statement> find(String text) {
        return FINDER.find(text, Models.sentences(text), List.of());
    }

    private static Statement only(String text) {
        List<Statement> said = find(text).stream()
                .filter(s -> s.kind() == StatementKind.SAID && !s.nested())
                .toList();
        assertThat(said).as(text).hasSize(1);
        return said.get(0);
    }

    private static List<String> content(String text, Statement statement) {
        return statement.content().stream().map(s -> s.in(text)).toList();
    }

    private static String speaker(Statement statement) {
        ActorMention speaker = statement.speaker();
        return speaker == null ? "" : speaker.actor().name();
    }

    private static void says(String text, String speaker, String... content) {
        Statement statement = only(text);
        assertThat(content(text, statement)).containsExactly(content);
        assertThat(speaker(statement)).isEqualTo(speaker);
    }

    @Test
    void quotationBeforeItsCueIsRead() {
        String text = "\"The bridge is closed,\" Peter Lund told reporters.";
        says(text, "Peter Lund", "\"The bridge is closed,\"");
        assertThat(only(text).direct()).isTrue();
    }

    @Test
    void quotationBehindItsCueIsRead() {
        says("Peter Lund said: \"The bridge is closed.\"", "Peter Lund", "\"The bridge is closed.\"");
    }

    @Test
    void quotationCutByItsCueIsOneStatement() {
        says(
                "\"The bridge,\" Peter Lund said, \"is closed until May.\"",
                "Peter Lund",
                "\"The bridge,\"",
                "\"is closed until May.\"");
    }

    @Test
    void quotationGoesOnInTheNextSentence() {
        says(
                "\"The bridge is closed,\" Peter Lund said. \"It will stay so for weeks.\"",
                "Peter Lund",
                "\"The bridge is closed,\"",
                "\"It will stay so for weeks.\"");
    }

    @Test
    void quotationOfSeveralSentencesIsTakenWhole() {
        says(
                "\"It is cold. There is no wood. We need blankets,\" said Mara Ilic, who lives in the camp.",
                "Mara Ilic",
                "\"It is cold. There is no wood. We need blankets,\"");
    }

    @Test
    void quotationGoesOnInTheNextParagraph() {
        String text = "“We waited all night for the boat.\n“Then it came at last,” Peter Lund said.";
        assertThat(content(text, only(text))).hasSize(2);
    }

    @Test
    void quotationWithoutCueTakesTheSpeakerBeforeIt() {
        String text = "Peter Lund said that the bridge was closed. \"It will stay so for weeks.\"";
        List<Statement> found = find(text);
        assertThat(found).hasSize(2);
        assertThat(found).extracting(StatementFinderTest::speaker).containsExactly("Peter Lund", "Peter Lund");
        assertThat(found.get(1).cue()).isNull();
    }

    @Test
    void clauseWithAndWithoutThatIsRead() {
        says("Police said that two men were arrested on Monday.", "Police", "two men were arrested on Monday");
        says("Police said two men were arrested on Monday.", "Police", "two men were arrested on Monday");
    }

    @Test
    void clauseBeforeItsCueIsRead() {
        says("Two men were arrested on Monday, police said.", "police", "Two men were arrested on Monday");
    }

    @Test
    void clauseAroundItsCueIsOneStatement() {
        says("The bridge, police said, will be closed until May.", "police", "The bridge", "will be closed until May");
    }

    @Test
    void invertedSpeakerIsTakenWithHisApposition() {
        String text = "The dam will hold, said Omar Sadiq, a ministry engineer.";
        Statement statement = only(text);
        assertThat(speaker(statement)).isEqualTo("Omar Sadiq");
        assertThat(statement.speakerSpan())
                .isNotNull()
                .extracting(s -> s.in(text))
                .isEqualTo("Omar Sadiq, a ministry engineer");
    }

    @Test
    void phraseNamesItsSourceAtEitherEnd() {
        says(
                "According to the coast guard, two boats sank off the island.",
                "coast guard",
                "two boats sank off the island");
        says(
                "Two boats sank off the island, according to the coast guard.",
                "coast guard",
                "Two boats sank off the island");
    }

    @Test
    void invertedSpeakerWithRelativeClauseIsNoContent() {
        says("Output rose last year, said the agency, a body that advises farmers.", "agency", "Output rose last year");
    }

    @Test
    void whoRejectsAClaimDoesNotMakeIt() {
        assertThat(find("Mara Ilic rejected allegations that she had forged the papers."))
                .filteredOn(s -> s.act().equals("claimed"))
                .allMatch(s -> s.speaker() == null && s.kind() == StatementKind.HEARSAY);
    }

    @Test
    void addresseeIsToldFromTheContent() {
        String text = "The minister told lawmakers that the dam would hold.";
        Statement statement = only(text);
        assertThat(content(text, statement)).containsExactly("the dam would hold");
        assertThat(statement.addressee())
                .isNotNull()
                .extracting(a -> a.actor().name())
                .isEqualTo("lawmakers");
    }

    @Test
    void wordsQuotedByAnotherBelongToTheInnermostSpeaker() {
        says(
                "The agency cited the health ministry as saying that ten people died.",
                "health ministry",
                "ten people died");
    }

    @Test
    void secondCueOfTheSameSpeakerIsAStatementOfItsOwn() {
        String text = "Peter Lund said the bridge was closed, adding that it would reopen in May.";
        List<Statement> found = find(text);
        assertThat(found)
                .extracting(s -> content(text, s).get(0))
                .containsExactly("the bridge was closed", "it would reopen in May");
        assertThat(found).extracting(StatementFinderTest::speaker).containsOnly("Peter Lund");
    }

    @Test
    void shortNamesAndPronounsAreFollowedBack() {
        String text = "Peter Lund said the bridge was closed. He said it would reopen in May. Lund said he was sorry.";
        List<Statement> found = find(text).stream().filter(s -> !s.nested()).toList();
        assertThat(found)
                .extracting(StatementFinderTest::speaker)
                .containsExactly("Peter Lund", "Peter Lund", "Peter Lund");
        assertThat(found.get(1).speaker())
                .isNotNull()
                .extracting(ActorMention::via)
                .isNotNull();
    }

    @Test
    void speakerComesFromTheActorFinderWhenItKnowsHim() {
        String text = "Peter Lund said the bridge was closed.";
        List<Sentence> sentences = Models.sentences(text);
        Actor actor = new Actor("Lund, Peter", "DNKGOV", "DNK", "GOV", null, null, false);
        ActorMention known = new ActorMention(0, 1, sentences.get(0).span(0, 1), null, actor, Rule.named("test"));
        assertThat(FINDER.find(text, sentences, List.of(known)).get(0).speaker())
                .isSameAs(known);
    }

    @Test
    void stancesBeliefsAndIntentsAreKeptApartFromWhatIsSaid() {
        assertThat(find("The union criticised the plan."))
                .extracting(Statement::kind)
                .containsExactly(StatementKind.STANCE);
        assertThat(find("Analysts believe that the bank will cut its rate."))
                .extracting(Statement::kind)
                .containsExactly(StatementKind.BELIEF);
        assertThat(find("The airline plans to hire pilots."))
                .extracting(Statement::kind)
                .containsExactly(StatementKind.INTENT);
        assertThat(find("The engine seems to have failed."))
                .extracting(Statement::kind)
                .containsExactly(StatementKind.HEARSAY);
    }

    @Test
    void actTellsDenialFromClaim() {
        assertThat(only("The army denied that its planes had bombed the town.").act())
                .isEqualTo("denied");
        assertThat(only("The rebels claimed that they had shot down a plane.").act())
                .isEqualTo("claimed");
    }

    @Test
    void scareQuotesMakeNoStatement() {
        assertThat(find("The so-called \"safe zones\" were shelled.")).isEmpty();
    }

    @Test
    void quotationNeedsNoParse() {
        String text = "\"The bridge is closed,\" Peter Lund said.";
        List<Sentence> unparsed = new ArrayList<>();
        for (Sentence s : Models.sentences(text)) {
            List<Token> tokens =
                    s.tokens().stream().map(StatementFinderTest::withoutTree).toList();
            unparsed.add(new Sentence(s.index(), s.paragraph(), tokens));
        }
        List<Statement> found = FINDER.find(text, unparsed, List.of());
        assertThat(found).extracting(StatementFinderTest::speaker).containsExactly("Peter Lund");
    }

    private static Token withoutTree(Token t) {
        return new Token(t.index(), t.span(), t.form(), t.lemma(), t.tag(), t.name(), Token.UNPARSED, "");
    }

    @Test
    void manyThreadsFindTheSame() throws Exception {
        String text = "\"The bridge is closed,\" Peter Lund said. Police said that two men were arrested.";
        List<Sentence> sentences = Models.sentences(text);
        List<Statement> expected = FINDER.find(text, sentences, List.of());
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Statement>>> tasks = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                tasks.add(() -> FINDER.find(text, sentences, List.of()));
            }
            for (Future<List<Statement>> result : pool.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void indexGivesTheInnermostStatementOfAToken() {
        String text = "The minister said that rebels claimed that they had taken the town.";
        List<Sentence> sentences = Models.sentences(text);
        List<Statement> found = FINDER.find(text, sentences, List.of());
        StatementIndex index = new StatementIndex(sentences, found);
        Sentence sentence = sentences.get(0);
        assertThat(index.at(0, 1)).isEmpty();
        for (Token token : sentence.tokens()) {
            if (token.form().equals("taken")) {
                assertThat(index.at(0, token.index())).map(Statement::act).contains("claimed");
            } else if (token.form().equals("rebels")) {
                assertThat(index.at(0, token.index())).map(Statement::act).contains("said");
            }
        }
    }
}
