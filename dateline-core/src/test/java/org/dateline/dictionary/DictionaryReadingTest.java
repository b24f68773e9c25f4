package org.dateline.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryReadingTest {
    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Dictionaries load(List<Path> actors, List<Path> agents, List<Path> verbs) {
        return Dictionaries.load(new DictionaryFiles(actors, agents, verbs, false), Lexicon.shipped());
    }

    private static Line line(String text) {
        return new Line("a.txt", 1, text);
    }

    @Test
    void commentsOfAllKindsAreLeftOutWhenAFileIsRead() {
        DictionaryText text = DictionaryText.parse(
                "a.txt", "<!-- first\nsecond -->\nVELDRIA [VEL] # a # note\nHOLM [###] ; note\n\n;all\n#all\n");

        assertThat(text.lines()).extracting(Line::text).containsExactly("VELDRIA [VEL]", "HOLM [###]");
        assertThat(text.lines()).extracting(Line::number).containsExactly(3, 4);
    }

    @Test
    void openCommentIsRefusedWhenItNeverEnds() {
        assertThatThrownBy(() -> DictionaryText.parse("a.txt", "<!-- first\nsecond"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("a.txt:2")
                .hasMessageContaining("-->");
    }

    @Test
    void formIsToldByWhatOnlyOneProgramWrites() {
        assertThat(Form.of(List.of("VELDRIA [VEL] ;note"))).isEqualTo(Form.TABARI);
        assertThat(Form.of(List.of("VELDRIA [VEL]", "+VELDRIAN"))).isEqualTo(Form.PETRARCH);
        assertThat(Form.of(List.of("--- RAID [190] ---"))).isEqualTo(Form.PETRARCH);
    }

    @Test
    void datedCodeHoldsOnItsDaysWhenThereIsAPlainOneToo() {
        List<Terms.Term> terms = new ArrayList<>();
        for (String code : List.of("VEL", "VELREB <19990531", "VELGOV 990601-20040101", "VELELI >040102")) {
            terms.add(Terms.term(code, line("ODO")));
        }
        Terms odo = new Terms(terms);

        assertThat(odo.on(LocalDate.of(1998, 1, 1))).containsExactly("VELREB");
        assertThat(odo.on(LocalDate.of(1999, 6, 1))).containsExactly("VELGOV");
        assertThat(odo.on(LocalDate.of(2005, 1, 1))).containsExactly("VELELI");
        assertThat(odo.on(null)).containsExactly("VEL");
    }

    @Test
    void actorHasNoCodeOutsideOfItsTimesWhenNoneIsPlain() {
        Terms odo = new Terms(List.of(Terms.term("VEL < 19990531", line("ODO"))));

        assertThat(odo.on(LocalDate.of(2001, 1, 1))).isEmpty();
    }

    @Test
    void wrongDateIsRefusedWithFileAndLine() {
        assertThatThrownBy(() -> Terms.term("VEL <1999", line("ODO [VEL <1999]")))
                .hasMessageContaining("a.txt:1")
                .hasMessageContaining("20010131");
    }

    @Test
    void allWrongLinesAreNamedAtOnceWhenFilesAreRead() throws IOException {
        Path actors = file("my.actors.txt", "# names\nVELDRIA\n\nHOLM [HLM\n");
        Path agents = file("my.agents.txt", "SMITH [SMI]\nBAKER!X! [~LAB]\n");
        Path verbs = file("my.verbs.txt", "--- RAID [190] ---\nRAID\n- FARM [191]\n- * &GOODS [192]\n- * COW\n");

        assertThatThrownBy(() -> load(List.of(actors), List.of(agents), List.of(verbs)))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("my.actors.txt:2")
                .hasMessageContaining("my.actors.txt:4")
                .hasMessageContaining("my.agents.txt:1")
                .hasMessageContaining("my.agents.txt:2")
                .hasMessageContaining("my.verbs.txt:3")
                .hasMessageContaining("my.verbs.txt:4")
                .hasMessageContaining("my.verbs.txt:5");
    }

    @Test
    void missingFileIsNamedWhenItCannotBeRead() {
        Path missing = folder.resolve("nowhere.txt");

        assertThatThrownBy(() -> load(List.of(missing), List.of(), List.of())).hasMessageContaining("nowhere.txt");
    }

    @Test
    void firstOfTwoEntriesHoldsWhenTheyHaveTheSameWords() throws IOException {
        Path mine = file("mine.txt", "VELDRIA [VEL] # own\n");
        Path large = file("large.txt", "# old\nVELDRIA [XXX]\nHOLM [HLM]\n");

        Dictionaries both = load(List.of(mine, large), List.of(), List.of());

        assertThat(both.conflicts()).containsExactly(new DictionaryConflict("Veldria", "mine.txt:1", "large.txt:2"));
    }

    @Test
    void codesMeanPloverTypesOnlyWhenNearlyAllAreOfCameo() throws IOException {
        Path cameo = file("cameo.txt", "--- RAID [190] ---\nRAID\n- * FARM [1831]\n--- MEET [036:036] ---\nMEET\n");
        Path weis = file("weis.txt", "--- RAID [223] ---\nRAID\n- * FARM [064]\n");
        VerbIndex first = new VerbIndex();
        VerbIndex second = new VerbIndex();
        List<LexiconException> faults = new ArrayList<>();
        new VerbFileReader(first, faults).read(DictionaryText.read(cameo));
        new VerbFileReader(second, faults).read(DictionaryText.read(weis));

        assertThat(faults).isEmpty();
        assertThat(CodeScheme.of(first, Lexicon.shipped()).meaning("1831").type())
                .hasToString("ASSAULT");
        assertThat(CodeScheme.of(second, Lexicon.shipped()).meaning("064").type())
                .isNull();
    }
}
