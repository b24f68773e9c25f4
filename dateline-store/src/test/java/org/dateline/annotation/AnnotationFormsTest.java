package org.dateline.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.annotation.Annotated.Event;
import org.dateline.annotation.Annotated.Mention;
import org.dateline.annotation.Annotated.Relation;
import org.dateline.annotation.Annotated.Role;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class AnnotationFormsTest {
    private static final String PILE = "\uD83D\uDCA9";
    private static final List<String> PIECES = List.of(
            "Gunmen ",
            "killed",
            PILE,
            "\uD83D\uDC69\u200D\uD83D\uDC67",
            "e\u0301",
            "\r\n",
            "\n",
            " ",
            "\t",
            "Z\u00FCrich",
            "\u05D0\u05D1",
            "\uD835\uDD38",
            "\"",
            "\\",
            "7",
            "\u2028");

    /** A text of such pieces with mentions of one to three parts, an event and a relation. */
    private static Annotated made(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("x");
        int length = 3 + random.nextInt(40);
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        String all = text.toString();
        int points = all.codePointCount(0, all.length());
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            List<Span> parts = new ArrayList<>();
            int from = 0;
            for (int part = 0; part < 1 + random.nextInt(3) && from < points - 1; part++) {
                int begin = from + random.nextInt(points - from);
                int end = begin + 1 + random.nextInt(points - begin);
                parts.add(new Span(all.offsetByCodePoints(0, begin), all.offsetByCodePoints(0, end)));
                from = end + 1;
            }
            mentions.add(new Mention("T" + (i + 1), random.nextBoolean() ? "Actor" : "ASSAULT", parts));
        }
        List<Event> events = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        if (mentions.size() > 2) {
            List<Role> roles = List.of(new Role("Victim", "T2"), new Role("Victim", "T3"), new Role("Place", "T2"));
            events.add(new Event("E1", "ASSAULT", "T1", roles));
            relations.add(new Relation("R1", "same", "T2", "T3"));
        }
        return new Annotated("doc", all, mentions, events, relations);
    }

    @Property(tries = 300)
    void bratGivesBackWhatItTook(@ForAll long seed) {
        Annotated made = made(seed);
        Reading read = Brat.read("doc", made.text(), Brat.write(made));
        assertThat(read.misfits()).isEmpty();
        assertThat(read.annotated()).isEqualTo(made);
    }

    @Property(tries = 300)
    void casGivesBackWhatItTook(@ForAll long seed) {
        Annotated made = made(seed);
        Reading read = CasJson.read("doc", CasJson.write(made));
        assertThat(read.misfits()).isEmpty();
        assertThat(read.annotated()).isEqualTo(made);
    }

    @Property(tries = 300)
    void labelStudioGivesBackWhatItTook(@ForAll long seed) {
        Annotated made = made(seed);
        for (LabelStudio.By by : LabelStudio.By.values()) {
            List<Reading> read = LabelStudio.read("file", LabelStudio.write(List.of(made), by, "1"));
            assertThat(read).hasSize(1);
            assertThat(read.get(0).misfits()).isEmpty();
            assertThat(read.get(0).annotated()).isEqualTo(made);
        }
    }

    @Test
    void bratLinesAreThoseOfTheStandoffForm() {
        String text = PILE + " Gunmen killed Ann\nand Bo.";
        Annotated annotated = new Annotated(
                "a",
                text,
                List.of(
                        new Mention("T1", "ASSAULT", List.of(new Span(10, 16))),
                        new Mention("T2", "Actor", List.of(new Span(17, 20), new Span(25, 27)))),
                List.of(new Event("E1", "ASSAULT", "T1", List.of(new Role("Victim", "T2")))),
                List.of());
        assertThat(Brat.write(annotated))
                .isEqualTo("T1\tASSAULT 9 15\tkilled\nT2\tActor 16 19;24 26\tAnn Bo\nE1\tASSAULT:T1 Victim:T2\n");
    }

    @Test
    void whatDoesNotStandThereIsToldWithItsPlace() {
        Reading brat = Brat.read(
                "a", "Gunmen killed Ann.", "T1\tActor 0 6\tPolice\nT2\tActor 0 60\tGunmen\nT3\tActor 0 6\tGunmen\n");
        assertThat(brat.annotated().mentions()).extracting(Mention::id).containsExactly("T3");
        assertThat(brat.misfits())
                .containsExactly(
                        "a, T1: \"Police\" does not stand from 0 to 6; there is \"Gunmen\"",
                        "a, line 2: the text has no words from 0 to 60");
        Reading cas = CasJson.read("a", """
                {"%FEATURE_STRUCTURES":[{"%ID":1,"%TYPE":"uima.cas.Sofa","sofaString":"PILEx"},
                {"%ID":2,"%TYPE":"webanno.custom.Span","@sofa":1,"begin":1,"end":3,"label":"Actor"}]}""".replace("PILE", PILE));
        assertThat(cas.misfits()).containsExactly("a, T2: the text has no words from 1 to 3");
    }

    @Test
    void labelStudioOffsetsOfBeforeAreReadWhereTheWordsFitOnlySo() {
        String file = """
                [{"id":7,"data":{"text":"PILEThis is an annotation."},"annotations":[{"result":[
                {"id":"a","type":"labels","value":{"start":13,"end":23,"text":"annotation","labels":["X"]}},
                {"id":"b","type":"labels","value":{"start":12,"end":22,"text":"annotation","labels":["X"]}},
                {"id":"c","type":"labels","value":{"start":2,"end":5,"text":"annotation","labels":["X"]}}]}]}]""".replace("PILE", PILE);
        Reading read = LabelStudio.read("f", file).get(0);
        assertThat(read.annotated().id()).isEqualTo("f-7");
        assertThat(read.annotated().mentions())
                .allSatisfy(m -> assertThat(read.annotated().words(m)).isEqualTo("annotation"))
                .hasSize(2);
        assertThat(read.misfits()).singleElement().asString().startsWith("f-7, c:");
    }
}
