package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.count.Tally;
import org.dateline.telling.Wording;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void numbersSayTheirBounds() {
        assertThat(Wording.number(Tally.exactly(1_300_000))).isEqualTo("1,300,000");
        assertThat(Wording.number(new Tally(46L, 46L, null))).isEqualTo("at least 46");
        assertThat(Wording.number(new Tally(null, 20L, 20L))).isEqualTo("up to 20");
        assertThat(Wording.number(new Tally(24L, null, 99L))).isEqualTo("24 to 99");
    }

    @Test
    void blanksOfAllKindsBecomeOne() {
        assertThat(Wording.squeeze(" the\u00A0\n  old\ttown ")).isEqualTo("the old town");
    }

    @Test
    void signsThatSteerATerminalOrTurnTheReadingDirectionAreTakenOut() {
        assertThat(Wording.clean("a\u001B[2Jb\u202Ec\u2066d\r\ne")).isEqualTo("a [2Jb c d \ne");
    }
}
