package org.dateline.measure;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a gold set asks for: the scorer that measures it, with its options, and the rows of its output that are shown. */
enum Task {
    REPORTS(
            "score_reports.py",
            List.of(List.of()),
            List.of(
                    "event",
                    "found: all slots",
                    "found: sources",
                    "found: targets",
                    "found: place",
                    "found: date",
                    "found: status",
                    "found: timeframe",
                    "found: killed",
                    "found: injured",
                    "actor country",
                    "actor role",
                    "statement content",
                    "statement speaker",
                    "figure",
                    "need",
                    "span")),
    EVENTS(
            "score_events.py",
            List.of(List.of()),
            List.of(
                    "plover type",
                    "plover mode",
                    "cameo root",
                    "source country",
                    "source both",
                    "target country",
                    "target both",
                    "triple")),
    HEADLINES("score_events.py", List.of(List.of(), List.of("--without-roots", "01,02")), List.of("cameo root")),
    PLACES(
            "score_places.py",
            List.of(List.of(), List.of("--match", "overlap")),
            List.of("recognition", "acc@161", "end-to-end")),
    DATES("score_dates.py", List.of(List.of()), List.of("strict", "relaxed", "value")),
    ATTRIBUTION("score_attribution.py", List.of(List.of("--split", "dev")), List.of("attribution", "speaker")),
    DISPLACEMENT("score_displacement.py", List.of(List.of()), List.of("quantity+unit", "quantity+unit+term")),
    CASUALTIES("score_casualties.py", List.of(List.of()), List.of("killed", "injured", "casualties")),
    FACTUALITY("score_factuality.py", List.of(List.of()), List.of("mae (lower is better)", "pearson r")),
    EVENT_TYPES(
            "score_eventtypes.py", List.of(List.of("--map", "plover-map.json")), List.of("weighted f1", "accuracy")),
    STORIES("score_incidents.py", List.of(List.of()), List.of("conll", "B-cubed", "MUC", "CEAF-e", "pairwise")),
    MENTIONS("score_incidents.py", List.of(List.of()), List.of("conll", "B-cubed", "MUC", "CEAF-e", "pairwise"));

    private final String scorer;
    private final List<List<String>> options;
    private final List<String> rows;

    Task(String scorer, List<List<String>> options, List<String> rows) {
        this.scorer = scorer;
        this.options = options;
        this.rows = rows;
    }

    /** The task of a set, or null where it is not measured yet. */
    static @Nullable Task of(String folder, String set) {
        return switch (folder) {
            case "events" -> "confli_annot".equals(set) ? HEADLINES : EVENTS;
            case "places" -> PLACES;
            case "dates" -> DATES;
            case "attribution" -> ATTRIBUTION;
            case "displacement" -> DISPLACEMENT;
            case "attacks" -> "muc4-casualties".equals(set) ? CASUALTIES : null;
            case "factuality" -> FACTUALITY;
            case "eventtypes" -> EVENT_TYPES;
            case "incidents" -> set.endsWith("-mentions") ? MENTIONS : STORIES;
            default -> null;
        };
    }

    String scorer() {
        return scorer;
    }

    /** The option sets with which the scorer is run, one run each; a file name is looked up beside the gold. */
    List<List<String>> options(GoldSet set) {
        if (this == ATTRIBUTION && !"dev".equals(set.part())) {
            return List.of(List.of()); // the other parts are not split again
        }
        return options.stream()
                .map(o -> o.stream().map(word -> beside(word, set.gold())).toList())
                .toList();
    }

    /** Whether a record belongs to what is measured: of the attribution set's development part, its own dev split. */
    boolean asks(GoldSet set, String split) {
        return this != ATTRIBUTION || !"dev".equals(set.part()) || "dev".equals(split);
    }

    private static String beside(String option, Path gold) {
        return option.endsWith(".json") ? gold.resolveSibling(option).toString() : option;
    }

    List<String> rows() {
        return rows;
    }
}
