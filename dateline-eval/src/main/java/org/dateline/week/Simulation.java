package org.dateline.week;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.Dateline;
import org.dateline.Options;
import org.dateline.incident.Incident;
import org.dateline.incident.Sighting;
import org.dateline.store.StoreException;

/**
 * Makes a week of news, codes it, merges it and measures what comes out. Arguments: the number of reports, the seed,
 * a folder for what is written
 * (their records, and what went wrong), and {@code store} for a run through a store too.
 */
public final class Simulation {
    private static final int SHUFFLES = 10;

    private Simulation() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, StoreException {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1500;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Path folder = Path.of(arguments.length > 2 ? arguments[2] : "target/week");
        Files.createDirectories(folder);
        Truth truth = WeekMaker.make(seed, size);
        Path records = folder.resolve("records.jsonl");
        if (!Files.exists(records)) {
            Files.write(records, Pipeline.code(truth.reports(), Dateline.open(Options.defaults())));
        }
        List<Sighting> sightings = Pipeline.sightings(Files.readAllLines(records));
        List<Incident> incidents = Pipeline.merge(sightings, Integer.MAX_VALUE);
        Outcome outcome = new Outcome(truth, sightings, incidents);
        System.out.printf(
                Locale.ROOT,
                "seed %d: %d reports, %d true incidents, %d sightings, %d incidents found%n",
                seed,
                truth.reports().size(),
                truth.incidents().size(),
                sightings.size(),
                incidents.size());
        print(outcome, truth);
        try (PrintWriter out = new PrintWriter(folder.resolve("findings.txt").toFile(), StandardCharsets.UTF_8)) {
            new Findings(truth, outcome, out).write();
        }
        if (arguments.length > 3) {
            throughStore(Files.readAllLines(records), outcome, seed);
        }
        System.out.println("other order, other incidents: " + shuffled(sightings, incidents, seed));
    }

    /** The same through a store: added in other orders and batches, merged at the end or on the way. */
    private static void throughStore(List<String> records, Outcome outcome, long seed)
            throws IOException, StoreException {
        StoreRun.Held plain = StoreRun.of(records, records.size(), Integer.MAX_VALUE, StoreRun.Merging.AFTER_ALL);
        System.out.println("store: " + plain.incidents().size() + " incidents, check " + plain.faults()
                + ", the same sets of sightings as in memory: "
                + partition(plain.incidents()).equals(partition(outcome.incidents())));
        Random random = new Random(seed);
        int bodies = 0;
        int sets = 0;
        for (int i = 0; i < SHUFFLES; i++) {
            List<String> order = new ArrayList<>(records);
            Collections.shuffle(order, random);
            int batch = 20 + random.nextInt(400);
            int step = 50 + random.nextInt(2000);
            StoreRun.Held held = StoreRun.of(order, batch, step, StoreRun.Merging.AFTER_ALL);
            bodies += held.bodies().equals(plain.bodies()) ? 1 : 0;
            StoreRun.Held onTheWay = StoreRun.of(order, batch, step, StoreRun.Merging.BETWEEN);
            sets += partition(onTheWay.incidents()).equals(partition(plain.incidents())) ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "store, %d shuffles: merged after all, the same ids and bodies %d times; merged on the way, the same "
                        + "sets of sightings %d times%n",
                SHUFFLES,
                bodies,
                sets);
    }

    private static void print(Outcome outcome, Truth truth) {
        System.out.println("pairs: " + outcome.pairs());
        int rows = outcome.rows().values().stream().mapToInt(Set::size).sum();
        System.out.printf(
                Locale.ROOT,
                "rows per true incident: %.4f (%d rows, %d incidents)%n",
                (double) rows / outcome.rows().size(),
                rows,
                outcome.rows().size());
        Map<String, Set<String>> principal = outcome.rows().entrySet().stream()
                .filter(e -> truth.incidents().containsKey(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        int principalRows = principal.values().stream().mapToInt(Set::size).sum();
        System.out.printf(
                Locale.ROOT,
                "of those that are no reaction to another: %.4f (%d rows, %d incidents)%n",
                (double) principalRows / principal.size(),
                principalRows,
                principal.size());
        System.out.println(
                "swallowed, same town and day: " + outcome.swallowing().size() + "; rows with several: "
                        + outcome.mixed().size());
        System.out.println("missed: " + outcome.missed().size() + " of "
                + truth.incidents().size() + " " + outcome.missed());
        List<Outcome.TollCheck> tolls = outcome.tolls();
        System.out.printf(
                Locale.ROOT,
                "dead of %d: low right %d, best right %d, high right %d%n",
                tolls.size(),
                tolls.stream().filter(Outcome.TollCheck::lowRight).count(),
                tolls.stream().filter(Outcome.TollCheck::bestRight).count(),
                tolls.stream().filter(Outcome.TollCheck::highRight).count());
        Map<String, int[]> sources = outcome.sources();
        System.out.printf(
                Locale.ROOT,
                "independent sources right: %d of %d rows%n",
                sources.values().stream().filter(s -> s[0] == s[1]).count(),
                sources.size());
    }

    /** How many of some shuffles, cut into batches of some size, give other incidents. */
    private static int shuffled(List<Sighting> sightings, List<Incident> incidents, long seed) {
        Random random = new Random(seed);
        Set<String> expected = partition(incidents);
        int other = 0;
        for (int i = 0; i < SHUFFLES; i++) {
            List<Sighting> order = new ArrayList<>(sightings);
            Collections.shuffle(order, random);
            int batch = 20 + random.nextInt(400);
            other += partition(Pipeline.merge(order, batch)).equals(expected) ? 0 : 1;
        }
        return other;
    }

    private static Set<String> partition(List<Incident> incidents) {
        Set<String> parts = new TreeSet<>();
        for (Incident incident : incidents) {
            parts.add(new TreeSet<>(incident.members().stream()
                            .map(Incident.Member::sighting)
                            .toList())
                    .toString());
        }
        return parts;
    }
}
