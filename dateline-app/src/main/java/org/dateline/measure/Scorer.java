package org.dateline.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs a Python scorer and reads the figures that it prints. */
final class Scorer {
    private static final Pattern EVALIO = Pattern.compile("^(.+?) +P=([0-9.]+) R=([0-9.]+) F1=([0-9.]+).*");
    private static final Pattern COLUMNS = Pattern.compile("^(.+?)((?: +[0-9.]+)+)$");
    private static final Pattern NAMED = Pattern.compile("([A-Za-z@][A-Za-z0-9_@ ]*?)[= ]([0-9.]+)");

    private final Path scorers;

    Scorer(Path scorers) {
        this.scorers = scorers;
    }

    /** What a scorer said. */
    record Outcome(String printed, Map<String, Double> figures) {}

    Outcome run(GoldSet set, Task task, Path predicted, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add("python3");
        command.add(scorers.resolve(task.scorer()).toString());
        if (task == Task.EVENTS || task == Task.HEADLINES) {
            command.add(set.gold().toString());
            command.add(predicted.toString());
        } else {
            command.addAll(List.of("--gold", set.gold().toString(), "--predicted", predicted.toString()));
        }
        command.addAll(options);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException("%s ended with status %d: %s".formatted(task.scorer(), status, printed.strip()));
        }
        return new Outcome(printed, figures(printed));
    }

    /** Figures by the row names of the tables. */
    static Map<String, Double> figures(String printed) {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (String line : printed.split("\n", -1)) {
            Matcher evalio = EVALIO.matcher(line);
            Matcher columns = COLUMNS.matcher(line);
            if (evalio.matches()) {
                figures.put(name(evalio.group(1)), Double.valueOf(evalio.group(4)));
            } else if (columns.matches()) {
                columns(columns.group(1), columns.group(2).strip().split(" +"), figures);
            }
            named(line, figures);
        }
        return figures;
    }

    /** Tables of whole reports (P R F1 tp fp fn) and of events (records tp fp fn P R F1). */
    private static void columns(String row, String[] cells, Map<String, Double> figures) {
        if (cells.length == 6) {
            figures.put(name(row), Double.valueOf(cells[2]));
        } else if (cells.length == 7) {
            figures.put(name(row), Double.valueOf(cells[6]));
        }
    }

    private static void named(String line, Map<String, Double> figures) {
        Matcher m = NAMED.matcher(line);
        while (m.find()) {
            String key = m.group(1).strip().toLowerCase(Locale.ROOT);
            String row = switch (key) {
                case "acc@161km" -> "acc@161";
                case "value f1" -> "value";
                case "speaker accuracy" -> "speaker";
                case "mae" -> "mae (lower is better)";
                case "pearson r" -> "pearson r";
                case "eventtypes f1" -> "weighted f1";
                case "casualties f1" -> "casualties";
                case "incidents f1" -> "conll";
                case "accuracy" -> "accuracy";
                default -> "";
            };
            if (!row.isEmpty() && !m.group(2).endsWith(".")) {
                figures.putIfAbsent(row, Double.valueOf(m.group(2)));
            }
        }
    }

    private static String name(String row) {
        return switch (row.strip()) {
            case "end-to-end @161km" -> "end-to-end";
            case "quantity + unit" -> "quantity+unit";
            case "quantity + term" -> "quantity+unit+term";
            default -> row.strip();
        };
    }
}
