package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.store.StoreException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Other programs read the exports without a warning. A program that is not on this machine is told on the screen and its
 * check passes, unless -Ddateline.readers=required, as in continuous integration.
 */
class ReadersIT {
    private static final boolean REQUIRED = "required".equals(System.getProperty("dateline.readers"));
    private static final List<String> MISSING = new ArrayList<>();
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    private static Path folder;

    private static long incidents;

    @BeforeAll
    static void export() throws IOException, StoreException {
        try (Shelf shelf = Shelf.at(folder.resolve("test.db").toString())) {
            shelf.everything(folder, null);
            incidents = shelf.export(Shelf.options(Shape.BUNDLE), Target.folder(folder.resolve("bundle")))
                    .incidents();
            assertThat(incidents).isGreaterThan(3);
        }
    }

    @AfterAll
    static void tellWhatWasMissing() {
        if (!MISSING.isEmpty()) {
            System.out.println("Exports were NOT read by: " + String.join(", ", MISSING) + " (not on this machine)");
        }
    }

    private static boolean there(String program) {
        boolean found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path).resolve(program)));
        if (!found) {
            assertThat(REQUIRED)
                    .as(program + " is required and not on this machine")
                    .isFalse();
            MISSING.add(program);
        }
        return found;
    }

    /** Runs a program; its output, which has no warning. */
    private static String run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = builder.redirectOutput(said.toFile()).start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        String output = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(output).isZero();
        assertThat(output).doesNotContainIgnoringCase("warning");
        return output;
    }

    @Test
    void pythonReadsCsvAndJson() throws IOException, InterruptedException {
        if (there("python3")) {
            String script = """
                    import csv, glob, json
                    for name in sorted(glob.glob("*.csv") + glob.glob("bundle/*.csv") + glob.glob("*.tsv")):
                        with open(name, encoding="utf-8", newline="") as file:
                            rows = list(csv.reader(file, strict=True, delimiter="\\t" if name.endswith(".tsv") else ","))
                        assert rows and all(len(row) == len(rows[0]) for row in rows), name
                    with open("jsonl.jsonl", encoding="utf-8") as file:
                        lines = [json.loads(line) for line in file]
                    assert len(lines) == COUNT and all(line["evidence"] for line in lines)
                    with open("geojson.geojson", encoding="utf-8") as file:
                        assert len(json.load(file)["features"]) == COUNT
                    with open("bundle/columns.json", encoding="utf-8") as file:
                        assert json.load(file)["incidents"]
                    print("read")
                    """;
            assertThat(run("python3", "-W", "error", "-c", script.replace("COUNT", String.valueOf(incidents))))
                    .isEqualTo("read\n");
        }
    }

    @Test
    void readCsvOfRReadsEveryTable() throws IOException, InterruptedException {
        if (there("Rscript")) {
            String script = """
                    options(warn = 2)
                    for (name in c("native.csv", "acled.csv", "ged.csv", "bundle/reports.csv", "bundle/evidence.csv",
                                   "bundle/mentions.csv", "bundle/changes.csv", "bundle/columns.csv"))
                      stopifnot(ncol(read.csv(name, na.strings = "", encoding = "UTF-8")) > 5)
                    incidents <- read.csv("native.csv", na.strings = "", encoding = "UTF-8")
                    stopifnot(nrow(incidents) == COUNT, is.numeric(incidents$latitude), all(is.na(incidents$displaced_best)))
                    stopifnot(nrow(read.csv("hxl.csv", encoding = "UTF-8")) == COUNT + 1)
                    gdelt <- read.delim("gdelt.tsv", header = FALSE, na.strings = "", encoding = "UTF-8")
                    stopifnot(ncol(gdelt) == 61, nrow(gdelt) >= COUNT, !any(duplicated(gdelt$V1)))
                    stopifnot(ncol(read.delim("icews.tsv", na.strings = "", encoding = "UTF-8")) == 20)
                    cat("read\\n")
                    """;
            Path file = Files.writeString(folder.resolve("read.R"), script.replace("COUNT", String.valueOf(incidents)));
            assertThat(run("Rscript", "--vanilla", file.toString())).isEqualTo("read\n");
        }
    }

    @Test
    void spreadsheetReadsSheetsDatesAndHxl() throws IOException, InterruptedException {
        if (there("ssconvert")) {
            run("ssconvert", "-S", "xlsx.xlsx", "sheet-%n.csv");
            assertThat(Files.readString(folder.resolve("sheet-0.csv")))
                    .startsWith("incident_id,version,status,")
                    .contains("2021/10/08")
                    .contains("At least 12 people were killed");
            for (int sheet = 1; sheet < 4; sheet++) {
                assertThat(folder.resolve("sheet-" + sheet + ".csv")).isNotEmptyFile();
            }
            run("ssconvert", "hxl.csv", "hxl.xlsx");
            run("ssconvert", "hxl.xlsx", "hxl-again.csv");
            assertThat(Files.readAllLines(folder.resolve("hxl-again.csv")).get(1))
                    .startsWith("#event+id,");
        }
    }
}
