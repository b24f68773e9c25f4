package org.dateline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.dateline.review.Alpha.Metric;
import org.junit.jupiter.api.Test;

class AlphaTest {
    /** Krippendorff 2011, section C: four observers, twelve units, seven values missing; 0 is missing. */
    private static final int[][] OBSERVERS = {
        {1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
        {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
        {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
        {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}
    };

    private static List<List<Integer>> units() {
        List<List<Integer>> units = new ArrayList<>();
        for (int unit = 0; unit < OBSERVERS[0].length; unit++) {
            List<Integer> values = new ArrayList<>();
            for (int[] observer : OBSERVERS) {
                if (observer[unit] != 0) {
                    values.add(observer[unit]);
                }
            }
            units.add(values);
        }
        return units;
    }

    @Test
    void alphaIsThatOfThePublishedExample() {
        assertThat(Alpha.of(units(), Metric.NOMINAL).orElseThrow()).isCloseTo(0.743, within(0.0005));
        assertThat(Alpha.of(units(), Metric.INTERVAL).orElseThrow()).isCloseTo(0.849, within(0.0005));
        assertThat(Alpha.of(units(), Metric.RATIO).orElseThrow()).isCloseTo(0.797, within(0.0005));
    }

    /** Section A: two observers, binary, ten units: alpha 0.095. */
    @Test
    void alphaOfTwoObserversIsThatOfThePublishedExample() {
        int[] one = {0, 1, 0, 0, 0, 0, 0, 0, 1, 0};
        int[] other = {1, 1, 1, 0, 0, 1, 0, 0, 0, 0};
        List<List<Integer>> units = new ArrayList<>();
        for (int i = 0; i < one.length; i++) {
            units.add(List.of(one[i], other[i]));
        }
        assertThat(Alpha.of(units, Metric.NOMINAL).orElseThrow()).isCloseTo(0.095, within(0.0005));
    }

    @Test
    void alphaOfFullAgreementIsOneAndOfNoVariationIsNotDefined() {
        assertThat(Alpha.of(List.of(List.of("a", "a"), List.of("b", "b")), Metric.NOMINAL))
                .hasValue(1);
        assertThat(Alpha.of(List.of(List.of("a", "a"), List.of("a", "a")), Metric.NOMINAL))
                .isEmpty();
        assertThat(Alpha.of(List.of(List.of("a"), List.of("b")), Metric.NOMINAL))
                .isEmpty();
    }
}
