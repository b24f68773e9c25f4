package org.dateline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {
    /** Newcombe, Statistics in Medicine 17 (1998), table I, method 3: 81 of 263 and 15 of 148. */
    @Test
    void intervalIsThatOfThePublishedExamples() {
        Interval one = Interval.of(81, 263);
        assertThat(one.low()).isCloseTo(0.2553, within(0.00005));
        assertThat(one.high()).isCloseTo(0.3662, within(0.00005));
        Interval other = Interval.of(15, 148);
        assertThat(other.low()).isCloseTo(0.0624, within(0.00005));
        assertThat(other.high()).isCloseTo(0.1605, within(0.00005));
    }

    @Test
    void intervalOfNoneOrAllStaysBetweenNoneAndAll() {
        assertThat(Interval.of(0, 20).low()).isZero();
        assertThat(Interval.of(0, 20).high()).isCloseTo(0.1611, within(0.0001));
        assertThat(Interval.of(29, 29).low()).isCloseTo(0.8830, within(0.0001));
        assertThat(Interval.of(29, 29).high()).isEqualTo(1);
        assertThat(Interval.of(0, 0)).isEqualTo(new Interval(0, 0, 0, 0, 1));
    }
}
