package org.dateline.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StemBagTest {
    private static StemBag bag(Map<String, Integer> counts) {
        return new StemBag(counts, stem -> stem.length());
    }

    @Test
    void bagsAreAlikeByTheShareOfTheirWeightThatTheyHaveInCommon() {
        StemBag flood = bag(Map.of("flood", 1, "quay", 1));
        assertThat(flood.likeness(flood)).isCloseTo(1, within(1e-9));
        assertThat(flood.likeness(bag(Map.of("flood", 2, "dam", 1)))).isBetween(0.5, 1.0);
        assertThat(flood.likeness(bag(Map.of("dam", 1)))).isZero();
    }

    @Test
    void anEmptyBagIsLikeNothing() {
        assertThat(bag(Map.of()).isEmpty()).isTrue();
        assertThat(bag(Map.of()).likeness(bag(Map.of("dam", 1)))).isZero();
    }
}
