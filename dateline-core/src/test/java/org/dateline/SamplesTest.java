package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.coding.EventType;
import org.dateline.report.Report;
import org.junit.jupiter.api.Test;

/** The samples that ship are coded as their readers will expect. */
class SamplesTest {
    private static final Map<String, EventType> MAIN = Map.of(
            "2024-08-02-prisoner-exchange.txt", EventType.RETREAT,
            "2022-06-28-kremenchuk.txt", EventType.ASSAULT,
            "2023-04-17-sudan-fighting.txt", EventType.ASSAULT,
            "2018-03-27-expulsions.txt", EventType.SANCTION,
            "2015-07-15-iran-deal.txt", EventType.AGREE,
            "2021-02-02-myanmar-coup.txt", EventType.COERCE,
            "2019-06-17-hong-kong-protest.txt", EventType.PROTEST);

    private final Dateline dateline = Models.dateline();

    @Test
    void everySampleHasItsMainEventAndDateline() throws IOException {
        for (Path file : samples()) {
            CodedReport coded = code(file);
            assertThat(coded.frame().dateline()).as("%s", file).isNotNull();
            EventType main = MAIN.get(String.valueOf(file.getFileName()));
            if (main != null) {
                assertThat(coded.events()).as("%s", file).anyMatch(e -> e.type() == main);
            }
        }
    }

    @Test
    void floodsAreFiguresAndNeedsAndNoEvents() throws IOException {
        CodedReport coded = code(Path.of("../samples/2022-09-01-pakistan-floods.txt"));
        assertThat(coded.needs()).extracting(n -> n.need()).contains("food", "water", "shelter");
        assertThat(coded.figures()).isNotEmpty();
        assertThat(coded.events()).noneMatch(e -> e.type() == EventType.ASSAULT);
    }

    private CodedReport code(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        return dateline.code(Report.of(name, Files.readString(file), LocalDate.parse(name.substring(0, 10))));
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../samples"))) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
