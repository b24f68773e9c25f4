package org.dateline.place;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.lexicon.Lexicon;
import org.dateline.place.GazetteerTables.Row;

/** Compiles the source tables to the one file that the program reads. Run by the build. */
public final class GazetteerCompiler {
    static final int MAGIC = 0x44474132;

    /** Languages of these countries reach English newspapers by ear, so their places are found under coarser keys too. */
    private static final Set<String> TRANSCRIBED = Set.of(
            "AE", "AF", "AM", "AZ", "BD", "BH", "BY", "CN", "DJ", "DZ", "EG", "ER", "ET", "GE", "IL", "IN", "IQ", "IR",
            "JO", "KG", "KH", "KP", "KR", "KW", "KZ", "LA", "LB", "LK", "LY", "MA", "ML", "MM", "MN", "MR", "NE", "NP",
            "OM", "PK", "PS", "QA", "RU", "SA", "SD", "SO", "SS", "SY", "TD", "TH", "TJ", "TM", "TN", "UA", "UZ", "YE");

    private final DivisionWords words;
    private final List<Row> rows;
    private final TreeMap<String, List<Integer>> names = new TreeMap<>();
    private final TreeMap<String, List<Integer>> coarse = new TreeMap<>();

    private GazetteerCompiler(DivisionWords words, List<Row> rows) {
        this.words = words;
        this.rows = rows;
    }

    /** Usage: GazetteerCompiler FOLDER FILE. */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[1]);
        GazetteerCompiler compiler =
                new GazetteerCompiler(new DivisionWords(Lexicon.shipped()), GazetteerTables.read(Path.of(args[0])));
        compiler.index();
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            compiler.write(out);
        }
    }

    private void index() {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            name(row.name(), i, row);
            if (!row.otherName().isEmpty()) {
                name(row.otherName(), i, row);
            }
        }
    }

    private void name(String name, int number, Row row) {
        int bracket = name.indexOf(" (");
        String folded = NameFolding.fold(bracket > 0 ? name.substring(0, bracket) : name);
        key(folded, number, row);
        if (row.feature().isDivision()) {
            key(words.bare(folded), number, row);
            if (folded.endsWith(" county")) {
                key(folded.substring(0, folded.length() - "unty".length()), number, row);
            }
        } else if (row.country().equals("GB")
                || row.country().equals("FR")
                || row.country().equals("DE")) {
            key(first(folded), number, row);
        }
    }

    /** "Clacton-on-Sea" is "Clacton" to its neighbours. */
    private static String first(String folded) {
        for (String link : List.of(" on ", " upon ", " in ", " under ", " by ", " le ", " sur ", " am ", " an der ")) {
            int at = folded.indexOf(link);
            if (at > 3) {
                return folded.substring(0, at);
            }
        }
        return folded;
    }

    private void key(String folded, int number, Row row) {
        if (folded.length() < 2 || folded.startsWith("university of ")) {
            return;
        }
        put(names, folded, number);
        if (TRANSCRIBED.contains(row.country())) {
            String loose = NameFolding.loose(folded);
            if (loose.length() > 3) {
                put(coarse, loose, number);
            }
        }
    }

    private static void put(Map<String, List<Integer>> index, String key, int number) {
        List<Integer> numbers = index.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!numbers.contains(number)) {
            numbers.add(number);
        }
    }

    private void write(DataOutputStream out) throws IOException {
        Map<String, Integer> divisions = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.feature().isDivision()) {
                divisions.put(row.feature() == Feature.ADMIN1 ? row.admin1() : row.admin2(), i);
            }
        }
        out.writeInt(MAGIC);
        out.writeInt(rows.size());
        for (Row row : rows) {
            write(row, divisions, out);
        }
        strings(
                rows.stream()
                        .map(r -> r.otherName().isEmpty() || r.feature().isDivision() ? r.name() : r.otherName())
                        .toList(),
                out);
        strings(
                rows.stream()
                        .map(r -> r.feature() == Feature.ADMIN1
                                ? r.admin1()
                                : r.feature() == Feature.ADMIN2 ? r.admin2() : "")
                        .toList(),
                out);
        index(names, out);
        index(coarse, out);
    }

    /** Keep in step with {@link GazetteerFile#ROW}. */
    private static void write(Row row, Map<String, Integer> divisions, DataOutputStream out) throws IOException {
        out.writeInt((int) Math.round(row.latitude() * 1e5));
        out.writeInt((int) Math.round(row.longitude() * 1e5));
        out.writeInt((int) Math.min(Integer.MAX_VALUE, row.people()));
        out.writeInt(row.id());
        out.writeInt(divisions.getOrDefault(row.admin1(), -1));
        out.writeInt(divisions.getOrDefault(row.admin2(), -1));
        out.writeByte(row.country().charAt(0));
        out.writeByte(row.country().charAt(1));
        out.writeByte(row.feature().letter());
        out.writeByte(0);
    }

    private static void strings(List<String> strings, DataOutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeInt(bytes.size());
            bytes.writeBytes(string.getBytes(StandardCharsets.UTF_8));
        }
        out.writeInt(bytes.size());
        bytes.writeTo(out);
    }

    private void index(Map<String, List<Integer>> index, DataOutputStream out) throws IOException {
        TreeMap<byte[], List<Integer>> sorted = new TreeMap<>(java.util.Arrays::compareUnsigned);
        index.forEach((key, numbers) -> sorted.put(key.getBytes(StandardCharsets.UTF_8), numbers));
        strings(
                sorted.keySet().stream()
                        .map(k -> new String(k, StandardCharsets.UTF_8))
                        .toList(),
                out);
        int total = 0;
        for (List<Integer> numbers : sorted.values()) {
            numbers.sort(java.util.Comparator.comparingLong(n -> -rows.get(n).people()));
            out.writeInt(total);
            total += numbers.size();
        }
        out.writeInt(total);
        for (List<Integer> numbers : sorted.values()) {
            for (int number : numbers) {
                out.writeInt(number);
            }
        }
    }
}
