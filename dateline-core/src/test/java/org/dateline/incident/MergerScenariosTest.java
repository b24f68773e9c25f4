package org.dateline.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.incident.Told.GUNMEN;
import static org.dateline.incident.Told.IS;
import static org.dateline.incident.Told.KABUL;
import static org.dateline.incident.Told.KUNDUZ;
import static org.dateline.incident.Told.POLICE;
import static org.dateline.incident.Told.STUDENTS;
import static org.dateline.incident.Told.TALIBAN;
import static org.dateline.incident.Told.UN;

import java.util.Arrays;
import java.util.List;
import org.dateline.actor.Actor;
import org.dateline.coding.EventType;
import org.dateline.coding.Status;
import org.dateline.coding.Timeframe;
import org.dateline.place.Place;
import org.junit.jupiter.api.Test;

/** What becomes of small sets of reports, each as a reader would sort them. */
class MergerScenariosTest {
    private static final IncidentMerger MERGER = new IncidentMerger();
    private static final Actor GUARDS = new Actor("Guards", "AFGCOP", "AFG", "COP", null, null, false);

    private static List<Incident> merged(Told... told) {
        List<Sighting> all = Arrays.stream(told).map(Told::sighting).toList();
        return new Merging(MERGER).incidents(MERGER.merge(all, new MemoryPool(MERGER), List.of()));
    }

    private static Told told(String report, String published) {
        return Told.in(report, published, EventType.ASSAULT);
    }

    private static Told bomb(String report, String published, int dead) {
        return told(report, published)
                .mode("explosives")
                .at(KUNDUZ)
                .on("2021-10-08")
                .killed(dead)
                .says("A bomb *exploded* in Kunduz on Friday, killing " + dead + " people, officials said.");
    }

    private static Told attack(String report, String published, int dead) {
        return told(report, published).about(EventType.ASSAULT, KUNDUZ, "2021-10-08", dead);
    }

    @Test
    void attacksOfOneTownAndDayAreTwoWhenTheirTollsAndTargetsDiffer() {
        assertThat(merged(
                        bomb("a", "2021-10-08", 5).hit("market", "business site"),
                        bomb("b", "2021-10-09", 5).hit("market", "business site"),
                        bomb("c", "2021-10-08", 31).hit("school", "school"),
                        bomb("d", "2021-10-09", 31).hit("school", "school")))
                .hasSize(2);
    }

    @Test
    void attacksOfOneTownAndDayAreTwoWhenTheirTollsAndWordsDiffer() {
        assertThat(merged(bomb("a", "2021-10-08", 5), bomb("b", "2021-10-08", 5), other("c"), other("d"), other("e")))
                .hasSize(2);
    }

    private static Told other(String report) {
        return bomb(report, "2021-10-08", 31)
                .says("Rescuers pulled 31 bodies from the ruins after the *blast* near the river, a doctor said.");
    }

    @Test
    void attackIsOneWhenItsTollGrowsFromDayToDay() {
        assertThat(merged(bomb("a", "2021-10-08", 9), bomb("b", "2021-10-09", 12), bomb("c", "2021-10-10", 14)))
                .hasSize(1);
    }

    @Test
    void attackIsOneWhenSomebodyGivesAnotherTollInTheSameReport() {
        Told rival = told("a", "2021-10-08")
                .at(KUNDUZ)
                .killed(16)
                .says("A local politician *put* the death toll of the attack at 16.");

        List<Incident> found = merged(bomb("a", "2021-10-08", 9), rival, bomb("b", "2021-10-08", 9));

        assertThat(found).hasSize(1);
    }

    @Test
    void attackIsOneWhenSomeOfTheAttackersAreCountedApart() {
        Told part = told("a", "2021-10-08")
                .by(GUARDS)
                .against(GUNMEN)
                .killed(3)
                .says("Three of the gunmen were *killed* by guards, an officer said.");

        assertThat(merged(bomb("a", "2021-10-08", 28), part)).hasSize(1);
    }

    @Test
    void attackThatIsRememberedStaysApartFromTheAttackOfTheDay() {
        Told old = told("b", "2021-10-08")
                .mode("explosives")
                .timeframe(Timeframe.BACKGROUND)
                .at(KUNDUZ)
                .on("2014-10-08")
                .killed(47)
                .says("The city remembers a *bombing* that killed 47 people in 2014.");

        assertThat(merged(bomb("a", "2021-10-08", 9), old)).hasSize(2);
    }

    @Test
    void copyUnderAWrongDateJoinsItsStory() {
        Told copy = bomb("b", "2021-10-11", 9).origin("a").on("2021-10-11");

        assertThat(merged(bomb("a", "2021-10-08", 9), copy)).hasSize(1);
    }

    @Test
    void claimAndDenialAreOfTheAttackThatTheyClaimAndDeny() {
        Told claim = attack("a", "2021-10-08", 9).by(IS).says("Islamic State said it was behind the *attack*.");
        Told denial = attack("b", "2021-10-09", 9)
                .by(TALIBAN)
                .status(Status.DENIED)
                .says("The Taliban denied any involvement in the *attack*.");

        assertThat(merged(
                        bomb("a", "2021-10-08", 9).about(EventType.ASSAULT, KUNDUZ, "2021-10-08", 9),
                        claim,
                        bomb("b", "2021-10-09", 9).about(EventType.ASSAULT, KUNDUZ, "2021-10-08", 9),
                        denial))
                .hasSize(1);
    }

    @Test
    void policeThatDisperseACrowdAreAnIncidentBesideTheProtest() {
        Told protest = Told.in("a", "2021-10-08", EventType.PROTEST)
                .mode("demo")
                .by(STUDENTS)
                .at(KABUL)
                .on("2021-10-08")
                .says("Hundreds of students *marched* through Kabul on Friday over fuel prices.");
        Told police = told("a", "2021-10-08")
                .mode("crowd-control")
                .by(POLICE)
                .says("The police *fired* tear gas to disperse the crowd.");

        assertThat(merged(protest, police)).hasSize(2);
    }

    @Test
    void condemnationsInTheSameWordsAreTwoWhenTheReportsAreOfTwoAttacks() {
        assertThat(merged(condemned("a", KUNDUZ, 9), condemned("b", KABUL, 31))).hasSize(2);
        assertThat(merged(condemned("a", KUNDUZ, 9), condemned("b", KUNDUZ, 9))).hasSize(1);
    }

    private static Told condemned(String report, Place where, long dead) {
        return Told.in(report, "2021-10-08", EventType.ACCUSE)
                .mode("disapprove")
                .by(UN)
                .about(EventType.ASSAULT, where, "2021-10-08", dead)
                .says("The United Nations *condemned* the attack in the strongest terms.");
    }

    @Test
    void shotsAtABomberAreOfTheAttackThatTheReportIsAbout() {
        Told here =
                attack("b", "2021-10-08", 9).mode("firearms").by(GUARDS).says("Guards *fired* five shots at the man.");
        Told there = told("c", "2021-10-08")
                .about(EventType.ASSAULT, KABUL, "2021-10-08", 31)
                .mode("firearms")
                .by(GUARDS)
                .says("Guards *fired* six shots at the man.");

        assertThat(merged(here, there)).hasSize(2);
    }
}
