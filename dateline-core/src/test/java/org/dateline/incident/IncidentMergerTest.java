package org.dateline.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.incident.Told.AFGHANISTAN;
import static org.dateline.incident.Told.CHINA;
import static org.dateline.incident.Told.DOHA;
import static org.dateline.incident.Told.GUNMEN;
import static org.dateline.incident.Told.IS;
import static org.dateline.incident.Told.KABUL;
import static org.dateline.incident.Told.KANO;
import static org.dateline.incident.Told.KUNDUZ;
import static org.dateline.incident.Told.KUNDUZ_PROVINCE;
import static org.dateline.incident.Told.LAGOS;
import static org.dateline.incident.Told.POLICE;
import static org.dateline.incident.Told.RUSSIA;
import static org.dateline.incident.Told.STUDENTS;
import static org.dateline.incident.Told.TALIBAN;
import static org.dateline.incident.Told.UKRAINE;
import static org.dateline.incident.Told.UKRAINE_ARMY;
import static org.dateline.incident.Told.UN;
import static org.dateline.incident.Told.USA;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.coding.EventType;
import org.dateline.coding.Status;
import org.dateline.coding.Timeframe;
import org.junit.jupiter.api.Test;

class IncidentMergerTest {
    private static final IncidentMerger MERGER = new IncidentMerger();

    private static List<Incident> merged(Told... told) {
        return merged(List.of(), told);
    }

    private static List<Incident> merged(List<Decision> decisions, Told... told) {
        List<Sighting> all = Arrays.stream(told).map(Told::sighting).toList();
        return new Merging(MERGER).incidents(MERGER.merge(all, new MemoryPool(MERGER), decisions));
    }

    private static Told mosque(String report) {
        return Told.in(report, "2021-10-09", EventType.ASSAULT)
                .mode("suicide-attack")
                .by(IS)
                .at(KUNDUZ)
                .on("2021-10-08")
                .killed(46)
                .hit("mosque", "site-religious")
                .says("A suicide bomber *attacked* a mosque in Kunduz during Friday prayers, killing 46 people.");
    }

    private static Told post(String report) {
        return Told.in(report, "2021-10-09", EventType.ASSAULT)
                .mode("explosives")
                .at(KUNDUZ)
                .on("2021-10-08")
                .killed(3)
                .hit("police post", "site-security")
                .says("Three officers died when a roadside bomb *hit* a police post on the edge of Kunduz on Friday.");
    }

    private static Told mosqueAgain(String report) {
        return Told.in(report, "2021-10-09", EventType.ASSAULT)
                .mode("explosives")
                .at(KUNDUZ)
                .on("2021-10-08")
                .killed(55)
                .hit("mosque", "site-religious")
                .says(
                        "At least 55 worshippers were killed in Friday's *bombing* of a Shia mosque, officials in Kunduz said.");
    }

    @Test
    void attackIsOneIncidentWhenTwoReportsTellOfIt() {
        List<Incident> found = merged(mosque("a"), mosqueAgain("b"));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).independentSources()).isEqualTo(2);
        assertThat(found.get(0).joins()).singleElement().satisfies(j -> {
            assertThat(j.score()).isGreaterThan(0.8);
            assertThat(j.reasons()).contains("same place (Kunduz)", "same day (2021-10-08)", "both hit a mosque");
        });
    }

    @Test
    void attacksStayTwoWhenOneTownIsHitTwiceOnOneDay() {
        assertThat(merged(mosque("a"), post("b"), mosqueAgain("c"), post("d"))).hasSize(2);
    }

    @Test
    void secondBlastIsAnIncidentOfItsOwn() {
        assertThat(merged(
                        mosque("a"),
                        Told.in("b", "2021-10-09", EventType.ASSAULT)
                                .mode("explosives")
                                .at(KUNDUZ)
                                .on("2021-10-08")
                                .killed(2)
                                .says("A second *blast* in Kunduz on Friday killed two people near the bus station.")))
                .hasSize(2);
    }

    @Test
    void tollGrowsWithinOneIncident() {
        List<Incident> found = merged(
                toll("a", "2023-03-05", 12, "A car bomb *exploded* in a market in Kabul on Sunday, killing 12 people."),
                toll("b", "2023-03-05", 19, "The *blast* at a Kabul market on Sunday killed 19, the ministry said."),
                toll("c", "2023-03-06", 27, "The death toll of Sunday's market *bombing* in Kabul rose to 27."),
                toll(
                        "d",
                        "2023-03-07",
                        31,
                        "Two more people hurt in the Kabul market *bombing* have died, making it 31."));

        assertThat(found).hasSize(1);
        Toll killed = Objects.requireNonNull(found.get(0).tolls().get("killed"));
        assertThat(killed.range().best()).isEqualTo(31);
        assertThat(killed.counts()).extracting(c -> c.tally().best()).containsExactly(12L, 19L, 27L, 31L);
    }

    private static Told toll(String report, String published, int killed, String sentence) {
        return Told.in(report, published, EventType.ASSAULT)
                .mode("explosives")
                .at(KABUL)
                .on("2023-03-05")
                .killed(killed)
                .hit("market", "site-commercial")
                .says(sentence);
    }

    @Test
    void misdatedCopyJoinsItsOriginal() {
        assertThat(merged(
                        mosque("a").origin("wire"),
                        Told.in("b", "2021-10-16", EventType.ASSAULT)
                                .origin("wire")
                                .mode("suicide-attack")
                                .by(IS)
                                .at(KUNDUZ)
                                .on("2021-10-15")
                                .killed(46)
                                .says("A suicide bomber *attacked* a mosque in Kunduz during Friday prayers, "
                                        + "killing 46 people.")))
                .hasSize(1);
    }

    @Test
    void anniversaryDoesNotJoinNews() {
        assertThat(merged(
                        mosque("a"),
                        Told.in("b", "2021-10-09", EventType.ASSAULT)
                                .mode("suicide-attack")
                                .at(KUNDUZ)
                                .killed(28)
                                .timeframe(Timeframe.BACKGROUND)
                                .says("Families remembered the 28 people *killed* in Kunduz six years ago.")))
                .hasSize(2);
    }

    @Test
    void placeIsFoundAgainWhenReportsNameItMoreOrLessExactly() {
        List<Incident> found = merged(
                mosque("a"),
                Told.in("b", "2021-10-09", EventType.ASSAULT)
                        .mode("suicide-attack")
                        .at(AFGHANISTAN)
                        .on("2021-10-08")
                        .killed(46)
                        .hit("mosque", "site-religious")
                        .says("A *bombing* at a mosque in northern Afghanistan killed 46 on Friday."),
                Told.in("c", "2021-10-09", EventType.ASSAULT)
                        .by(IS)
                        .at(KUNDUZ_PROVINCE)
                        .on("2021-10-08")
                        .killed(46)
                        .says("Islamic State *killed* 46 worshippers in Kunduz province."));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).place()).isEqualTo(KUNDUZ);
    }

    @Test
    void talksAreOneIncidentWhenPlannedAndThenHeld() {
        List<Incident> found = merged(
                Told.in("a", "2021-10-08", EventType.CONSULT)
                        .by(USA, TALIBAN)
                        .at(DOHA)
                        .on("2021-10-09")
                        .status(Status.PLANNED)
                        .says("Taliban and US officials are to *meet* in Doha on Saturday."),
                Told.in("b", "2021-10-10", EventType.CONSULT)
                        .by(TALIBAN, USA)
                        .at(DOHA)
                        .on("2021-10-09")
                        .says("US and Taliban officials *met* in Doha on Saturday for their first talks."));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).status()).isEqualTo(Status.OCCURRED);
    }

    @Test
    void protestsOfOneDayAreAnIncidentForEachCity() {
        assertThat(merged(
                        protest("a", LAGOS, "Students *marched* in Lagos on Tuesday against higher fees."),
                        protest("b", KANO, "Students *marched* in Kano on Tuesday against higher fees."),
                        protest("c", LAGOS, "Hundreds of students *protested* against fees in Lagos.")))
                .hasSize(2);
    }

    private static Told protest(String report, org.dateline.place.Place place, String sentence) {
        return Told.in(report, "2022-05-11", EventType.PROTEST)
                .mode("demo")
                .by(STUDENTS)
                .at(place)
                .on("2022-05-10")
                .says(sentence);
    }

    @Test
    void sanctionsOfTwoStatesAreTwoIncidents() {
        assertThat(merged(
                        Told.in("a", "2022-02-24", EventType.SANCTION)
                                .by(USA)
                                .against(RUSSIA)
                                .says("The United States *imposed* sanctions on Russian banks on Thursday."),
                        Told.in("b", "2022-02-24", EventType.SANCTION)
                                .by(CHINA)
                                .against(RUSSIA)
                                .says("China *imposed* sanctions on Russian banks on Thursday.")))
                .hasSize(2);
    }

    @Test
    void accusationsOfTwoSidesAreTwoIncidents() {
        assertThat(merged(
                        Told.in("a", "2022-02-24", EventType.ACCUSE)
                                .by(RUSSIA)
                                .against(UKRAINE)
                                .says("Russia *accused* Ukraine of shelling the village."),
                        Told.in("b", "2022-02-24", EventType.ACCUSE)
                                .by(UKRAINE)
                                .against(RUSSIA)
                                .says("Ukraine *accused* Russia of shelling the village.")))
                .hasSize(2);
    }

    @Test
    void accusationsRepeatedDayAfterDayAreSeparateIncidents() {
        assertThat(merged(Stream.of("2022-02-20", "2022-02-23", "2022-02-26")
                        .map(day -> Told.in(day, day, EventType.ACCUSE)
                                .by(RUSSIA)
                                .against(UKRAINE)
                                .on(day)
                                .says("Russia again *accused* Ukraine of breaking the ceasefire."))
                        .toArray(Told[]::new)))
                .hasSize(3);
    }

    @Test
    void statementIsOneIncidentWhenThreeReportsOfTheDayRepeatIt() {
        assertThat(merged(
                        Told.in("a", "2022-02-20", EventType.REQUEST)
                                .by(UN)
                                .against(RUSSIA)
                                .says("The United Nations *urged* Russia to let grain ships leave Odesa."),
                        Told.in("b", "2022-02-20", EventType.REQUEST)
                                .by(UN)
                                .against(RUSSIA)
                                .says("Russia must allow grain ships to sail from Odesa, the UN *demanded*."),
                        Told.in("c", "2022-02-21", EventType.REQUEST)
                                .by(UN)
                                .against(RUSSIA)
                                .says("The UN *called on* Russia to open the port of Odesa to grain ships.")))
                .hasSize(1);
    }

    @Test
    void battleIsOneIncidentWhenBothSidesClaimIt() {
        List<Incident> found = merged(
                Told.in("a", "2023-06-02", EventType.ASSAULT)
                        .by(TALIBAN)
                        .against(POLICE)
                        .at(KUNDUZ)
                        .on("2023-06-01")
                        .killed(20)
                        .voice(TALIBAN, "said")
                        .says("The Taliban said they *killed* 20 police in a battle near Kunduz on Thursday."),
                Told.in("b", "2023-06-02", EventType.ASSAULT)
                        .by(POLICE, TALIBAN)
                        .at(KUNDUZ)
                        .on("2023-06-01")
                        .killed(8)
                        .voice(POLICE, "said")
                        .says("Police lost eight men in a *battle* with the Taliban near Kunduz on Thursday."));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).disagreements())
                .extracting(Incident.Disagreement::field)
                .contains("killed");
    }

    @Test
    void attacksAreTwoIncidentsWhenTheSidesAreTurnedRound() {
        assertThat(merged(
                        Told.in("a", "2022-07-02", EventType.ASSAULT)
                                .by(RUSSIA)
                                .against(UKRAINE_ARMY)
                                .on("2022-07-01")
                                .says("Russia *shelled* Ukrainian positions on Friday."),
                        Told.in("b", "2022-07-02", EventType.ASSAULT)
                                .by(UKRAINE_ARMY)
                                .against(RUSSIA)
                                .on("2022-07-01")
                                .says("The Ukrainian army *shelled* Russian positions on Friday.")))
                .hasSize(2);
    }

    @Test
    void unknownGunmenAreThoseWhoClaimItLater() {
        List<Incident> found = merged(
                Told.in("a", "2023-01-03", EventType.ASSAULT)
                        .mode("firearms")
                        .by(GUNMEN)
                        .at(KABUL)
                        .on("2023-01-03")
                        .killed(5)
                        .says("Gunmen *shot* five people dead at a hotel in Kabul on Tuesday."),
                Told.in("b", "2023-01-04", EventType.ASSAULT)
                        .mode("firearms")
                        .by(IS)
                        .at(KABUL)
                        .on("2023-01-03")
                        .killed(5)
                        .voice(IS, "claimed")
                        .says("Islamic State claimed Tuesday's *shooting* of five people at a Kabul hotel."));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).stances()).singleElement().satisfies(s -> {
            assertThat(s.kind()).isEqualTo("claimed");
            assertThat(s.actor()).isEqualTo(IS);
        });
    }

    @Test
    void reviewersDecisionOutweighsTheScore() {
        Told[] told = {mosque("a"), mosqueAgain("b"), post("c")};
        String a = told[0].sighting().id();
        String b = told[1].sighting().id();
        String c = told[2].sighting().id();

        assertThat(merged(List.of(new Decision(a, b, Decision.Kind.SPLIT)), told))
                .hasSize(3);
        assertThat(merged(List.of(new Decision(a, c, Decision.Kind.JOIN)), told))
                .hasSize(1);
    }

    @Test
    void sightingsOfOneReportAreOneWhenTheCoderSaysSo() {
        List<Incident> found = merged(
                mosque("a"),
                Told.in("a", "2021-10-09", EventType.ASSAULT)
                        .injured(70)
                        .says("More than 70 were *wounded*, hospital officials said."));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).independentSources()).isEqualTo(1);
    }
}
