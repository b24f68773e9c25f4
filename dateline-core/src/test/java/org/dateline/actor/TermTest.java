package org.dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.LexiconException;
import org.junit.jupiter.api.Test;

class TermTest {
    private static final Entry ENTRY = new Entry("actors/x.txt", 7, "armed group", "X | ...");

    private static Known known(String terms) {
        return new Known("X", Kind.ARMED_GROUP, TermReader.read(terms, ENTRY), null, false, ENTRY.where());
    }

    @Test
    void termOfTheDayIsTakenWhenOneHolds() {
        Known group = known("COL REB 1964..2017-06-27, COL PTY 2017-06-28..");
        assertThat(group.on(LocalDate.of(2017, 6, 27))).extracting(Term::role).isEqualTo("REB");
        assertThat(group.on(LocalDate.of(2017, 6, 28))).extracting(Term::role).isEqualTo("PTY");
    }

    @Test
    void latestTermIsTakenWhenNoDayIsKnownAndTheGroupLives() {
        assertThat(known("COL REB 1964..2017, COL PTY 2018..").on(null))
                .extracting(Term::role)
                .isEqualTo("PTY");
    }

    @Test
    void longestTermIsTakenWhenNoDayIsKnownAndTheGroupIsGone() {
        assertThat(known("LBR REB 1989..1997, LBR GOV 1998..2003").on(null))
                .extracting(Term::role)
                .isEqualTo("REB");
    }

    @Test
    void officesAfterADateDoNotCount() {
        List<Term> terms = TermReader.read("USA GOV 1989..1993 senator, vice president", ENTRY);
        assertThat(terms).hasSize(1);
    }

    @Test
    void wrongDateIsNamedWithItsPlace() {
        assertThatThrownBy(() -> TermReader.read("USA GOV 19890..", ENTRY))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("actors/x.txt:7")
                .hasMessageContaining("19890");
    }
}
