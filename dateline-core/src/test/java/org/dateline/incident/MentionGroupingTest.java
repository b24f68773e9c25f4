package org.dateline.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.Models;
import org.dateline.incident.MentionGrouping.Mention;
import org.dateline.incident.MentionGrouping.Text;
import org.dateline.incident.StoryGrouping.Story;
import org.dateline.lexicon.Lexicon;
import org.dateline.report.Paragraph;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class MentionGroupingTest {
    private static final MentionGrouping GROUPING = MentionGrouping.load(Lexicon.shipped());

    /** A text with a mention for each of the words, in order, its id that of the text and the word. */
    private static Text text(String id, String text, String... words) {
        List<Mention> mentions = new ArrayList<>();
        int from = 0;
        for (String word : words) {
            int at = text.indexOf(word, from);
            mentions.add(new Mention(id + " " + word, new Span(at, at + word.length())));
            from = at + word.length();
        }
        Paragraph all = new Paragraph(new Span(0, text.length()), Paragraph.Kind.BODY);
        return new Text(new Story(id, null, text), Models.analyser().analyse(text, List.of(all)), mentions);
    }

    private static List<Text> jailbreak() {
        return List.of(
                text(
                        "a",
                        "Police in Iquitos arrested the smuggler Teo Quispe on Monday. He had escaped from Huaral prison.",
                        "arrested",
                        "escaped"),
                text(
                        "b",
                        "The smuggler Teo Quispe was arrested in Iquitos by police. His escape from Huaral prison shocked many.",
                        "arrested",
                        "escape",
                        "shocked"),
                text(
                        "c",
                        "The arrest of Teo Quispe, the smuggler, in Iquitos by police ended his escape from Huaral prison.",
                        "arrest",
                        "escape"));
    }

    @Test
    void mentionsOfOneEventAreFoundAcrossReportsAndPartsOfSpeech() {
        List<List<String>> groups = GROUPING.group(jailbreak());
        assertThat(groups).contains(List.of("a arrested", "b arrested", "c arrest"));
        assertThat(groups).contains(List.of("a escaped", "b escape", "c escape"));
        assertThat(groups).contains(List.of("b shocked"));
    }

    @Test
    void theOrderOfTheReportsMakesNoDifference() {
        List<Text> reversed = new ArrayList<>(jailbreak());
        Collections.reverse(reversed);
        assertThat(GROUPING.group(reversed)).isEqualTo(GROUPING.group(jailbreak()));
    }

    @Test
    void mentionsInDifferentStoriesStayApart() {
        assertThat(GROUPING.group(List.of(
                        text("x", "A landslide in Tlapacoyan killed a nun.", "killed"),
                        text("y", "Poachers in Katavi killed an elephant.", "killed"))))
                .containsExactly(List.of("x killed"), List.of("y killed"));
    }

    @Test
    void aReportWithoutMentionsDoesNoHarm() {
        assertThat(GROUPING.group(List.of(text("x", "A landslide killed a nun."))))
                .isEmpty();
    }
}
