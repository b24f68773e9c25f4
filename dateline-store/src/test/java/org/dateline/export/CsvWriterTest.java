package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
    private static String written(CsvWriter.Style style, @Nullable Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter csv = new CsvWriter(out, style);
        csv.write(new ArrayList<>(Arrays.asList(cells)));
        csv.end();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void cellIsQuotedWhereItHoldsCommaQuotationMarkOrLineEnd() throws IOException {
        assertThat(written(CsvWriter.Style.CSV, "a,b", "say \"no\"", "two\nlines", "plain"))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",plain\n");
    }

    @Test
    void whatIsNotStatedIsEmpty() throws IOException {
        assertThat(written(CsvWriter.Style.CSV, null, 0L, null, LocalDate.of(2021, 10, 8)))
                .isEqualTo(",0,,2021-10-08\n");
    }

    @Test
    void formulaGetsAnApostropheOnlyForSpreadsheetsAndNumbersNever() throws IOException {
        CsvWriter.Style safe = new CsvWriter.Style(',', true);
        assertThat(written(safe, "=1+1", "+x", "@y", "-z", -5L, -0.5)).isEqualTo("'=1+1,'+x,'@y,'-z,-5,-0.5\n");
        assertThat(written(CsvWriter.Style.CSV, "=1+1")).isEqualTo("=1+1\n");
    }

    @Test
    void tabAndLineEndBecomeBlanksBetweenTabs() throws IOException {
        assertThat(written(CsvWriter.Style.TSV, "a\tb", "c\r\nd")).isEqualTo("a b\tc d\n");
    }

    @Test
    void decimalHasNoExponentAndNoTail() throws IOException {
        assertThat(written(CsvWriter.Style.CSV, 0.00001, 46.0, -1.28333, 1e6))
                .isEqualTo("0.00001,46,-1.28333,1000000\n");
    }

    @Property(tries = 300)
    void lineWithoutLineEndsIsReadAsItWasWritten(@ForAll @Size(min = 1, max = 6) List<String> cells)
            throws IOException {
        List<String> flat =
                cells.stream().map(c -> c.replaceAll("[\\n\\r]", "_")).toList();
        if (flat.stream().anyMatch(c -> !StandardCharsets.UTF_8.newEncoder().canEncode(c))) {
            return;
        }
        String line = written(CsvWriter.Style.CSV, flat.toArray());
        assertThat(CsvLine.read(line.substring(0, line.length() - 1))).isEqualTo(flat);
    }
}
