package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.Models;
import org.dateline.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFinderTest {
    private static final TimeFinder FINDER = TimeFinder.load(Lexicon.shipped());

    private static List<TimeMention> find(String text, @Nullable String published) {
        return FINDER.find(Models.sentences(text), published == null ? null : LocalDate.parse(published));
    }

    private static TimeMention only(String text, @Nullable String published) {
        List<TimeMention> found = find(text, published);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String days(TimeMention mention) {
        PartialDate date = mention.date();
        return date == null ? "none" : date.start() + ".." + date.end();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The rebels on Saturday rejected the offer.           | 2021-10-09 | 2021-10-09..2021-10-09
            The mosque was bombed on Friday.                     | 2021-10-09 | 2021-10-08..2021-10-08
            The envoys are to meet on Monday.                    | 2021-10-09 | 2021-10-11..2021-10-11
            The court will rule next Friday.                     | 2021-10-06 | 2021-10-08..2021-10-08
            The summit was postponed until Tuesday.              | 2021-10-09 | 2021-10-12..2021-10-12
            The army left the town last week.                    | 2021-10-09 | 2021-09-27..2021-10-03
            The last troops left in late August.                 | 2021-10-09 | 2021-08-21..2021-08-31
            Clashes broke out in early May.                      | 2021-10-09 | 2021-05-01..2021-05-10
            The bridge fell in mid-July.                         | 2021-10-09 | 2021-07-11..2021-07-20
            The war began in August.                             | 2021-10-09 | 2021-08-01..2021-08-31
            The war began in November.                           | 2021-10-09 | 2020-11-01..2020-11-30
            The bank has set Nov. 10 as the deadline.            | 2021-10-09 | 2021-11-10..2021-11-10
            The judge gave no reason for the Jan. 14 deadline.   | 2022-01-05 | 2022-01-14..2022-01-14
            The vote will be held in November.                   | 2021-10-09 | 2021-11-01..2021-11-30
            The town fell two days ago.                          | 2021-10-09 | 2021-10-07..2021-10-07
            The troops left on August 30.                        | 2021-10-09 | 2021-08-30..2021-08-30
            It has launched attacks since 2014.                  | 2021-10-09 | 2014-01-01..2021-10-09
            Shells fell between 5 and 8 May 2016.                | 2021-10-09 | 2016-05-05..2016-05-08
            Shells fell from Monday to Thursday.                 | 2021-10-09 | 2021-10-04..2021-10-07
            Police raided the house over the weekend.            | 2021-10-11 | 2021-10-09..2021-10-10
            The parade is this weekend.                          | 2021-10-06 | 2021-10-09..2021-10-10
            Gunmen shot the mayor overnight.                     | 2021-10-09 | 2021-10-08..2021-10-08
            Gunmen shot the mayor this morning.                  | 2021-10-09 | 2021-10-09..2021-10-09
            The minister resigned earlier this month.            | 2021-10-09 | 2021-10-01..2021-10-09
            The budget grew in the third quarter of 2019.        | 2021-10-09 | 2019-07-01..2019-09-30
            The mission ended at the end of 2014.                | 2021-10-09 | 2014-12-01..2014-12-31
            The regime fell in the 1990s.                        | 2021-10-09 | 1990-01-01..1999-12-31
            Borders moved in the 19th century.                   | 2021-10-09 | 1800-01-01..1899-12-31
            Thousands prayed on Eid al-Fitr 2019.                | 2021-10-09 | 2019-06-04..2019-06-04
            The truce began on Good Friday.                      | 2021-10-09 | 2021-04-02..2021-04-02
            The accord was signed on 13/10/2020.                 | 2021-10-09 | 2020-10-13..2020-10-13
            The accord was signed on 2020-10-13.                 | 2021-10-09 | 2020-10-13..2020-10-13
            Defence spending rose in FY2016.                     | 2021-10-09 | 2016-01-01..2016-12-31
            Three died in February this year.                    | 2021-10-09 | 2021-02-01..2021-02-28
            """)
    void wordsArePlacedInTheCalendar(String text, String published, String days) {
        assertThat(days(only(text, published))).isEqualTo(days);
    }

    @Test
    void relativeWordsKeepTheirSpanAndHaveNoDateWhenPublicationIsUnknown() {
        TimeMention friday = only("The mosque was bombed on Friday.", null);
        assertThat(friday.value()).isNull();
        assertThat(friday.date()).isEqualTo(new PartialDate(null, null, PartialDate.Precision.UNKNOWN));
        assertThat(days(only("The troops left on August 30.", null))).isEqualTo("null..null");
    }

    @Test
    void fullDatesNeedNoPublication() {
        assertThat(days(only("It was signed on 9 October 2021.", null))).isEqualTo("2021-10-09..2021-10-09");
        assertThat(days(only("It was signed in the winter of 1994.", null))).isEqualTo("1994-12-01..1995-02-28");
    }

    @Test
    void dateThatMayBeOneOfTwoIsLeftOpen() {
        TimeMention date = only("The accord was signed on 10/9/2021.", "2021-12-01");
        assertThat(date.value()).isNull();
        assertThat(days(date)).isEqualTo("null..null");
    }

    @Test
    void lengthThatEndsOnADayHasStartAndEnd() {
        List<TimeMention> found = find("Three days of fighting ended Saturday.", "2021-10-09");
        assertThat(found)
                .extracting(TimeFinderTest::days)
                .containsExactly("2021-10-07..2021-10-09", "2021-10-09..2021-10-09");
    }

    @Test
    void twoDaysAfterDatesWhatCameBefore() {
        List<TimeMention> found =
                find("Sunday's blast came just two days after bombs killed six officers.", "2016-12-11");
        assertThat(days(found.get(1))).isEqualTo("2016-12-09..2016-12-09");
    }

    @Test
    void theDayBeforeCountsFromTheDaySpokenOf() {
        List<TimeMention> found =
                find("On Monday police searched the church that was bombed the day before.", "2016-12-13");
        assertThat(days(found.get(1))).isEqualTo("2016-12-11..2016-12-11");
    }

    @Test
    void twoWeekdaysInARowAreOneStretch() {
        TimeMention days = only("The envoys are to meet on Saturday and Sunday.", "2021-10-09");
        assertThat(days(days)).isEqualTo("2021-10-09..2021-10-10");
    }

    @Test
    void tomorrowsWeekdayInThePastTenseIsThatOfAnUpdatedText() {
        assertThat(days(only("Fear swept the city on Monday.", "2016-12-11"))).isEqualTo("2016-12-12..2016-12-12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The siege lasted nearly two years.         | DURATION | P2Y
            The trip took 2 1/2 hours.                 | DURATION | PT2H30M
            They waited for several weeks.             | DURATION | PXW
            Convoys cross every two weeks.             | SET      | P2W
            The council meets weekly.                  | SET      | P1W
            The town is now empty.                     | DATE     | PRESENT_REF
            The camp was recently enlarged.            | DATE     | PAST_REF
            Elections will be held soon.               | DATE     | FUTURE_REF
            The curfew begins at 10 p.m. on Friday.    | TIME     | 2021-10-08T22:00
            Police came on Friday night.               | TIME     | 2021-10-08TNI
            """)
    void expressionHasItsTimexTypeAndValue(String text, String type, String value) {
        TimeMention mention = only(text, text.contains("begins") ? "2021-10-06" : "2021-10-09");
        assertThat(mention.type()).isEqualTo(type);
        assertThat(mention.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The government may resign.
            Protesters march on the capital.
            A 19-year-old man was shot.
            The fall of the city shocked many.
            More than 2000 people were killed.
            April Jones spoke to reporters.
            The second man fled.
            """)
    void otherWordsAreNoTimes(String text) {
        assertThat(find(text, "2021-10-09")).isEmpty();
    }

    @Test
    void yearsBeyondAnyCalendarDoNoHarm() {
        assertThat(find("It happened two billion years ago, or 999999999 weeks later.", "2021-10-09"))
                .isNotEmpty();
    }
}
