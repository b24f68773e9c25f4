package org.dateline.week;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** One incident to be written about: its facts, and the patterns that its stories have not used yet. */
final class Assignment {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.ROOT);

    private final Truth.Incident incident;
    private final Sheet script;
    private final Map<String, String> facts;
    private final World.Names names;
    private final Decks decks;
    private final Random random;

    Assignment(Truth.Incident incident, Sheet script, Map<String, String> facts, World.Names names, Random random) {
        this.incident = incident;
        this.script = script;
        this.facts = facts;
        this.names = names;
        this.decks = new Decks(random);
        this.random = random;
    }

    Truth.Incident incident() {
        return incident;
    }

    Sheet script() {
        return script;
    }

    /** A sentence of this heading, as a story of that day would write it. */
    String sentence(Sheet sheet, String heading, LocalDate published) {
        return new Phrasing(random).fill(decks.deal(sheet, heading), slots(published));
    }

    private Map<String, String> slots(LocalDate published) {
        Map<String, String> slots = new HashMap<>(facts);
        LocalDate day = incident.day();
        slots.put("weekday", weekday(day));
        slots.put("on", when(day));
        slots.put("today", random.nextBoolean() ? "on " + weekday(published) : weekday(published));
        LocalDate after = day.isBefore(published) && random.nextBoolean() ? day.plusDays(1) : day;
        slots.put("afteron", "on " + weekday(after));
        colour(slots);
        if (!incident.killed().isEmpty()) {
            tolls(slots, incident.killed().get(stage(published)), published);
        }
        return slots;
    }

    /** What each story has of its own: whom it asked, what it counted. */
    private void colour(Map<String, String> slots) {
        slots.put("witness", pick(names.given()) + " " + pick(names.family()));
        slots.put("quarter", pick(names.quarters()));
        slots.put("few", Phrasing.number(2 + random.nextInt(7)));
        slots.put("many", Integer.toString(11 + random.nextInt(50)));
        slots.putIfAbsent("hour", (7 + random.nextInt(4)) + pick(List.of(":15 a.m.", ":30 a.m.", " a.m.", ":40 a.m.")));
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void tolls(Map<String, String> slots, int killed, LocalDate published) {
        String count = Phrasing.number(killed);
        boolean atLeast = stage(published) == 0 && killed % 2 == 0;
        slots.put("dead", "<toll-%d|%s>".formatted(killed, count));
        slots.put("deadp", "<toll-%d|%s%s> people".formatted(killed, atLeast ? "at least " : "", count));
        int rival = killed + 4 + killed / 3;
        slots.put("rival", "<rival-%d|%s>".formatted(rival, Phrasing.number(rival)));
    }

    /** Which count of the dead was known on that day. */
    int stage(LocalDate published) {
        int days = (int) (published.toEpochDay() - incident.day().toEpochDay());
        return Math.max(0, Math.min(incident.killed().size() - 1, days - 1));
    }

    private String when(LocalDate day) {
        List<String> ways = List.of("on %s", "on %s", "on %s", "on %s", "late %s", "early %s", "on %s morning");
        return ways.get(random.nextInt(ways.size())).formatted(weekday(day));
    }

    static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String date(LocalDate day) {
        return DAY.withLocale(Locale.ENGLISH).format(day);
    }
}
