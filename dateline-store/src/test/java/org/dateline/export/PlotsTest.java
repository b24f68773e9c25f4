package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dateline.coding.EventType;
import org.dateline.count.Tally;
import org.dateline.store.AsOf;
import org.dateline.store.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class PlotsTest {
    @TempDir
    private Path folder;

    private Statistics statistics() throws Exception {
        try (Shelf shelf = Shelf.at(folder.resolve("test.db").toString());
                Snapshot now = shelf.read(new AsOf.Now())) {
            return Statistics.of(now, Finder::all, Selection.DEFAULT);
        }
    }

    @Test
    void plotsAreWellFormedAndHaveNoScriptButATitleAndADescription() throws Exception {
        Map<String, String> plots = new Plots(statistics()).all();
        assertThat(plots.keySet()).containsExactly("types.svg", "coverage.svg", "tolls.svg", "dyads.svg");
        for (String plot : plots.values()) {
            Element svg = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(plot.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(svg.getElementsByTagName("desc").getLength()).isEqualTo(1);
            assertThat(svg.getElementsByTagName("script").getLength()).isZero();
            assertThat(plot).contains("prefers-color-scheme:dark").doesNotContain("href", "onload");
        }
    }

    @Test
    void countsAreOfIncidentsAndOfTheReportsBesideThem() throws Exception {
        Statistics statistics = statistics();
        assertThat(statistics.byType()).containsEntry(EventType.PROTEST, 1L).containsEntry(EventType.COERCE, 1L);
        assertThat(statistics.periods()).hasSameSizeAs(statistics.reports()).hasSameSizeAs(statistics.series());
        assertThat(statistics.series().stream().mapToLong(n -> n).sum() + statistics.undated())
                .isEqualTo(statistics.incidents());
        assertThat(statistics.period()).isEqualTo(Period.MONTH);
    }

    @Test
    void rangeWithoutAnUpperEndIsCountedAsOpen() {
        assertThat(Statistics.Range.of(new Tally(12L, 12L, null))).isEqualTo(new Statistics.Range(1, 12, 12, 12, 1));
        assertThat(Statistics.Range.of(new Tally(24L, null, 99L))).isEqualTo(new Statistics.Range(1, 24, 24, 99, 0));
    }
}
