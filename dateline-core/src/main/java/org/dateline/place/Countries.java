package org.dateline.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.jspecify.annotations.Nullable;

/** The countries and territories of the world with the names and adjectives that English news gives them. */
final class Countries {
    /** One country. {@code names} are those that English news uses, the common one first. */
    record Country(
            String iso3,
            String iso2,
            String name,
            List<String> names,
            List<String> adjectives,
            List<String> capitals,
            double latitude,
            double longitude,
            Set<String> neighbours,
            String gazetteer,
            String entry) {}

    private final Map<String, Country> byIso3 = new LinkedHashMap<>();
    private final Map<String, String> iso3ByIso2 = new LinkedHashMap<>();

    Countries(Lexicon lexicon) {
        for (Entry entry : lexicon.file("places/countries.txt").entries()) {
            Country country = country(entry, cells(entry, 11));
            byIso3.put(country.iso3(), country);
            iso3ByIso2.put(country.iso2(), country.iso3());
        }
        for (Entry entry : lexicon.file("places/country-names.txt").entries()) {
            List<String> cells = cells(entry, 5);
            Country country = byIso3.get(cells.get(0));
            if (country == null) {
                throw new LexiconException(entry.where(), "no country has the code " + cells.get(0));
            }
            byIso3.put(country.iso3(), widened(country, cells, entry));
        }
    }

    private static List<String> cells(Entry entry, int count) {
        List<String> cells = entry.fields('|');
        if (cells.size() != count) {
            throw new LexiconException(entry.where(), "has " + cells.size() + " fields, " + count + " are wanted");
        }
        return cells;
    }

    private static Country country(Entry entry, List<String> cells) {
        Set<String> names = new LinkedHashSet<>(List.of(cells.get(2)));
        List<String> others = list(cells.get(3));
        if (!others.isEmpty()) {
            names.add(others.get(0));
        }
        double[] point = point(entry, cells.get(6));
        return new Country(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                List.copyOf(names),
                list(cells.get(4)),
                list(cells.get(5)),
                point[0],
                point[1],
                Set.copyOf(List.of(cells.get(7).split(" ", -1))),
                "iso3166:" + cells.get(0),
                entry.where());
    }

    private static Country widened(Country country, List<String> cells, Entry entry) {
        double[] point = cells.get(3).isEmpty()
                ? new double[] {country.latitude(), country.longitude()}
                : point(entry, cells.get(3));
        return new Country(
                country.iso3(),
                country.iso2(),
                country.name(),
                joined(country.names(), list(cells.get(1))),
                joined(country.adjectives(), list(cells.get(2))),
                country.capitals(),
                point[0],
                point[1],
                country.neighbours(),
                cells.get(4).isEmpty() ? country.gazetteer() : "geonames:" + cells.get(4),
                entry.where());
    }

    static double[] point(Entry entry, String cell) {
        int blank = cell.indexOf(' ');
        try {
            return new double[] {
                Double.parseDouble(cell.substring(0, Math.max(0, blank))), Double.parseDouble(cell.substring(blank + 1))
            };
        } catch (NumberFormatException e) {
            throw new LexiconException(
                    entry.where(), "\"" + cell + "\" is no point; write latitude, a blank, longitude");
        }
    }

    static List<String> list(String cell) {
        List<String> items = new ArrayList<>();
        for (String item : cell.split(";", -1)) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return items;
    }

    private static List<String> joined(List<String> a, List<String> b) {
        Set<String> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }

    Collection<Country> all() {
        return byIso3.values();
    }

    @Nullable
    Country get(String iso3) {
        return byIso3.get(iso3);
    }

    @Nullable
    String iso3(String iso2) {
        return iso3ByIso2.get(iso2);
    }

    /** Whether the two countries share a border. */
    boolean adjoin(String iso3, String other) {
        Country country = byIso3.get(iso3);
        return country != null && country.neighbours().contains(other);
    }
}
