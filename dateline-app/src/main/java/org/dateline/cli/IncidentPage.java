package org.dateline.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.coding.Event;
import org.dateline.incident.Incident;
import org.dateline.incident.Join;
import org.dateline.incident.Toll;
import org.dateline.search.Hit;
import org.dateline.telling.Dossier;
import org.dateline.telling.IncidentWording;
import org.dateline.telling.Telling;
import org.dateline.telling.Wording;
import org.jspecify.annotations.Nullable;

/** One incident with all that is known of it, for people. */
final class IncidentPage {
    private static final int SOURCES = 4;
    private static final int BAR = 24;
    private static final int NAME = 14;
    private static final String INDENT = " ".repeat(2 + NAME);

    private final Hit hit;
    private final Incident incident;
    private final List<Telling> tellings;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Lines lines;
    private final int shownJoins;

    IncidentPage(Hit hit, List<Telling> tellings, Lines lines, int shownJoins) {
        this.hit = hit;
        this.incident = hit.incident();
        this.tellings = tellings;
        this.lines = lines;
        this.shownJoins = shownJoins;
        tellings.forEach(telling -> sources.put(telling.sighting(), telling.source()));
    }

    String lay(Map<String, String> titles, List<Dossier.Change> history) {
        String day = IncidentWording.day(incident);
        lines.rule(IncidentWording.headline(incident) + (day.isEmpty() ? "" : ", " + day));
        lines.line("  ", "  ").add(Ink.DIM, summary());
        lines.gap();
        Telling.FIELDS.forEach(this::field);
        Event.COUNTS.forEach(this::growth);
        stances();
        disagreements();
        reports(titles);
        joins();
        history(history);
        return lines.gap().toString();
    }

    private String summary() {
        List<String> parts = new ArrayList<>(List.of(incident.id(), "version " + hit.version(), hit.review()));
        parts.add(IncidentWording.support(incident));
        parts.add("confidence " + String.format(Locale.ROOT, "%.2f", incident.confidence()));
        return String.join(" · ", parts);
    }

    private void heading(String words) {
        lines.gap().line("  ", "  ").add(Ink.TITLE, words);
    }

    /** The name of a field, padded, and the value that the incident has. */
    private void field(String field) {
        Map<String, Map<String, List<String>>> values = Telling.byValue(field, tellings);
        String chosen = chosen(field);
        if (values.isEmpty() && chosen.isEmpty()) {
            return;
        }
        lines.line("  " + field + " ".repeat(Math.max(1, NAME - field.length())), INDENT)
                .add(ink(field), chosen.isEmpty() ? "–" : chosen);
        boolean agreed = values.size() == 1 && values.containsKey(chosen);
        Map<String, List<String>> only = values.getOrDefault(chosen, Map.of());
        if (agreed && only.size() == 1) {
            only.forEach(this::words);
            return;
        }
        values.forEach((value, words) -> words.forEach((said, who) -> {
            lines.line(INDENT, INDENT + "  ").add(Ink.PLAIN, agreed ? "" : value);
            words(said, who);
        }));
    }

    private void words(String said, List<String> who) {
        if (!said.isEmpty()) {
            lines.add(Ink.PLAIN, " ").add(Ink.LIGHT, "“" + said + "”");
        }
        lines.add(Ink.PLAIN, " ").add(Ink.DIM, few(who));
    }

    private static String few(List<String> who) {
        int more = who.size() - SOURCES;
        String shown = who.stream().limit(SOURCES).collect(Collectors.joining(", "));
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    private static Ink ink(String field) {
        return switch (field) {
            case "type", "mode" -> Ink.TRIGGER;
            case "sources", "perpetrators" -> Ink.SOURCE;
            case "targets", "victims", "objects" -> Ink.TARGET;
            case "place" -> Ink.PLACE;
            case "date" -> Ink.DATE;
            case "killed", "injured", "abducted", "arrested", "participants" -> Ink.COUNT;
            default -> Ink.PLAIN;
        };
    }

    private String chosen(String field) {
        return switch (field) {
            case "type" -> incident.type().name();
            case "mode" -> incident.mode() == null ? "" : incident.mode();
            case "contexts" -> String.join(", ", incident.contexts());
            case "sources" -> IncidentWording.names(incident.sources());
            case "targets" -> IncidentWording.names(incident.targets());
            case "victims" -> IncidentWording.names(incident.victims());
            case "perpetrators" -> IncidentWording.names(incident.perpetrators());
            case "place" -> IncidentWording.where(incident.place());
            case "date" -> IncidentWording.when(incident.date());
            case "status" -> incident.status().label();
            case "timeframe" -> incident.timeframe().label();
            case "weapons" -> IncidentWording.things(incident.weapons());
            case "objects" -> IncidentWording.things(incident.objects());
            case "attribution" -> "";
            default -> toll(incident.tolls().get(field));
        };
    }

    private static String toll(@Nullable Toll toll) {
        return toll == null ? "" : Wording.number(toll.range());
    }

    /** How a toll grew, where it was told more than once. */
    private void growth(String kind) {
        Toll toll = incident.tolls().get(kind);
        if (toll == null || toll.counts().size() < 2) {
            return;
        }
        heading(kind + ", as it was told: " + Wording.number(toll.range()));
        long most = toll.counts().stream().mapToLong(IncidentPage::size).max().orElse(1);
        String before = "";
        for (Toll.Count count : toll.counts()) {
            String day =
                    count.published() == null ? "          " : count.published().toString();
            String told = Wording.number(count.tally());
            String bar = "█".repeat((int) Math.max(1, BAR * size(count) / Math.max(1, most)));
            lines.line("    " + (day.equals(before) ? "          " : day) + "  " + pad(told), " ".repeat(28))
                    .add(Ink.COUNT, bar)
                    .add(Ink.PLAIN, " ")
                    .add(Ink.DIM, who(count.sighting()) + (count.speaker() == null ? "" : ", says " + count.speaker()));
            before = day;
        }
    }

    private static String pad(String told) {
        return told + " ".repeat(Math.max(1, 12 - told.length()));
    }

    private static long size(Toll.Count count) {
        Long best = count.tally().best();
        Long low = count.tally().low();
        Long high = count.tally().high();
        return best != null ? best : low != null ? low : high == null ? 0 : high;
    }

    private String who(String sighting) {
        return sources.getOrDefault(sighting, sighting);
    }

    private void stances() {
        if (incident.stances().isEmpty()) {
            return;
        }
        heading("who claims, blames, denies");
        for (Incident.Stance stance : incident.stances()) {
            String about =
                    stance.about() == null ? "" : ", of " + stance.about().name();
            lines.line("    ", "      ")
                    .add(Ink.SPEAKER, Wording.squeeze(stance.actor().name()))
                    .add(Ink.PLAIN, ": " + stance.kind() + Wording.squeeze(about) + " ")
                    .add(Ink.DIM, told(stance.sightings()));
        }
    }

    private String told(List<String> sightings) {
        return few(sightings.stream().map(this::who).distinct().toList());
    }

    private void disagreements() {
        if (incident.disagreements().isEmpty()) {
            return;
        }
        heading("on what they differ");
        for (Incident.Disagreement disagreement : incident.disagreements()) {
            for (Incident.Reading reading : disagreement.readings()) {
                lines.line("    " + disagreement.field() + ": ", "      ")
                        .add(Ink.PLAIN, Wording.squeeze(reading.value()) + " ")
                        .add(Ink.DIM, told(reading.sightings()));
            }
        }
    }

    private void reports(Map<String, String> titles) {
        heading(IncidentWording.count(incident.reports().size(), "report"));
        String last = "";
        for (Incident.Member member : incident.members()) {
            if (!member.report().equals(last) && sources.containsKey(member.sighting())) {
                lines.line("    ", "      ")
                        .add(Ink.DIM, who(member.sighting()))
                        .add(Ink.PLAIN, " " + titles.getOrDefault(member.report(), ""))
                        .add(Ink.DIM, member.origin().equals(member.report()) ? "" : " copy of " + member.origin());
            }
            String sentence = Wording.squeeze(member.sentence().text());
            if (!sentence.isEmpty() && sources.containsKey(member.sighting())) {
                lines.line("      ", "      ").add(Ink.LIGHT, "“" + sentence + "”");
            }
            last = member.report();
        }
        if (sources.size() < incident.members().size()) {
            lines.line("    ", "").add(Ink.DIM, "… and more");
        }
    }

    private void joins() {
        if (incident.joins().isEmpty()) {
            return;
        }
        heading("why they are one");
        for (Join join : incident.joins()
                .subList(0, Math.min(shownJoins, incident.joins().size()))) {
            lines.line("    ", "      ")
                    .add(Ink.PLAIN, String.format(Locale.ROOT, "%.2f ", join.score()))
                    .add(Ink.DIM, who(join.first()) + " + " + who(join.second()) + ":")
                    .add(Ink.PLAIN, " " + String.join("; ", join.reasons()));
        }
        if (incident.joins().size() > shownJoins) {
            lines.line("    ", "")
                    .add(Ink.DIM, "… and " + (incident.joins().size() - shownJoins) + " more; --joins shows all");
        }
    }

    private void history(List<Dossier.Change> history) {
        if (!history.isEmpty()) {
            heading("what became of it");
            history.forEach(change -> lines.line("    ", "      ").add(Ink.PLAIN, told(change)));
        }
    }

    /** "version 3, 2021-10-09T12:00:00Z: merged into i12ab: same place". */
    static String told(Dossier.Change change) {
        String kind = change.kind();
        String successor = change.successor();
        if (successor != null) {
            kind = kind.equals("merged") ? "merged into " + successor : "split: " + successor + " came out of it";
        }
        String reason = change.reason().isEmpty() ? "" : ": " + Wording.squeeze(change.reason());
        return "version " + change.version() + ", " + change.at() + ": " + kind + reason;
    }
}
