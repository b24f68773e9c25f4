package org.dateline.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/** The source tables as read, with a point and a population computed for each division from the places in it. */
final class GazetteerTables {
    /** One row of the compiled file. */
    record Row(
            int id,
            String name,
            String otherName,
            String country,
            String admin1,
            String admin2,
            Feature feature,
            long people,
            double latitude,
            double longitude) {}

    /** Cells of half a degree: fine enough for a county, coarse enough that a big town does not draw the middle of its state. */
    private static final double CELLS_A_DEGREE = 2;

    private final List<Row> rows = new ArrayList<>();

    private GazetteerTables() {}

    /** Reads places.tsv.gz and divisions.tsv.gz. Divisions without a place in them have no point and are left out. */
    static List<Row> read(Path folder) throws IOException {
        GazetteerTables tables = new GazetteerTables();
        Map<String, List<Row>> members = tables.places(folder.resolve("places.tsv.gz"));
        tables.divisions(folder.resolve("divisions.tsv.gz"), members);
        return tables.rows;
    }

    private Map<String, List<Row>> places(Path table) throws IOException {
        Map<String, List<Row>> members = new HashMap<>();
        for (String[] cells : cells(table)) {
            String admin1 = cells[4].isEmpty() ? "" : cells[3] + "." + cells[4];
            String admin2 = cells[5].isEmpty() ? "" : admin1 + "." + cells[5];
            Row row = new Row(
                    cells[0].isEmpty() ? 0 : Integer.parseInt(cells[0]),
                    cells[1],
                    cells[2],
                    cells[3],
                    admin1,
                    admin2,
                    Feature.ofGeoNames(cells[6]),
                    Long.parseLong(cells[7]),
                    Double.parseDouble(cells[8]),
                    Double.parseDouble(cells[9]));
            rows.add(row);
            members.computeIfAbsent(admin1, k -> new ArrayList<>()).add(row);
            members.computeIfAbsent(admin2, k -> new ArrayList<>()).add(row);
        }
        return members;
    }

    private void divisions(Path table, Map<String, List<Row>> members) throws IOException {
        for (String[] cells : cells(table)) {
            List<Row> inside = members.get(cells[0]);
            if (inside == null) {
                continue;
            }
            int second = cells[0].indexOf('.', 3);
            rows.add(new Row(
                    0,
                    cells[1],
                    cells[2],
                    cells[0].substring(0, 2),
                    second < 0 ? cells[0] : cells[0].substring(0, second),
                    second < 0 ? "" : cells[0],
                    second < 0 ? Feature.ADMIN1 : Feature.ADMIN2,
                    inside.stream().mapToLong(Row::people).sum(),
                    middle(inside.stream().mapToDouble(Row::latitude).toArray(), inside, true),
                    middle(inside.stream().mapToDouble(Row::longitude).toArray(), inside, false)));
        }
    }

    /** Between the middle of the settled cells and the middle of the extent. */
    private static double middle(double[] values, List<Row> inside, boolean latitude) {
        TreeSet<Long> cells = new TreeSet<>();
        for (Row row : inside) {
            cells.add(
                    Math.round(row.latitude() * CELLS_A_DEGREE) * 1000 + Math.round(row.longitude() * CELLS_A_DEGREE));
        }
        double settled = 0;
        for (long cell : cells) {
            long row = Math.round(cell / 1000.0);
            settled += (latitude ? row : cell - row * 1000) / CELLS_A_DEGREE / cells.size();
        }
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        double extent = (low + high) / 2;
        return high - low < 1 ? extent : (settled + extent) / 2;
    }

    private static List<String[]> cells(Path table) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(table)), StandardCharsets.UTF_8))) {
            return in.lines().map(line -> line.split("\t", -1)).toList();
        }
    }
}
