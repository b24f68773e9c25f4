package org.dateline.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.incident.StoryGrouping.Story;
import org.dateline.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class StoryGroupingTest {
    private static final StoryGrouping GROUPING = new StoryGrouping(Wording.load(Lexicon.shipped()));

    /** Three reports of a ferry that sank and three of another, in words that the two have mostly in common. */
    private static List<Story> ferries() {
        return List.of(
                story(
                        "a1",
                        "A ferry sank off Mwanza on Lake Victoria, killing 40 people. The Tumaini carried market women."),
                story(
                        "a2",
                        "Divers searched the Tumaini, a ferry that sank near Mwanza, killing 40 people from the market."),
                story(
                        "a3",
                        "The ferry Tumaini left Mwanza with market women and sank on Lake Victoria, killing people."),
                story(
                        "b1",
                        "A ferry sank off Zamboanga in the Sulu Sea, killing 17 people. The Reyna carried pilgrims."),
                story("b2", "Pilgrims were aboard the Reyna, the ferry that sank near Zamboanga, killing 17 people."),
                story("b3", "The ferry Reyna left Zamboanga with pilgrims and sank in the Sulu Sea, killing people."));
    }

    private static Story story(String id, String text) {
        return new Story(id, null, text);
    }

    private static List<List<String>> ids(List<List<Story>> groups) {
        return groups.stream().map(g -> g.stream().map(Story::id).toList()).toList();
    }

    @Test
    void similarEventsOfOneTopicAreTwoStories() {
        assertThat(ids(GROUPING.group(ferries())))
                .containsExactly(List.of("a1", "a2", "a3"), List.of("b1", "b2", "b3"));
    }

    @Test
    void reportsOfDifferentTopicsStayApart() {
        assertThat(ids(GROUPING.group(List.of(
                        story("x", "Voters in Paraguay chose a senator as president."),
                        story("y", "A bakery in Turin burned down overnight.")))))
                .containsExactly(List.of("x"), List.of("y"));
    }

    @Test
    void groupsAreTheSameWhateverTheOrderOfTheReports() {
        List<Story> shuffled = new ArrayList<>(ferries());
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(ids(GROUPING.group(shuffled))).isEqualTo(ids(GROUPING.group(ferries())));
        }
    }

    @Test
    void noReportsMakeNoGroups() {
        assertThat(GROUPING.group(List.of())).isEmpty();
    }

    @Test
    void reportsWithoutWordsStandAlone() {
        assertThat(ids(GROUPING.group(List.of(story("x", ""), story("y", "...")))))
                .containsExactly(List.of("x"), List.of("y"));
    }

    @Test
    void theLineWithTheAddressOfThePageDoesNotCount() {
        String address = "http : / / news . example . org / world / 2031 / 05 / ferries / pages / index . html\n";
        assertThat(ids(GROUPING.group(List.of(
                        story("x", address + "Voters chose a senator."), story("y", address + "A bakery burned.")))))
                .containsExactly(List.of("x"), List.of("y"));
    }

    @Test
    void theHeadlineOfTheFeedIsReadToo() {
        assertThat(ids(GROUPING.group(List.of(
                        new Story("x", "Landslide buries Tlapacoyan chapel", "Many are missing."),
                        new Story("y", "Chapel in Tlapacoyan buried by landslide", "Rescuers dig.")))))
                .containsExactly(List.of("x", "y"));
    }
}
