package org.dateline.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BisectionTest {
    @Test
    void partsThatShareLittleAreFoundWhateverTheirOrder() {
        double[][] likeness = new double[7][7];
        for (int i = 0; i < 7; i++) {
            for (int j = 0; j < 7; j++) {
                likeness[i][j] = i == j ? 1 : i % 2 == j % 2 ? 0.4 : 0.05;
            }
        }
        Bisection halves = Bisection.of(likeness);
        assertThat(halves.left()).isEqualTo(List.of(0, 2, 4, 6));
        assertThat(halves.right()).isEqualTo(List.of(1, 3, 5));
        assertThat(halves.between()).isCloseTo(0.05, within(1e-9));
    }

    @Test
    void whatIsLikeNothingIsCutAllTheSame() {
        Bisection halves = Bisection.of(new double[][] {{1, 0}, {0, 1}});
        assertThat(halves.left()).containsExactly(0);
        assertThat(halves.right()).containsExactly(1);
        assertThat(halves.between()).isZero();
    }
}
