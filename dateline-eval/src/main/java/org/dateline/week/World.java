package org.dateline.week;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the simulated week takes place and who is in it.
 *
 * @param countries with their towns and actors
 * @param outlets papers, none of which exists
 * @param agencies their short and their full names
 * @param synonyms what a rewriting machine puts for a word
 * @param actors who visits, punishes, gives and accuses, by heading
 * @param names of people and quarters, by culture
 */
record World(
        List<Country> countries,
        List<String> outlets,
        List<Agency> agencies,
        Map<String, String> synonyms,
        Map<String, List<String>> actors,
        Map<String, Names> names) {
    /** Names of witnesses and of quarters. */
    record Names(List<String> given, List<String> family, List<String> quarters) {}

    /** A country, what a report calls its people and bodies, and the old attack that its papers recall. */
    record Country(String name, Map<String, String> words, List<Town> towns, Old old) {}

    /** A town, its country's name, and what a report says of where it lies. */
    record Town(String name, String country, String region) {}

    /** An attack of years ago. */
    record Old(String town, String year, String what, String toll) {}

    /** A news agency, as it stands in datelines, and its full name. */
    record Agency(String mark, String name) {}

    static World read() {
        Sheet press = Sheet.read("outlets.txt");
        Map<String, String> synonyms = new LinkedHashMap<>();
        press.lines("synonyms").forEach(l -> synonyms.put(before(l, "="), after(l, "=")));
        List<Country> countries = new ArrayList<>();
        Sheet.read("countries.txt").sections().forEach((name, lines) -> countries.add(country(name, lines)));
        return new World(
                countries,
                press.lines("outlets"),
                press.lines("agencies").stream()
                        .map(l -> new Agency(before(l, ";"), after(l, ";")))
                        .toList(),
                synonyms,
                Sheet.read("actors.txt").sections(),
                readNames());
    }

    private static Map<String, Names> readNames() {
        Map<String, Names> names = new LinkedHashMap<>();
        Sheet.read("names.txt")
                .sections()
                .forEach((culture, lines) ->
                        names.put(culture, new Names(list(lines.get(0)), list(lines.get(1)), list(lines.get(2)))));
        return names;
    }

    private static List<String> list(String line) {
        return List.of(after(line, ":").split(",\\s*", -1));
    }

    private static Country country(String name, List<String> lines) {
        Map<String, String> words = new LinkedHashMap<>();
        List<Town> towns = new ArrayList<>();
        Old old = new Old("", "", "", "");
        for (String line : lines) {
            String key = before(line, ":");
            String value = after(line, ":");
            if (key.equals("town")) {
                towns.add(new Town(before(value, ","), name, after(value, ",")));
            } else if (key.equals("old")) {
                List<String> parts = List.of(value.split(";\\s*", -1));
                old = new Old(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
            } else {
                words.put(key, value);
            }
        }
        return new Country(name, words, towns, old);
    }

    static String before(String line, String mark) {
        return line.substring(0, line.indexOf(mark)).strip();
    }

    static String after(String line, String mark) {
        return line.substring(line.indexOf(mark) + mark.length()).strip();
    }
}
