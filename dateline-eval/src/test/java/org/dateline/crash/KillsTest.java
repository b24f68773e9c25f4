package org.dateline.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillsTest {
    private static final long SEED = 20_231;

    @Test
    void nothingAcknowledgedIsLostWhenTheProcessIsKilled(@TempDir Path folder) throws Exception {
        Kills kills = new Kills(folder.resolve("store.db").toString(), SEED, folder);
        assertThat(kills.run(4)).as("seed %d", SEED).isEmpty();
        assertThat(kills.acknowledged()).isPositive();
        assertThat(kills.reviewed()).isPositive();
    }
}
