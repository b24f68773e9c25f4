package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvViewTest {
    @Test
    void everyRowHasTheColumnsOfTheHeaderWhenTheReportHasQuotesAndLineEnds() {
        String text = "Rebels shelled \"Camp\nNine\", the village of Harn, killing 12 people.";
        Run run = Run.withInput(
                "{\"id\":\"a,b\",\"text\":\"" + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"}",
                "code",
                "--format",
                "csv");
        List<List<String>> rows = parse(run.out());
        assertThat(rows)
                .hasSizeGreaterThan(1)
                .allMatch(row -> row.size() == rows.get(0).size());
        assertThat(rows.get(1).get(rows.get(0).indexOf("report_id"))).isEqualTo("a,b");
        assertThat(rows.get(1).get(rows.get(0).indexOf("event_type"))).isEqualTo("ASSAULT");
    }

    @Test
    void headerBeginsWithTheNativeColumnsInTheirOrder() {
        Run run = Run.withInput("{\"text\":\"Nothing happened in the town.\"}", "code", "--format", "csv");
        assertThat(run.out())
                .startsWith(
                        "incident_id,event_type,event_subtype,date_start,date_end,date_precision,country,admin1,place,"
                                + "latitude,longitude,geo_precision,actor_by,actor_by_type,actor_to,actor_to_type,killed_low,");
    }

    /** RFC 4180, as strictly as it is written. */
    private static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(csv.charAt(i++));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
