package org.dateline.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;
import org.jspecify.annotations.Nullable;

/**
 * The places of our own lists: countries, parts of the world, waters, sites, and names that newspapers give to places of
 * the compiled gazetteer.
 *
 * <p>A line reads {@code names; by which it goes | where | ISO3 | people}. <i>Where</i> is a point or {@code = Name} or
 * {@code = Name, Division} for a place of the compiled gazetteer. The last two fields may be left out.
 */
final class PlaceNames {
    /** How a name must be written to be taken. */
    enum Form {
        ANY,
        /** All in capitals, with or without full stops. */
        CAPITALS,
        /** Only behind another place and a comma. */
        AFTER_COMMA,
        /** Only behind a preposition of place, perhaps with an article. */
        AFTER_PREPOSITION
    }

    /** What the words of a list mean. */
    enum Sense {
        PLACE,
        /** Of a place: "Kenyan", "Parisian". */
        ADJECTIVE
    }

    /** One name. */
    record Named(Candidate candidate, Form form, Sense sense) {}

    private static final String[] FILES = {
        "divisions.txt",
        "usa.txt",
        "aliases.txt",
        "regions.txt",
        "waters.txt",
        "landforms.txt",
        "sites.txt",
        "british-isles.txt",
        "adjectives.txt"
    };
    private static final long COUNTRY_AT_LEAST = 1_000_000;
    private static final long LISTED_AT_LEAST = 20_000;

    private final GazetteerFile file;
    private final Countries countries;
    private final Map<String, List<Named>> byKey = new HashMap<>(16_000);
    private final Map<String, Candidate> states = new HashMap<>();
    private final Map<String, Integer> divisionRows = new HashMap<>();

    PlaceNames(GazetteerFile file, Countries countries, Lexicon lexicon) {
        this.file = file;
        this.countries = countries;
        Map<String, Long> people = people();
        for (Countries.Country country : countries.all()) {
            add(country, people.getOrDefault(country.iso2(), 0L));
        }
        for (String name : FILES) {
            for (Entry entry : lexicon.file("places/" + name).entries()) {
                add(entry, name.equals("adjectives.txt") ? Sense.ADJECTIVE : Sense.PLACE);
            }
        }
    }

    private Map<String, Long> people() {
        Map<String, Long> people = new HashMap<>();
        for (int row = 0; row < file.size(); row++) {
            if (file.feature(row) == Feature.ADMIN1) {
                divisionRows.put(file.code(row), row);
                people.merge(file.country(row), file.people(row), Long::sum);
            }
        }
        return people;
    }

    private void add(Countries.Country country, long people) {
        Candidate state = new Candidate(
                country.name(),
                country.latitude(),
                country.longitude(),
                country.iso3(),
                null,
                null,
                null,
                Feature.COUNTRY,
                Math.max(COUNTRY_AT_LEAST, people),
                country.gazetteer(),
                country.entry());
        states.put(country.iso3(), state);
        country.names()
                .forEach(name -> put(name.startsWith("the ") ? name.substring(4) : name, state, Sense.PLACE, ""));
        country.adjectives().forEach(adjective -> put(adjective, state, Sense.ADJECTIVE, ""));
    }

    private void add(Entry entry, Sense sense) {
        List<String> cells = entry.fields('|');
        List<String> names = Countries.list(cells.get(0));
        if (cells.size() < 2 || names.isEmpty()) {
            throw new LexiconException(entry.where(), "is not of the form: names | point or = Name | ISO3 | people");
        }
        Candidate candidate = candidate(entry, names.get(0), cells);
        for (String name : names) {
            put(name.startsWith("the ") ? name.substring(4) : name, candidate, sense, entry.section());
        }
    }

    private Candidate candidate(Entry entry, String name, List<String> cells) {
        Lands lands = lands(entry, cells.size() > 2 ? cells.get(2) : "");
        Feature feature = feature(entry);
        boolean counted = cells.size() > 3 && !cells.get(3).isEmpty();
        long people = counted ? people(entry, cells.get(3)) : usual(feature);
        String where = cells.get(1);
        if (where.startsWith("=")) {
            return known(entry, name, where.substring(1).strip(), lands, counted ? people : 0);
        }
        double[] point = where.equals("-") ? new double[] {Double.NaN, Double.NaN} : Countries.point(entry, where);
        Candidate twin = feature == Feature.ADMIN1 && lands.division() != null ? division(lands.division()) : null;
        return new Candidate(
                name,
                point[0],
                point[1],
                lands.country(),
                lands.division(),
                twin != null ? name : lands.division() == null ? null : divisionName(lands.division()),
                null,
                feature,
                twin != null && !counted ? Math.max(people, twin.people()) : people,
                twin != null ? twin.gazetteer() : "dateline:" + name,
                entry.where());
    }

    /** The third field of a line: a country ("AFG") or a first-order division ("AF.30"). */
    private record Lands(@Nullable String country, @Nullable String division) {}

    private Lands lands(Entry entry, String cell) {
        if (cell.isEmpty()) {
            return new Lands(null, null);
        }
        int dot = cell.indexOf('.');
        String iso3 = dot < 0 ? cell : countries.iso3(cell.substring(0, dot));
        if (iso3 == null || countries.get(iso3) == null || (dot >= 0 && division(cell) == null)) {
            throw new LexiconException(entry.where(), "\"" + cell + "\" is the code of no country and no division");
        }
        return new Lands(iso3, dot < 0 ? null : cell);
    }

    private @Nullable Candidate division(String code) {
        Integer row = divisionRows.get(code);
        return row == null ? null : compiled(row);
    }

    private @Nullable String divisionName(String code) {
        Integer row = divisionRows.get(code);
        return row == null ? null : file.name(row);
    }

    private static long people(Entry entry, String cell) {
        try {
            return Long.parseLong(cell.replace("_", ""));
        } catch (NumberFormatException e) {
            throw new LexiconException(entry.where(), "\"" + cell + "\" is no number of people");
        }
    }

    private static Feature feature(Entry entry) {
        String word = entry.section().split(" ", -1)[0];
        return switch (word) {
            case "town" -> Feature.TOWN;
            case "quarter" -> Feature.QUARTER;
            case "admin1" -> Feature.ADMIN1;
            case "admin2" -> Feature.ADMIN2;
            case "region" -> Feature.REGION;
            case "site" -> Feature.SITE;
            case "country" -> Feature.COUNTRY;
            default ->
                throw new LexiconException(entry.where(), "section [" + entry.section() + "] names no kind of place");
        };
    }

    private static long usual(Feature feature) {
        return switch (feature) {
            case TOWN -> 20_000;
            case QUARTER, SITE -> 30_000;
            case ADMIN2 -> 300_000;
            default -> 2_000_000;
        };
    }

    private Candidate known(Entry entry, String name, String where, Lands lands, long people) {
        if (where.isEmpty() && lands.country() != null) {
            return state(entry, lands.country());
        }
        Candidate best = null;
        for (Candidate candidate : candidates(NameFolding.fold(where))) {
            boolean fits = fits(candidate, lands, feature(entry));
            if (fits && (best == null || candidate.people() > best.people())) {
                best = candidate;
            }
        }
        if (best == null) {
            throw new LexiconException(entry.where(), "the gazetteer has no such place as \"" + where + "\" there");
        }
        boolean adjective =
                entry.file().endsWith("adjectives.txt") || entry.section().endsWith("comma");
        return new Candidate(
                adjective ? best.name() : name,
                best.latitude(),
                best.longitude(),
                best.country(),
                best.admin1(),
                best.admin1Name(),
                best.admin2(),
                best.feature(),
                Math.max(Math.max(people, LISTED_AT_LEAST), best.people()),
                best.gazetteer(),
                entry.where());
    }

    private Candidate state(Entry entry, String iso3) {
        Candidate state = states.get(iso3);
        if (state == null) {
            throw new LexiconException(entry.where(), "no country has the code " + iso3);
        }
        return state;
    }

    private static boolean fits(Candidate candidate, Lands lands, Feature feature) {
        boolean inside = (lands.country() == null || lands.country().equals(candidate.country()))
                && (lands.division() == null || lands.division().equals(candidate.admin1()));
        boolean own = !candidate.entry().isEmpty();
        return inside
                && (feature.isDivision()
                        ? own || candidate.feature() == feature
                        : feature == Feature.REGION || !candidate.feature().isDivision());
    }

    private List<Candidate> candidates(String key) {
        List<Candidate> found = new ArrayList<>();
        byKey.getOrDefault(key, List.of()).forEach(n -> found.add(n.candidate()));
        for (int row : file.find(key)) {
            found.add(compiled(row));
        }
        return found;
    }

    /** A row of the compiled file as a candidate. */
    Candidate compiled(int row) {
        int first = file.admin1(row);
        int second = file.admin2(row);
        int id = file.id(row);
        String iso2 = file.country(row);
        return new Candidate(
                file.name(row),
                file.latitude(row),
                file.longitude(row),
                countries.iso3(iso2),
                first < 0 ? null : file.code(first),
                first < 0 ? null : file.name(first),
                second < 0 ? null : file.code(second),
                file.feature(row),
                file.people(row),
                id != 0
                        ? "geonames:" + id
                        : "geonames:" + (file.code(row).isEmpty() ? iso2 + "/" + file.name(row) : file.code(row)),
                "");
    }

    private void put(String name, Candidate candidate, Sense sense, String section) {
        Form form = section.endsWith("after a comma")
                ? Form.AFTER_COMMA
                : section.endsWith("behind a preposition")
                        ? Form.AFTER_PREPOSITION
                        : isAcronym(name) ? Form.CAPITALS : Form.ANY;
        Named named = new Named(candidate, form, sense);
        List<Named> same = byKey.computeIfAbsent(NameFolding.fold(name), k -> new ArrayList<>(1));
        if (!same.contains(named)) {
            same.add(named);
        }
    }

    private static boolean isAcronym(String name) {
        return name.length() <= 6 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    @Nullable
    Candidate state(String iso3) {
        return states.get(iso3);
    }

    List<Named> find(String folded) {
        return byKey.getOrDefault(folded, List.of());
    }
}
