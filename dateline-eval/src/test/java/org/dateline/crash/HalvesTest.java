package org.dateline.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HalvesTest {
    private static final long SEED = 20_231;

    @Test
    void nothingIsLeftByHalfWhenTheProcessIsKilledWhileMigratingOrExporting(@TempDir Path folder) throws Exception {
        assertThat(new Halves(folder, SEED, 30).run(1)).as("seed %d", SEED).isEmpty();
    }
}
