package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void lineBreaksAtTheBlankBeforeTheWidth() {
        Lines lines = new Lines(20, Lines.Palette.MARKS);
        lines.line("  ", "    ").add(Ink.PLAIN, "The rebels took the town again");
        assertThat(lines).hasToString("  The rebels took\n    the town again\n");
    }

    @Test
    void blankStaysWhenTheFirstWordsAreAsLongAsTheIndent() {
        Lines lines = new Lines(80, Lines.Palette.MARKS);
        lines.line("  ", "      ").add(Ink.PLAIN, "type").add(Ink.PLAIN, " = ").add(Ink.PLAIN, "ASSAULT");
        assertThat(lines).hasToString("  type = ASSAULT\n");
    }

    @Test
    void marksHugTheWordsAndLeaveTheBlanksOutside() {
        Lines lines = new Lines(80, Lines.Palette.MARKS);
        lines.line("", "")
                .mark(Ink.PLAIN, "Troops ")
                .mark(Ink.TRIGGER, "shelled ")
                .mark(Ink.PLACE, "Harn")
                .add(Ink.PLAIN, ".");
        assertThat(lines).hasToString("Troops «shelled» ‹Harn›.\n");
    }

    @Test
    void colourSurroundsEachWordWhenThereAreColours() {
        Lines lines = new Lines(80, Lines.Palette.COLOURS);
        lines.line("", "").mark(Ink.PLACE, "New York").add(Ink.PLAIN, ".");
        assertThat(lines).hasToString("\u001B[32mNew\u001B[0m \u001B[32mYork\u001B[0m.\n");
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        Lines lines = new Lines(9, Lines.Palette.MARKS);
        lines.line("", "").add(Ink.PLAIN, "北京 上海 x");
        assertThat(lines).hasToString("北京 上海\nx\n");
    }
}
