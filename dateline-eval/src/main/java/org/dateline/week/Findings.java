package org.dateline.week;

import java.io.PrintWriter;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.actor.Actor;
import org.dateline.coding.Timeframe;
import org.dateline.incident.Incident;
import org.dateline.incident.Join;
import org.dateline.incident.Sighting;
import org.dateline.incident.Toll;
import org.dateline.place.Place;
import org.dateline.report.Report;
import org.dateline.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Writes what went wrong, with the sentences and what was coded of them, for those who mend it. */
final class Findings {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("bombing", "ASSAULT"),
            Map.entry("suicide", "ASSAULT"),
            Map.entry("shelling", "ASSAULT"),
            Map.entry("clash", "ASSAULT"),
            Map.entry("drone", "ASSAULT"),
            Map.entry("shooting", "ASSAULT"),
            Map.entry("abduction", "ASSAULT"),
            Map.entry("old", "ASSAULT"),
            Map.entry("protest", "PROTEST"),
            Map.entry("arrest", "COERCE"),
            Map.entry("talks", "CONSULT"),
            Map.entry("sanctions", "SANCTION"),
            Map.entry("aid", "AID"),
            Map.entry("withdrawal", "RETREAT"),
            Map.entry("accusation", "ACCUSE"));

    private final Truth truth;
    private final Outcome outcome;
    private final PrintWriter out;

    Findings(Truth truth, Outcome outcome, PrintWriter out) {
        this.truth = truth;
        this.outcome = outcome;
        this.out = out;
    }

    void write() {
        joins();
        split();
        mixed();
        origins();
        uncoded();
        otherwise();
        unmarked();
        tolls();
    }

    private void heading(String text, int count) {
        out.printf(Locale.ROOT, "%n==== %s: %d%n", text, count);
    }

    /** The joins that put two true incidents together, the surest first: one bad join spoils a whole row. */
    private void joins() {
        List<Join> wrong = outcome.incidents().stream()
                .flatMap(i -> i.joins().stream())
                .filter(this::isWrong)
                .sorted(Comparator.comparingDouble(Join::score).reversed().thenComparing(Join::first))
                .toList();
        heading("MERGER: joins of two true incidents", wrong.size());
        for (Join join : wrong) {
            out.printf(Locale.ROOT, "  %.3f %s%n", join.score(), join.reasons());
            side(join.first());
            side(join.second());
        }
    }

    private boolean isWrong(Join join) {
        String first = outcome.matching().incident(join.first());
        String second = outcome.matching().incident(join.second());
        return first != null && second != null && !first.equals(second);
    }

    private void side(String id) {
        Sighting sighting = outcome.sightings().get(id);
        if (sighting != null) {
            out.printf(Locale.ROOT, "    [%s] %s%n", outcome.matching().incident(id), text(sighting));
        }
    }

    private void split() {
        Map<String, Set<String>> several = new TreeMap<>(outcome.rows());
        several.values().removeIf(ids -> ids.size() < 2);
        heading("MERGER: one true incident in several rows", several.size());
        several.forEach((key, ids) -> {
            out.println(key);
            ids.forEach(id -> incident(outcome.incident(id)));
        });
    }

    private void mixed() {
        List<Incident> mixed = outcome.mixed();
        heading("MERGER: several true incidents in one row", mixed.size());
        for (Incident incident : mixed) {
            out.println(outcome.members(incident));
            incident(incident);
        }
    }

    private void incident(Incident incident) {
        out.printf(
                Locale.ROOT,
                "  %s %s %s/%s %d sightings%n",
                incident.id(),
                incident.type(),
                incident.timeframe().label(),
                incident.status().label(),
                incident.members().size());
        for (Incident.Member member : incident.members()) {
            Sighting sighting = outcome.sightings().get(member.sighting());
            if (sighting != null) {
                out.printf(Locale.ROOT, "    [%s] %s%n", outcome.matching().incident(sighting.id()), text(sighting));
            }
        }
        incident.joins()
                .forEach(j -> out.printf(
                        Locale.ROOT, "      join %s + %s %.3f %s%n", j.first(), j.second(), j.score(), j.reasons()));
    }

    private void origins() {
        Map<String, Set<String>> coded = new TreeMap<>();
        Map<String, String> of = new TreeMap<>();
        for (Sighting s : outcome.sightings().values()) {
            of.put(s.report().id(), s.report().origin());
        }
        Map<String, Set<String>> inverse = new TreeMap<>();
        of.forEach((report, origin) -> {
            String story = truth.origins().getOrDefault(report, "");
            coded.computeIfAbsent(story, k -> new TreeSet<>()).add(origin);
            inverse.computeIfAbsent(origin, k -> new TreeSet<>()).add(story);
        });
        coded.values().removeIf(o -> o.size() < 2);
        inverse.entrySet()
                .removeIf(e -> e.getValue().stream()
                                .map(story -> e.getKey().startsWith("wire:") ? World.before(story, "/") : story)
                                .distinct()
                                .count()
                        < 2);
        heading("COPIES: copies of one story with several origins", coded.size());
        coded.forEach((story, origins) -> out.println("  " + story + ": " + origins + " reports "
                + of.keySet().stream()
                        .filter(r -> story.equals(truth.origins().get(r)))
                        .toList()));
        heading("COPIES: several stories with one origin", inverse.size());
        inverse.forEach((origin, stories) -> out.println("  " + origin + ": " + stories + " reports "
                + of.entrySet().stream()
                        .filter(e -> e.getValue().equals(origin))
                        .map(Map.Entry::getKey)
                        .toList()));
    }

    private void uncoded() {
        Map<String, Report> reports =
                truth.reports().stream().collect(Collectors.toMap(Report::id, r -> r, (a, b) -> a, TreeMap::new));
        Set<Truth.Told> seen = outcome.sightings().keySet().stream()
                .map(outcome.matching()::passage)
                .filter(p -> p != null)
                .collect(Collectors.toSet());
        Map<String, String> missing = new LinkedHashMap<>();
        for (Truth.Told told : truth.told()) {
            Report report = reports.get(told.report());
            if (report != null && !seen.contains(told)) {
                String words =
                        report.text().substring(told.span().start(), told.span().end());
                missing.putIfAbsent(words, told.incident() + " " + told.report());
            }
        }
        heading("CODER: told and not coded (each wording once)", missing.size());
        missing.forEach((words, where) -> out.println("  " + where + ": " + words));
    }

    private void otherwise() {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Sighting s : outcome.sightings().values()) {
            String key = outcome.matching().incident(s.id());
            Truth.Incident incident = key == null ? null : truth.incidents().get(key);
            if (incident != null) {
                String fault = fault(incident, s);
                if (!fault.isEmpty()) {
                    lines.putIfAbsent(s.sentence().text() + fault, fault + "  " + text(s));
                }
            }
        }
        heading("CODER: another type, place, day or standing than is true (each wording once)", lines.size());
        lines.values().stream().sorted().forEach(l -> out.println("  " + l));
    }

    private String fault(Truth.Incident incident, Sighting s) {
        StringBuilder fault = new StringBuilder();
        if (!s.type().name().equals(TYPES.get(incident.type()))) {
            fault.append("TYPE ");
        }
        Place place = s.place();
        if (place != null
                && !(plain(place.name()).equals(incident.town()) && isIn(place.country(), incident.country()))) {
            fault.append("PLACE(")
                    .append(incident.town())
                    .append(' ')
                    .append(incident.country())
                    .append(") ");
        }
        PartialDate date = s.date();
        LocalDate start = date == null ? null : date.start();
        LocalDate end = date == null ? null : date.end();
        if (start != null && start.isAfter(incident.day()) || end != null && end.isBefore(incident.day())) {
            fault.append("DAY(").append(incident.day()).append(") ");
        }
        if (s.timeframe() != Timeframe.CURRENT) {
            fault.append("TIMEFRAME ");
        }
        return fault.toString();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static boolean isIn(@Nullable String code, String country) {
        Map<String, String> codes = Map.ofEntries(
                Map.entry("Iraq", "IRQ"),
                Map.entry("Syria", "SYR"),
                Map.entry("Afghanistan", "AFG"),
                Map.entry("Pakistan", "PAK"),
                Map.entry("Nigeria", "NGA"),
                Map.entry("Somalia", "SOM"),
                Map.entry("Mali", "MLI"),
                Map.entry("Ukraine", "UKR"),
                Map.entry("Yemen", "YEM"),
                Map.entry("Sudan", "SDN"),
                Map.entry("Colombia", "COL"),
                Map.entry("Libya", "LBY"),
                Map.entry("Lebanon", "LBN"),
                Map.entry("India", "IND"));
        return codes.getOrDefault(country, "").equals(code);
    }

    private void unmarked() {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> examples = new TreeMap<>();
        for (Sighting s : outcome.sightings().values()) {
            if (outcome.matching().passage(s.id()) == null) {
                String what = s.type() + " \"" + s.trigger().text() + "\"";
                counts.merge(what, 1, Integer::sum);
                examples.putIfAbsent(what, s.sentence().text());
            }
        }
        heading("CODER: coded where the truth tells of nothing, by trigger", counts.size());
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> out.println("  " + e.getValue() + " " + e.getKey() + ": " + examples.get(e.getKey())));
    }

    private void tolls() {
        List<Outcome.TollCheck> wrong = outcome.tolls().stream()
                .filter(t -> !(t.lowRight() && t.bestRight() && t.highRight()))
                .toList();
        heading("MERGER: counts of the dead", wrong.size());
        for (Outcome.TollCheck t : wrong) {
            out.printf(
                    Locale.ROOT,
                    "  %s %s: found %s/%s/%s, true %d/%d/%d  %s%n",
                    t.key(),
                    t.found(),
                    t.range().low(),
                    t.range().best(),
                    t.range().high(),
                    t.low(),
                    t.best(),
                    t.high(),
                    counts(outcome.incident(t.found())));
        }
    }

    private static String counts(Incident incident) {
        Toll toll = incident.tolls().get("killed");
        return toll == null
                ? ""
                : toll.counts().stream()
                        .map(c -> c.published() + " " + c.tally().low() + "/"
                                + c.tally().best() + "/" + c.tally().high()
                                + (c.speaker() == null ? "" : " " + c.speaker()))
                        .toList()
                        .toString();
    }

    private static String text(Sighting s) {
        Place place = s.place();
        return "%s %s %s %s %s %s>%s %s \"%s\": %s"
                .formatted(
                        s.report().id(),
                        s.report().published(),
                        s.type() + (s.mode() == null ? "" : "/" + s.mode()),
                        place == null ? "-" : place.name() + "," + place.country() + "," + place.precision(),
                        s.date() == null
                                ? "-"
                                : s.date().start() + ".." + s.date().end(),
                        names(s.sources()),
                        names(s.targets()),
                        s.timeframe().label() + "/" + s.status().label() + " " + s.counts(),
                        s.trigger().text(),
                        s.sentence().text());
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::name).toList().toString();
    }
}
