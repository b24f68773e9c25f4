package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.store.AsOf;
import org.dateline.store.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    @TempDir
    private Path folder;

    private Shelf shelf;

    @BeforeEach
    void fill() throws StoreException {
        shelf = Shelf.at(folder.resolve("test.db").toString());
    }

    @AfterEach
    void close() throws StoreException {
        shelf.close();
    }

    private List<Map<String, String>> rows(Shape shape) throws IOException, StoreException {
        return rows(shelf.text(folder, Shelf.options(shape)));
    }

    /** Lines of a file whose cells span no lines. */
    private static List<Map<String, String>> rows(String text) {
        List<String> lines = text.lines().toList();
        List<String> header = CsvLine.read(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = CsvLine.read(line);
            assertThat(cells).hasSameSizeAs(header);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(header.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, String> where(List<Map<String, String>> rows, String column, String value) {
        return rows.stream()
                .filter(r -> value.equals(r.get(column)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void plainExportHoldsNothingThatIsOnlyPlanned() throws IOException, StoreException {
        assertThat(rows(Shape.NATIVE)).extracting(r -> r.get("factuality")).containsOnly("occurred");
        Export.Options all = new Export.Options(
                Shape.NATIVE, new Selection(Selection.Breadth.ALL, Selection.Review.ANY), false, false, null, "");
        assertThat(rows(shelf.text(folder, all)))
                .extracting(r -> r.get("factuality"))
                .contains("planned");
    }

    @Test
    void onlyReviewedIncidentsAreThereWhereTheyAreAskedFor() throws IOException, StoreException {
        Export.Options reviewed = new Export.Options(
                Shape.NATIVE, new Selection(Selection.Breadth.ALL, Selection.Review.REVIEWED), false, false, null, "");
        assertThat(rows(shelf.text(folder, reviewed))).isEmpty();
    }

    @Test
    void whatIsNotStatedIsEmptyAndNeverNought() throws IOException, StoreException {
        Map<String, String> talks = where(rows(Shape.NATIVE), "event_type", "CONSULT");
        assertThat(talks)
                .containsEntry("killed_best", "")
                .containsEntry("displaced_best", "")
                .containsEntry("date_start", "")
                .containsEntry("first_seen", "")
                .containsEntry("admin1", "")
                .containsEntry("source_scale", "");
    }

    @Test
    void acledRowHasAcledsTypesAndKindsOfActors() throws IOException, StoreException {
        Map<String, String> shelling = where(rows(Shape.ACLED), "location", "Avdiivka");
        assertThat(shelling)
                .containsEntry("event_type", "Explosions/Remote violence")
                .containsEntry("sub_event_type", "Shelling/artillery/missile attack")
                .containsEntry("disorder_type", "Political violence")
                .containsEntry("inter1", "8")
                .containsEntry("inter2", "1")
                .containsEntry("interaction", "18")
                .containsEntry("iso", "804")
                .containsEntry("fatalities", "");
        Map<String, String> arrest = where(rows(Shape.ACLED), "country", "Mexico");
        assertThat(arrest).containsEntry("sub_event_type", "Arrests").containsEntry("geo_precision", "3");
        Map<String, String> talks = where(rows(Shape.ACLED), "country", "France");
        assertThat(talks).containsEntry("event_type", "").containsEntry("latitude", "");
    }

    @Test
    void geoJsonHasAPointOnlyForASiteOrACity() throws IOException, StoreException {
        JsonNode map = new ObjectMapper().readTree(shelf.text(folder, Shelf.options(Shape.GEOJSON)));
        assertThat(map.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(map.has("crs")).isFalse();
        assertThat(map.path("features")).isNotEmpty();
        for (JsonNode feature : map.path("features")) {
            String grain = feature.path("properties").path("geo_precision").asText();
            boolean exact = grain.equals("city") || grain.equals("site");
            assertThat(feature.path("type").asText()).isEqualTo("Feature");
            assertThat(feature.has("geometry")).isTrue();
            assertThat(feature.path("geometry").isNull()).isEqualTo(!exact);
            if (exact) {
                double longitude =
                        feature.path("geometry").path("coordinates").get(0).asDouble();
                double latitude =
                        feature.path("geometry").path("coordinates").get(1).asDouble();
                assertThat(longitude).isBetween(-180.0, 180.0);
                assertThat(latitude).isBetween(-90.0, 90.0);
                assertThat(feature.path("geometry").path("coordinates")).hasSize(2);
            }
        }
        assertThat(map.toString()).contains("\"coordinates\":[68.857,36.72896]");
    }

    @Test
    void everyPieceOfEvidenceIsWhatTheTextHasAtItsPlace() throws IOException, StoreException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String line : Corpus.lines()) {
            JsonNode report = new ObjectMapper().readTree(line).path("report");
            texts.put(report.path("id").asText(), report.path("text").asText());
        }
        String lines = shelf.text(folder, Shelf.options(Shape.JSONL));
        int checked = 0;
        for (String line : lines.lines().toList()) {
            for (JsonNode one : new ObjectMapper().readTree(line).path("evidence")) {
                String text =
                        Objects.requireNonNull(texts.get(one.path("report_id").asText()));
                String quote = one.path("quote").asText();
                assertThat(text.substring(
                                one.path("start_utf16").asInt(),
                                one.path("end_utf16").asInt()))
                        .isEqualTo(quote);
                int[] points = text.codePoints()
                        .skip(one.path("start_cp").asInt())
                        .limit(one.path("end_cp").asInt() - one.path("start_cp").asInt())
                        .toArray();
                assertThat(new String(points, 0, points.length)).isEqualTo(quote);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(30);
    }

    @Test
    void maskedBundleNamesNoPrivatePersonAndKeepsOfficials() throws IOException, StoreException {
        Masker masker = new Masker("secret".getBytes(StandardCharsets.UTF_8));
        Path zip = folder.resolve("b.zip");
        for (Shape shape : Shape.values()) {
            Export.Options options = new Export.Options(shape, Selection.DEFAULT, false, false, masker, "All.");
            shelf.export(options, Target.zip(zip));
            String all = String.join("\n", Shelf.unzipped(zip).values());
            assertThat(all).as(shape.label()).doesNotContainIgnoringCase("Noorzai", "Ibarra", "Tomás", "Farid");
            if (shape != Shape.PARQUET && shape != Shape.XLSX) {
                assertThat(all).contains("Joe Biden", "person-");
            }
        }
    }

    @Test
    void bundleHoldsTheTablesAndTheDictionaryOfTheirColumns() throws IOException, StoreException {
        Path zip = folder.resolve("b.zip");
        shelf.export(Shelf.options(Shape.BUNDLE), Target.zip(zip));
        Map<String, String> files = Shelf.unzipped(zip);
        assertThat(files.keySet())
                .containsExactly(
                        "incidents.csv",
                        "reports.csv",
                        "evidence.csv",
                        "mentions.csv",
                        "changes.csv",
                        "reviews.csv",
                        "columns.json",
                        "columns.csv",
                        "README.txt");
        JsonNode columns = new ObjectMapper().readTree(files.get("columns.json"));
        for (String table : new String[] {"incidents", "reports", "evidence", "mentions", "changes", "reviews"}) {
            List<String> named = new ArrayList<>();
            columns.path(table).forEach(c -> named.add(c.path("column").asText()));
            String header = Objects.requireNonNull(files.get(table + ".csv"))
                    .lines()
                    .findFirst()
                    .orElseThrow();
            assertThat(CsvLine.read(header)).as(table).isEqualTo(named);
        }
    }

    @Test
    void hxlTagsStandInTheSecondRow() throws IOException, StoreException {
        List<String> lines =
                shelf.text(folder, Shelf.options(Shape.HXL)).lines().toList();
        assertThat(lines.get(1)).startsWith("#event+id,#meta+version,").contains("#affected+killed,");
        assertThat(CsvLine.read(lines.get(1))).allSatisfy(tag -> assertThat(tag).startsWith("#"));
    }

    @Test
    void gdeltLinesHaveSixtyOneCellsAndNoHeader() throws IOException, StoreException {
        List<String> lines =
                shelf.text(folder, Shelf.options(Shape.GDELT)).lines().toList();
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(61));
        assertThat(lines).allSatisfy(line -> assertThat(line.split("\t", -1)[0]).matches("[0-9]+"));
    }

    @Test
    void exportThatFailsLeavesNothingUnderItsName() throws StoreException {
        Path file = folder.resolve("broken.csv");
        Target failing = Target.file(file);
        Export.Options options = Shelf.options(Shape.NATIVE);
        assertThatThrownBy(() -> {
                    try (var now = shelf.read(new AsOf.Now());
                            failing) {
                        Finder breaking = snapshot -> Stream.concat(Finder.all(snapshot), Stream.generate(() -> {
                            throw new IllegalStateException("pulled the plug");
                        }));
                        new Export(now, breaking, options, null).write(failing);
                    }
                })
                .hasMessage("pulled the plug");
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("broken.csv.part")).doesNotExist();
    }

    @Test
    void folderThatIsThereAndNotEmptyIsLeftAlone() throws IOException {
        Path there = Files.createDirectories(folder.resolve("there"));
        Files.writeString(there.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> Target.folder(there)).hasMessageContaining("not empty");
        assertThat(there.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void sameDataGiveTheSameBytes() throws IOException, StoreException {
        Path one = Files.createDirectories(folder.resolve("1"));
        Path two = Files.createDirectories(folder.resolve("2"));
        Map<String, byte[]> first = shelf.everything(one, null);
        Map<String, byte[]> second = shelf.everything(two, null);
        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void consumerWhoFollowsTheChangesHasWhatAFreshExportHas() throws IOException, StoreException {
        String before = shelf.text(folder, Shelf.options(Shape.NATIVE));
        long since = 1;
        shelf.add(List.of(Corpus.bombingLate(), Corpus.talksDenied()));
        String after = shelf.text(folder, Shelf.options(Shape.NATIVE));
        Path delta = folder.resolve("delta.csv");
        shelf.export(Shelf.options(Shape.NATIVE), Target.file(delta), new AsOf.Now(), since);
        Map<String, String> held = byId(before, false);
        for (Map<String, String> row : rows(Files.readString(delta))) {
            String id = row.get("incident_id");
            switch (Objects.requireNonNull(row.get("change"))) {
                case "merged", "retracted" -> held.remove(id);
                default -> held.put(id, byId(Files.readString(delta), true).get(id));
            }
        }
        assertThat(held).isEqualTo(byId(after, false));
        assertThat(rows(Files.readString(delta)))
                .extracting(r -> r.get("change"))
                .contains("added", "retracted");
    }

    private static Map<String, String> byId(String text, boolean delta) {
        Map<String, String> lines = new TreeMap<>();
        for (Map<String, String> row : rows(text)) {
            Map<String, String> kept = new LinkedHashMap<>(row);
            if (delta) {
                kept.remove("change");
                kept.remove("successor");
            }
            lines.put(row.get("incident_id"), kept.toString());
        }
        return lines;
    }

    @Test
    void exportAsOfAVersionIsWhatItWasThen() throws IOException, StoreException {
        String before = shelf.text(folder, Shelf.options(Shape.NATIVE));
        shelf.add(List.of(Corpus.bombingLate()));
        Path then = folder.resolve("then.csv");
        shelf.export(Shelf.options(Shape.NATIVE), Target.file(then), new AsOf.Version(1), null);
        assertThat(then).hasContent(before.stripTrailing());
    }

    @Test
    void differenceOfTwoVersionsTellsWhatIsNewAndWhatIsGone() throws IOException, StoreException {
        shelf.add(List.of(Corpus.bombingLate(), Corpus.talksDenied()));
        List<VersionDiff.Difference> found = new ArrayList<>();
        try (var before = shelf.read(new AsOf.Version(1));
                var after = shelf.read(new AsOf.Now())) {
            new VersionDiff(before, after, Finder::all).each(found::add);
        }
        assertThat(found).extracting(VersionDiff.Difference::kind).contains("revised");
        assertThat(found)
                .flatExtracting(VersionDiff.Difference::fields)
                .contains(new VersionDiff.Field("factuality", "occurred", "denied"));
    }
}
