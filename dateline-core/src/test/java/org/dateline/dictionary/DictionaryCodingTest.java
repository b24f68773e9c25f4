package org.dateline.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.CodedReport;
import org.dateline.Dateline;
import org.dateline.Options;
import org.dateline.actor.ActorMention;
import org.dateline.coding.Event;
import org.dateline.coding.EventType;
import org.dateline.coding.Status;
import org.dateline.report.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DictionaryCodingTest {
    private static final String ACTORS = """
            <!-- invented lands -->
            VELDRIA [VEL]
            +VELDRIAN
            HOLM_ISLAND [HLM] # an island
            TARN [TRN]
            LAKE LEAGUE [VEL/TRN]
            ODO_BRAND
            +BARON_BRAND
            \t[TRNREB <20091231]
            \t[TRNGOV >20100101]
            GHOST_TOWN [---]
            """;
    private static final String AGENTS = """
            !BODY! = COUNCIL, COUNCILS
            POLICE {} [~COP]
            ENVOY [~GOV]
            LAWMAKER [~LEG]
            RELIEF_MISSION [NGO~]
            TOWN_!BODY! [~GOV]
            """;
    private static final String VERBS = """
            &GOODS
            +GRAIN
            +SALT BARREL
            +TIMBER

            --- SUPPLY [070] ---
            SUPPLY
            FEED {FEEDS FED FEEDING}
            - * &GOODS [071]
            - STOPPED_* [0871]
            - + WAS * BY $ [072]
            --- MEET [036:037] ---
            MEET {MET}
            - % * [040]
            --- RAID [190] ---
            RAID
            +BREAK_INTO {+BROKE_INTO}
            - DID_N'T * [050]
            --- NOTE [---] ---
            NOTE
            """;

    private Dateline dateline = Dateline.open(Options.defaults());

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        DictionaryFiles files = new DictionaryFiles(
                List.of(Files.writeString(folder.resolve("my.actors.txt"), ACTORS)),
                List.of(Files.writeString(folder.resolve("my.agents.txt"), AGENTS)),
                List.of(Files.writeString(folder.resolve("my.verbs.txt"), VERBS)),
                false);
        dateline = dateline.with(files);
    }

    private CodedReport coded(String text) {
        return coded(dateline, text);
    }

    private static CodedReport coded(Dateline dateline, String text) {
        return dateline.code(new Report("r", text, null, null, null, LocalDate.of(2008, 3, 5)));
    }

    /** Source, code, target; a plus between several. */
    private List<String> events(String text) {
        return rows(coded(text));
    }

    private static List<String> rows(CodedReport coded) {
        List<String> rows = new ArrayList<>();
        for (Event event : coded.events()) {
            rows.add(codes(event.sources()) + " " + event.code() + " " + codes(event.targets()));
        }
        return rows;
    }

    private static String codes(List<ActorMention> actors) {
        return String.join(
                "+", actors.stream().map(a -> String.valueOf(a.actor().code())).toList());
    }

    @Test
    void verbIsCodedBetweenSubjectAndTheActorBehindIt() {
        assertThat(events("Veldria raided Holm Island on Monday.")).containsExactly("VEL 190 HLM");
    }

    @Test
    void patternIsCodedWhenItsWordsStandBehindTheVerb() {
        assertThat(events("Veldria will supply forty salt barrels to Tarn.")).containsExactly("VEL 071 TRN");
        assertThat(events("Veldria fed the people of Tarn.")).containsExactly("VEL 070 TRN");
    }

    @Test
    void markedPlacesSayWhoWhenAPatternHasThem() {
        assertThat(events("Tarn was supplied by Veldria.")).containsExactly("VEL 072 TRN");
    }

    @Test
    void verbOfSeveralWordsIsFoundInItsListedForm() {
        assertThat(events("Tarn broke into Veldria last night.")).containsExactly("TRN 190 VEL");
    }

    @Test
    void pairOfCodesGivesTwoEvents() {
        assertThat(events("Veldrian envoys met the town councils of Tarn."))
                .containsExactly("VELGOV 036 TRNGOV", "TRNGOV 037 VELGOV");
    }

    @Test
    void compoundActsOnItselfWhenThePatternAsksForOne() {
        Event event = coded("Veldria, Tarn and Holm Island met.").events().get(0);

        assertThat(codes(event.sources())).isEqualTo("VEL+TRN+HLM");
        assertThat(event.targets()).isEmpty();
    }

    @Test
    void agentIsEverybodysWhenItsActorsAreCoordinated() {
        assertThat(events("Lawmakers in Tarn and Veldria raided Holm Island."))
                .containsExactly("TRNLEG+VELLEG 190 HLM");
    }

    @Test
    void codeOfAnAgentStandsBeforeWhenItSaysSo() {
        assertThat(events("The Veldrian relief mission supplied Tarn.")).containsExactly("NGOVEL 070 TRN");
    }

    @Test
    void formerOfficialsAreElites() {
        assertThat(events("Former Veldrian envoys raided Tarn.")).containsExactly("VELELI 190 TRN");
    }

    @Test
    void codeOfThePersonIsThatOfTheDay() {
        assertThat(events("Baron Brand raided Veldria.")).containsExactly("TRNREB 190 VEL");
    }

    @Test
    void nameOfSeveralActorsGivesEachOfThem() {
        assertThat(events("The Lake League raided Holm Island.")).containsExactly("VEL+TRN 190 HLM");
    }

    @Test
    void pronounStandsForTheActorBefore() {
        assertThat(events("Veldria was hungry. It raided Tarn.")).containsExactly("VEL 190 TRN");
    }

    @Test
    void nothingIsCodedWhenAnActorIsMissingOrHasNoCode() {
        assertThat(events("Veldria raided the harbour.")).isEmpty();
        assertThat(events("Veldria raided Ghost Town.")).isEmpty();
        assertThat(events("Veldria noted Tarn.")).isEmpty();
    }

    @Test
    void negationIsTheStatusUnlessTheCodeHasIt() {
        Event plain = coded("Veldria never raided Tarn.").events().get(0);
        Event own = coded("Veldria didn't raid Tarn.").events().get(0);

        assertThat(plain.status()).isEqualTo(Status.DID_NOT_OCCUR);
        assertThat(own.code()).isEqualTo("050");
        assertThat(own.status()).isEqualTo(Status.OCCURRED);
    }

    @Test
    void cameoCodeBringsItsPloverTypeAndTheLineThatGaveIt() {
        Event event = coded("Veldria raided Tarn.").events().get(0);

        assertThat(event.type()).isEqualTo(EventType.ASSAULT);
        assertThat(event.cameo()).isEqualTo("190");
        assertThat(event.evidence())
                .hasEntrySatisfying(
                        "code", why -> assertThat(why.rule().entry()).startsWith("my.verbs.txt:"));
        assertThat(event.sources().get(0).rule().entry()).isEqualTo("my.actors.txt:2");
    }

    @Test
    void wordOfTabariFitsLongerOnesUnlessAnUnderscoreFollows(@TempDir Path folder) throws IOException {
        Path actors = Files.writeString(folder.resolve("old.actors"), "VELDR [VEL] ;stem\nTARN_ [TRN] ;whole\n");
        Path verbs = Files.writeString(folder.resolve("old.verbs"), "RAID [190] ;note\n- * CATTL [191]\nMOCK_ [120]\n");
        Dateline old = dateline.with(new DictionaryFiles(List.of(actors), List.of(), List.of(verbs), false));

        assertThat(rows(coded(old, "Veldrians raided the cattle of Tarn."))).containsExactly("VEL 191 TRN");
        assertThat(rows(coded(old, "Veldrians raided the Tarnish coast."))).isEmpty();
        assertThat(rows(coded(old, "Veldrians mocked Tarn."))).isEmpty();
    }

    @Test
    void shippedActorsAndEventsStayWhenTheyAreAskedFor(@TempDir Path folder) throws IOException {
        Path actors = Files.writeString(folder.resolve("more.actors"), "VELDRIA_ [VEL]\nFRANCE_ [GAU]\n");
        Path verbs = Files.writeString(folder.resolve("more.verbs"), "SERENADE_ [050]\nSERENADED_ [050]\n");
        Dateline more = dateline.with(new DictionaryFiles(List.of(actors), List.of(), List.of(verbs), true));

        assertThat(rows(coded(more, "Veldria serenaded Germany."))).containsExactly("VEL 050 DEU");
        assertThat(rows(coded(more, "Germany condemned France."))).containsExactly("DEU null GAU");
    }

    @Test
    void patternsOfPetrarchTwoMatchWithoutTheirBrackets(@TempDir Path folder) throws IOException {
        Path verbs = Files.writeString(
                folder.resolve("two.txt"),
                "--- HOLD [---] ---\nHOLD {HELD HOLDING HOLDS}\n- * {SECRET TALKS} (WITH) [036]\n~ a (b) = c\n");
        Dateline two = dateline.with(new DictionaryFiles(List.of(), List.of(), List.of(verbs), false));

        assertThat(rows(coded(two, "Germany held secret talks with France."))).containsExactly("DEU 036 FRA");
    }
}
