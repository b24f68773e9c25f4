package org.dateline.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the gold sets of a folder by their names, whatever the part is called. */
final class GoldSets {
    private static final Pattern FILE = Pattern.compile("(.+?)[-.](dev|other|heldout)\\.jsonl");

    /** Files that hold the texts of another set and no answers. */
    private static final Set<String> TEXTS_ALONE = Set.of("incidents/meantime-docs");

    private GoldSets() {}

    /** All sets, in order of name. */
    static List<GoldSet> in(Path folder) throws IOException {
        List<GoldSet> sets = new ArrayList<>();
        reports(folder, sets);
        for (Path sub : sorted(folder)) {
            if (Files.isDirectory(sub)) {
                for (Path file : sorted(sub)) {
                    GoldSet set = set(sub, file);
                    if (set != null) {
                        sets.add(set);
                    }
                }
            }
        }
        return sets;
    }

    private static void reports(Path folder, List<GoldSet> sets) {
        Path reports = folder.resolve("reports");
        Path input = reports.resolve("input.jsonl");
        for (String part : List.of("dev", "gold")) {
            Path gold = reports.resolve(part + ".jsonl");
            if (Files.isRegularFile(gold) && Files.isRegularFile(input)) {
                sets.add(new GoldSet("reports", gold, input, part, Task.REPORTS));
                return;
            }
        }
    }

    private static @Nullable GoldSet set(Path sub, Path file) {
        Matcher m = FILE.matcher(String.valueOf(file.getFileName()));
        if (!m.matches()) {
            return null;
        }
        String folder = String.valueOf(sub.getFileName());
        if (TEXTS_ALONE.contains(folder + "/" + m.group(1))) {
            return null;
        }
        Task task = Task.of(folder, m.group(1));
        Path input = sub.resolve(texts(String.valueOf(file.getFileName()), task));
        return new GoldSet(folder + "/" + m.group(1), file, input, m.group(2), task);
    }

    /** The file with the texts of a set that has answers alone. */
    private static String texts(String file, @Nullable Task task) {
        if (task == null) {
            return file;
        }
        return switch (task) {
            case CASUALTIES -> file.replace("muc4-casualties", "muc4");
            case MENTIONS -> file.replace("-mentions", "-docs");
            default -> file;
        };
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
