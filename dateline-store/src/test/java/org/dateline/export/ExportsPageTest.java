package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExportsPageTest {
    private static final String MARK = "### native\n";

    /** Written anew by: dateline export --columns, in the place of all from "### native" on. */
    @Test
    void documentedColumnsAreThoseOfTheRegistry() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "exports.md"));
        assertThat(page).contains(MARK);
        assertThat(page.substring(page.indexOf(MARK))).isEqualTo(ColumnsPage.text());
    }
}
