package org.dateline.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.report.Report;

/** Makes a week of news out of a seed: the incidents first, then who writes about them, then who prints it. */
final class WeekMaker {
    static final LocalDate MONDAY = LocalDate.of(2023, 5, 8);
    private static final int DAYS = 7;
    private static final double TWINS = 0.12;
    private static final List<String> TYPES = List.of(
            "bombing",
            "bombing",
            "suicide",
            "shelling",
            "shelling",
            "clash",
            "clash",
            "drone",
            "shooting",
            "shooting",
            "abduction",
            "protest",
            "protest",
            "arrest",
            "talks",
            "sanctions",
            "aid",
            "withdrawal",
            "accusation");
    private static final Map<String, List<String>> NAMESAKES =
            Map.of("Tripoli", List.of("Libya", "Lebanon"), "Hyderabad", List.of("Pakistan", "India"));

    private final World world = World.read();
    private final Map<String, Sheet> scripts = new HashMap<>();
    private final Random random;
    private final Newsroom newsroom;
    private final Syndication syndication;
    private final Set<String> taken = new HashSet<>();
    private final List<Assignment> tasks = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();

    private WeekMaker(long seed) {
        random = new Random(seed);
        newsroom = new Newsroom(random);
        syndication = new Syndication(world.synonyms(), random);
    }

    /** A week of about so many reports. */
    static Truth make(long seed, int reports) {
        WeekMaker maker = new WeekMaker(seed);
        maker.namesakes();
        while (maker.stories.size() < reports) {
            maker.next();
        }
        maker.anniversaries(Math.max(1, reports / 100));
        return maker.truth();
    }

    /** Attacks on one day in towns of one name. */
    private void namesakes() {
        for (String town : new TreeMap<>(NAMESAKES).keySet()) {
            LocalDate day = MONDAY.plusDays(random.nextInt(DAYS));
            for (String country : NAMESAKES.getOrDefault(town, List.of())) {
                cover(assign(town(country, town), day, "bombing", false, Set.of()));
            }
        }
    }

    private World.Town town(String country, String name) {
        return country(country).towns().stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private World.Country country(String name) {
        return world.countries().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void next() {
        World.Country country = pick(world.countries());
        World.Town town = pick(country.towns());
        LocalDate day = MONDAY.plusDays(random.nextInt(DAYS));
        String type = pick(TYPES);
        boolean twin = Newsroom.VIOLENT.contains(type) && random.nextDouble() < TWINS;
        if (!free(town, day, type)) {
            return;
        }
        Assignment first = assign(town, day, type, twin, Set.of());
        cover(first);
        if (twin) {
            String other = random.nextBoolean() ? type : pick(List.of("bombing", "shooting", "suicide"));
            cover(assign(town, day, other, true, Set.copyOf(first.incident().killed())));
        }
    }

    /** Apart from the twins that are meant, one town has one violent incident a day, and one of each other type a week. */
    private boolean free(World.Town town, LocalDate day, String type) {
        boolean violent = Newsroom.VIOLENT.contains(type);
        String where = Set.of("talks", "sanctions").contains(type) ? town.country() : town.name() + town.country();
        return violent ? taken.add(where + day) : taken.add(where + type);
    }

    private Assignment assign(World.Town town, LocalDate day, String type, boolean twin, Set<Integer> avoided) {
        Sheet script = scripts.computeIfAbsent(type, t -> Sheet.read("scripts/" + t + ".txt"));
        World.Country country = country(town.country());
        String key = String.format(Locale.ROOT, "%s-%03d", type, tasks.size() + 1);
        boolean atCapital = Set.of("talks", "sanctions").contains(type);
        String name = atCapital ? country.words().getOrDefault("capital", town.name()) : town.name();
        List<Integer> killed = Newsroom.VIOLENT.contains(type) ? killed(avoided) : List.of();
        Truth.Incident incident = new Truth.Incident(key, type, name, country.name(), day, killed, twin);
        Assignment task = new Assignment(incident, script, facts(town, country, script, twin), names(country), random);
        tasks.add(task);
        return task;
    }

    private World.Names names(World.Country country) {
        String culture = country.words().getOrDefault("names", "");
        return Objects.requireNonNull(world.names().get(culture), country.name());
    }

    /** Counts that grow over three days, far from those of the other attack on the town. */
    private List<Integer> killed(Set<Integer> avoided) {
        int first = 2 + random.nextInt(8) + (random.nextInt(4) == 0 ? random.nextInt(25) : 0);
        int second = first + (random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(5));
        int third = second + (random.nextBoolean() ? 0 : 1 + random.nextInt(3));
        boolean near = avoided.stream().anyMatch(a -> Math.abs(a - first) < 3 || Math.abs(a - third) < 3);
        return near ? killed(avoided) : List.of(first, second, third);
    }

    private Map<String, String> facts(World.Town town, World.Country country, Sheet script, boolean twin) {
        Map<String, String> facts = new LinkedHashMap<>(country.words());
        String target = pick(unused(script.lines("targets"), town, twin));
        String weapon = pick(script.lines("weapons"));
        facts.put("town", town.name());
        facts.put("region", town.region());
        facts.put("country", country.name());
        facts.put("target", World.before(target, ";"));
        facts.put("site", World.after(target, ";"));
        facts.put("weapon", weapon);
        facts.put("hurt", Integer.toString(11 + random.nextInt(40)));
        facts.put("taken", Phrasing.number(3 + random.nextInt(15)));
        facts.put("held", Phrasing.number(2 + random.nextInt(12)));
        facts.put("hour", (7 + random.nextInt(4)) + pick(List.of(":15 a.m.", ":30 a.m.", " a.m.", ":45 a.m.")));
        facts.put(
                "crowdwho",
                pick(List.of(
                        "people were arriving for work",
                        "children went to school",
                        "shoppers filled the street",
                        "worshippers came out",
                        "shops were opening")));
        facts.put(
                "hidden",
                pick(List.of(
                        "in a side street",
                        "outside the gate",
                        "under a fruit cart",
                        "beside a wall",
                        "in a parked taxi")));
        facts.put(
                "trigger",
                pick(List.of(
                        "a police patrol passed",
                        "a bus stopped nearby",
                        "a guard came near it",
                        "an army convoy drove by")));
        List<String> crowds = script.lines("crowds");
        String crowd = crowds.isEmpty() ? "Hundreds of people" : pick(crowds);
        facts.put("crowd", crowd);
        facts.put("lowcrowd", crowd.toLowerCase(Locale.ROOT));
        facts.put("visitor", pick(world.actors().getOrDefault("visitors", List.of())));
        facts.put("sender", pick(world.actors().getOrDefault("senders", List.of())));
        facts.put("donor", pick(world.actors().getOrDefault("donors", List.of())));
        facts.put("accuser", pick(world.actors().getOrDefault("accusers", List.of())));
        facts.putAll(old(country.old()));
        return facts;
    }

    /** Two attacks on a town on one day hit different things. */
    private List<String> unused(List<String> targets, World.Town town, boolean twin) {
        if (!twin) {
            return targets;
        }
        List<String> free = targets.stream()
                .filter(t -> !taken.contains(town.name() + town.country() + t))
                .toList();
        String target = pick(free.isEmpty() ? targets : free);
        taken.add(town.name() + town.country() + target);
        return List.of(target);
    }

    private static Map<String, String> old(World.Old old) {
        int age = MONDAY.getYear() - Integer.parseInt(old.year());
        return Map.of(
                "oldtown", old.town(),
                "oldyear", old.year(),
                "oldwhat", old.what(),
                "oldtoll", old.toll(),
                "oldage", Phrasing.number(age));
    }

    /** Stories of several newsrooms and agencies over the days, and what outlets make of them. */
    private void cover(Assignment task) {
        List<String> papers = new ArrayList<>(world.outlets());
        Collections.shuffle(papers, random);
        List<World.Agency> wires = new ArrayList<>(world.agencies());
        Collections.shuffle(wires, random);
        if (task.incident().type().equals("talks") && random.nextInt(3) > 0) {
            LocalDate before = task.incident().day().minusDays(1 + random.nextInt(2));
            own(task, papers, before);
        }
        int newsrooms = 1 + random.nextInt(3);
        for (int i = 0; i < newsrooms; i++) {
            own(task, papers, task.incident().day().plusDays(laterBy()));
        }
        int agencies = random.nextInt(3);
        for (int i = 0; i < agencies; i++) {
            wire(task, papers, wires.get(i));
        }
    }

    private int laterBy() {
        return List.of(0, 0, 0, 1, 1, 1, 2, 3).get(random.nextInt(8));
    }

    private void own(Assignment task, List<String> papers, LocalDate published) {
        String paper = papers.remove(0);
        Story story = newsroom.write(task, paper + "/" + task.incident().key(), null, paper, published);
        stories.add(story);
        if (random.nextInt(10) == 0) {
            stories.add(
                    syndication.print(story, task, papers.remove(0), pick(List.of(Syndication.Treatment.values()))));
        }
    }

    private void wire(Assignment task, List<String> papers, World.Agency agency) {
        String origin = agency.name() + "/" + task.incident().key();
        LocalDate day = task.incident().day().plusDays(laterBy());
        Story story = newsroom.write(task, origin, agency, agency.name(), day);
        stories.add(story);
        int prints = random.nextInt(6);
        for (int i = 0; i < prints; i++) {
            Story printed =
                    syndication.print(story, task, papers.remove(0), pick(List.of(Syndication.Treatment.values())));
            stories.add(printed);
        }
        if (random.nextInt(4) == 0) {
            stories.add(updated(task, story, origin, agency));
        }
    }

    /** The same agency's story of a later day: a new beginning, and much of the old text behind it. */
    private Story updated(Assignment task, Story story, String origin, World.Agency agency) {
        LocalDate later = story.published().plusDays(1 + random.nextInt(2));
        Story fresh = newsroom.write(task, origin, agency, agency.name(), later);
        List<String> paragraphs = new ArrayList<>(fresh.paragraphs().subList(0, 1));
        paragraphs.addAll(story.paragraphs().subList(1, story.paragraphs().size()));
        return fresh.with(paragraphs);
    }

    private void anniversaries(int count) {
        for (int i = 0; i < count; i++) {
            World.Country country = pick(world.countries());
            Sheet script = Sheet.read("scripts/violence.txt");
            LocalDate day = MONDAY.plusDays(random.nextInt(DAYS));
            Truth.Incident old = new Truth.Incident(
                    oldKey(country.name()), "old", country.old().town(), country.name(), day, List.of(), false);
            Assignment task = new Assignment(old, script, old(country.old()), names(country), random);
            for (int j = 0; j < 1 + random.nextInt(3); j++) {
                String paper = pick(world.outlets());
                stories.add(newsroom.recall(task, paper + "/" + old.key() + "/" + i + j, paper, day));
            }
        }
    }

    private static String oldKey(String country) {
        return "old-" + country;
    }

    private Truth truth() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, random);
        List<Report> reports = new ArrayList<>();
        Map<String, String> origins = new TreeMap<>();
        List<Truth.Told> told = new ArrayList<>();
        List<Truth.Count> counts = new ArrayList<>();
        Map<String, Truth.Incident> incidents = new TreeMap<>();
        tasks.forEach(t -> incidents.put(t.incident().key(), t.incident()));
        for (int i = 0; i < stories.size(); i++) {
            Story story = stories.get(i);
            String id = String.format(Locale.ROOT, "r%05d", numbers.get(i));
            Marked marked = Marked.read(story.marked());
            reports.add(new Report(
                    id,
                    marked.text(),
                    Marked.read(story.title()).text(),
                    "https://news.example/" + id,
                    story.publisher(),
                    story.published()));
            origins.put(id, story.origin());
            for (Marked.Passage passage : marked.passages()) {
                String name = passage.name();
                if (name.startsWith("toll-") || name.startsWith("rival-")) {
                    int killed = Integer.parseInt(World.after(name, "-"));
                    counts.add(new Truth.Count(id, story.incident(), killed, name.startsWith("rival")));
                } else {
                    told.add(new Truth.Told(id, passage.span(), key(story, name, incidents)));
                }
            }
        }
        reports.sort(Comparator.comparing(Report::id));
        return new Truth(List.copyOf(reports), origins, List.copyOf(told), List.copyOf(counts), incidents);
    }

    private static String key(Story story, String name, Map<String, Truth.Incident> incidents) {
        if (name.isEmpty()) {
            return story.incident();
        }
        Truth.Incident incident = incidents.get(story.incident());
        return name.equals("old") && incident != null ? oldKey(incident.country()) : story.incident() + "/" + name;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
