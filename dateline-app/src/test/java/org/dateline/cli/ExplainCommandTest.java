package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    @Test
    void eachValueIsShownWithItsWordsRuleAndLexiconLine() {
        Run run = Run.withInput("Rebels bombed the railway station in Kabul.", "explain");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("e1 bombed (ASSAULT/explosives, 183)")
                .containsPattern(
                        "type = ASSAULT\\s+“bombed”\\s+by .+\\s+events/assault[a-z-]*\\.txt:\\d+\\s+\\[ASSAULT [^]]+] bomb v");
    }

    @Test
    void refusedWordsAreShownWithTheReasonWhenAsked() {
        String text = "The new film bombed at the box office.";
        assertThat(Run.withInput(text, "explain").out()).doesNotContain("Seen and not coded");
        assertThat(Run.withInput(text, "explain", "--why-not").out())
                .contains("Seen and not coded")
                .containsPattern("“bombed”\\s+\\S+");
    }
}
