package org.dateline.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dateline.coding.EventType;
import org.dateline.coding.Status;
import org.dateline.coding.Timeframe;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.place.Gazetteer;
import org.dateline.place.NameFolding;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/** The values that fields with a closed list take, the names of countries, and the places. Safe for use by many threads. */
final class Vocabulary {
    private final Map<QueryField, List<String>> values = new EnumMap<>(QueryField.class);
    private final Map<String, String> countries = new TreeMap<>();
    private final Supplier<Gazetteer> gazetteer;

    private Vocabulary(Supplier<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Reads the lists; the gazetteer, which takes longer, when a place is first asked for. */
    static Vocabulary load(Lexicon lexicon) {
        Vocabulary vocabulary = new Vocabulary(new Once<>(() -> Gazetteer.load(lexicon)));
        vocabulary.readLists(lexicon);
        vocabulary.readCountries(lexicon);
        return vocabulary;
    }

    private void readLists(Lexicon lexicon) {
        Set<String> modes = new LinkedHashSet<>();
        Set<String> contexts = new LinkedHashSet<>();
        for (Entry entry : lexicon.file("ontology.txt").entries()) {
            List<String> words = List.of(entry.text().split(" +"));
            if (entry.section().equals("modes")) {
                modes.addAll(words.subList(1, words.size()));
            } else if (entry.section().equals("contexts")) {
                contexts.addAll(words);
            }
        }
        values.put(QueryField.MODE, List.copyOf(modes));
        values.put(QueryField.CONTEXT, List.copyOf(contexts));
        values.put(QueryField.TYPE, names(EventType.values()));
        values.put(
                QueryField.QUAD,
                Arrays.stream(EventType.Quad.values())
                        .map(EventType.Quad::label)
                        .toList());
        values.put(
                QueryField.STATUS,
                Arrays.stream(Status.values()).map(Status::label).toList());
        values.put(
                QueryField.TIMEFRAME,
                Arrays.stream(Timeframe.values()).map(Timeframe::label).toList());
        values.put(QueryField.REVIEW, List.of("new", "reviewed", "frozen", "rejected"));
    }

    private static List<String> names(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name).toList();
    }

    private void readCountries(Lexicon lexicon) {
        for (Entry entry : lexicon.file("places/countries.txt").entries()) {
            List<String> cells = entry.fields('|');
            countries.put(NameFolding.fold(cells.get(1)), cells.get(0));
            name(cells.get(0), cells.get(2));
            name(cells.get(0), cells.get(3));
        }
        for (Entry entry : lexicon.file("places/country-names.txt").entries()) {
            List<String> cells = entry.fields('|');
            name(cells.get(0), cells.get(1));
        }
        Set<String> codes = new LinkedHashSet<>(countries.values());
        codes.forEach(code -> countries.put(NameFolding.fold(code), code));
    }

    private void name(String code, String names) {
        for (String name : names.split(";", -1)) {
            if (!name.isBlank()) {
                countries.put(NameFolding.fold(name), code);
            }
        }
    }

    /** The value as the store has it, or null where the field has no such value. */
    @Nullable
    String value(QueryField field, String given) {
        if (field == QueryField.COUNTRY) {
            return countries.get(NameFolding.fold(given));
        }
        String wanted = plain(given);
        return known(field).stream()
                .filter(value -> plain(value).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static String plain(String value) {
        return value.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    /** What a field takes, for a hint. */
    Collection<String> known(QueryField field) {
        return field == QueryField.COUNTRY ? countries.keySet() : values.getOrDefault(field, List.of());
    }

    /** The largest place of a name, in a country where one is given, or null. */
    Query.@Nullable Spot spot(String name, @Nullable String country) {
        return places(name).stream()
                .filter(place -> country == null || country.equals(place.country()))
                .map(place -> spot(name, country, place))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Query.Spot> spot(String name, @Nullable String country, Place place) {
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new Query.Spot(NameFolding.fold(name), country, latitude, longitude));
    }

    /** The places of a name. */
    List<Place> places(String name) {
        return new ArrayList<>(gazetteer.get().places(name));
    }
}
