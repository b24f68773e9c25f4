package org.dateline.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 12);
    private static final Copies COPIES = new Copies();

    private static Signature sign(String id, String text, @Nullable LocalDate published) {
        return COPIES.sign(id, text, List.of(), null, published);
    }

    private static Optional<CopyKind> kind(Signature first, Signature second) {
        return COPIES.compare(first, second).map(Copies.Copy::kind);
    }

    @Test
    void textIsAnExactCopyOfItselfWhateverItsDatelineAndHeadline() {
        String printed = "Market bombed in Harun\n\nHARUN, Sarland (AP) — " + Stories.MARKET;
        assertThat(kind(sign("a", Stories.MARKET, DAY), sign("b", printed, DAY)))
                .contains(CopyKind.EXACT);
    }

    @Test
    void outletThatPrintsTheFirstParagraphsReprints() {
        String cut = Stories.firstParagraphs(Stories.MARKET, 4);
        assertThat(COPIES.compare(sign("a", Stories.MARKET, DAY), sign("b", cut, DAY.plusDays(1))))
                .hasValueSatisfying(copy -> {
                    assertThat(copy.kind()).isEqualTo(CopyKind.REPRINT);
                    assertThat(copy.earlier()).isEqualTo("a");
                    assertThat(copy.likeness()).isEqualTo(1);
                });
    }

    @Test
    void storyWithANewTollAndANewLeadUpdates() {
        assertThat(kind(sign("a", Stories.MARKET, DAY), sign("b", Stories.MARKET_NEXT_DAY, DAY.plusDays(1))))
                .contains(CopyKind.UPDATE);
    }

    @Test
    void anotherReporterOnTheSameIncidentWritesAStoryOfItsOwn() {
        assertThat(kind(sign("a", Stories.MARKET, DAY), sign("b", Stories.MARKET_BY_ANOTHER, DAY)))
                .isEmpty();
    }

    @Test
    void formFilledInAnewIsNoCopy() {
        assertThat(kind(sign("a", Stories.SHARES, DAY), sign("b", Stories.SHARES_NEXT_DAY, DAY.plusDays(1))))
                .isEmpty();
    }

    @Test
    void originIsTheAgencyThatTheFirstCreditNames() {
        Signature plain = sign("a", Stories.MARKET, DAY);
        Signature credited = COPIES.sign("b", Stories.MARKET, List.of(), "AP", DAY.plusDays(1));
        assertThat(COPIES.origin(List.of(plain, credited))).isEqualTo("wire:Associated Press");
        assertThat(COPIES.origin(List.of(credited, plain))).isEqualTo("wire:Associated Press");
        assertThat(COPIES.origin(List.of(plain, sign("c", Stories.MARKET, DAY))))
                .isEqualTo("report:a");
    }

    @Test
    void agencyThatHelpedIsNotTheOrigin() {
        String text = Stories.MARKET + "\n\nReuters contributed to this report.";
        Span credit = new Span(Stories.MARKET.length() + 2, text.length());
        Signature helped = COPIES.sign("a", text, List.of(credit), "Reuters", DAY);
        assertThat(COPIES.origin(List.of(helped))).isEqualTo("report:a");
    }

    @Test
    void agencyWhoseOwnPeopleContributedIsTheOrigin() {
        String text = Stories.MARKET + "\n\nAssociated Press writers Ann Lee and Bo Hall contributed to this report.";
        Span credit = new Span(Stories.MARKET.length() + 2, text.length());
        Signature own = COPIES.sign("a", text, List.of(credit), "Associated Press", DAY);
        assertThat(COPIES.origin(List.of(own))).isEqualTo("wire:Associated Press");
    }
}
