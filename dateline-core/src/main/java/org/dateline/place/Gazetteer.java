package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** All places that we know by name. Safe to share between threads. */
public final class Gazetteer {
    /** More places of one name than this are not weighed: the smallest are left out. */
    static final int MOST_CANDIDATES = 50;

    private static final double SAME_PLACE_KM = 25;

    private final GazetteerFile file;
    private final Countries countries;
    private final PlaceNames names;

    private Gazetteer(GazetteerFile file, Countries countries, PlaceNames names) {
        this.file = file;
        this.countries = countries;
        this.names = names;
    }

    /** Reads the compiled file and our own lists. */
    public static Gazetteer load(Lexicon lexicon) {
        GazetteerFile file = GazetteerFile.load();
        Countries countries = new Countries(lexicon);
        return new Gazetteer(file, countries, new PlaceNames(file, countries, lexicon));
    }

    Countries countries() {
        return countries;
    }

    /** How many places the compiled file holds. */
    public int size() {
        return file.size();
    }

    /** What our own lists say of a folded name. */
    List<PlaceNames.Named> named(String folded) {
        return names.find(folded);
    }

    /** Whether any place bears this folded name. */
    boolean contains(String folded) {
        return !names.find(folded).isEmpty() || file.contains(folded);
    }

    /** The places of that folded name, our own first, then most people first. */
    List<Candidate> find(String folded) {
        List<Candidate> found = new ArrayList<>();
        for (PlaceNames.Named named : names.find(folded)) {
            if (named.sense() == PlaceNames.Sense.PLACE && named.form() == PlaceNames.Form.ANY) {
                found.add(named.candidate());
            }
        }
        int own = found.size();
        for (int row : file.find(folded)) {
            if (found.size() >= MOST_CANDIDATES) {
                break;
            }
            Candidate candidate = names.compiled(row);
            if (!isTwin(candidate, found, own)) {
                found.add(candidate);
            }
        }
        return found;
    }

    private static boolean isTwin(Candidate candidate, List<Candidate> found, int own) {
        for (int i = 0; i < own; i++) {
            Candidate other = found.get(i);
            boolean sameKind = other.feature() == candidate.feature()
                    || (other.feature().isTown() && candidate.feature().isTown());
            if (sameKind && sameSpot(candidate, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameSpot(Candidate a, Candidate b) {
        if (a.feature() == Feature.ADMIN1) {
            return a.admin1() != null && a.admin1().equals(b.admin1());
        }
        return a.gazetteer().equals(b.gazetteer()) || (a.located() && b.located() && a.distance(b) < SAME_PLACE_KM);
    }

    /** The places that bear a name, spelled in any case, with or without accents: our own first, then most people first. */
    public List<Place> places(String name) {
        return find(NameFolding.fold(name)).stream().map(Candidate::place).toList();
    }

    /** Places in the given countries whose name is written down much like this one. */
    List<Candidate> findAlike(String folded, Set<String> iso3) {
        List<Candidate> found = new ArrayList<>();
        for (int row : file.findCoarse(NameFolding.loose(folded))) {
            String country = countries.iso3(file.country(row));
            if (country != null && iso3.contains(country) && found.size() < MOST_CANDIDATES) {
                found.add(names.compiled(row));
            }
        }
        return found;
    }

    /** The country as a candidate, or null for an unknown code. */
    @Nullable
    Candidate country(String iso3) {
        return names.state(iso3);
    }
}
