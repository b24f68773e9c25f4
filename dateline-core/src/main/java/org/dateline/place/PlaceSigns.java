package org.dateline.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.place.PlaceMention.Use;
import org.jspecify.annotations.Nullable;

/** Weighs what speaks for and against a place where the gazetteer knows a name. */
final class PlaceSigns {
    private final PlaceCues cues;
    private final DivisionWords divisions;
    private final Set<String> people = new HashSet<>();

    PlaceSigns(PlaceCues cues, DivisionWords divisions) {
        this.cues = cues;
        this.divisions = divisions;
    }

    /** Notes the parts of the names of persons, which later stand alone ("Brett Holland" … "Holland"). */
    void meet(Words words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.name(i).equals("PERSON") && words.name(i + 1).equals("PERSON")) {
                people.add(words.at(i));
                people.add(words.at(i + 1));
            }
        }
    }

    /** Sets the use and the signs of a spot. */
    void weigh(Words words, Spot spot) {
        division(words, spot);
        if (spot.use() == Use.ADJECTIVE) {
            adjective(words, spot);
            return;
        }
        double signs = prior(spot) + tags(words, spot) + before(words, spot) + after(words, spot) + names(words, spot);
        if (isInBody(words, spot)) {
            spot.use(Use.EMBEDDED);
            signs = prior(spot) + names(words, spot) + (isTagged(words, spot, "PERSON") ? -3 : 0.5);
        }
        spot.signs(signs);
    }

    private static void adjective(Words words, Spot spot) {
        boolean person = isTagged(words, spot, "PERSON");
        spot.signs(person ? -1 : 1);
    }

    private static double prior(Spot spot) {
        Candidate best = spot.candidates().get(0);
        for (Candidate candidate : spot.candidates()) {
            best = weight(candidate) > weight(best) ? candidate : best;
        }
        return weight(best) + (spot.last() > spot.first() ? 0.7 : 0);
    }

    private static double weight(Candidate candidate) {
        double people = Math.log10(candidate.people() + 10);
        double base = switch (candidate.feature()) {
            case COUNTRY -> 3;
            case ADMIN1 -> 1.5;
            case REGION, SITE -> 1.5;
            case ADMIN2, QUARTER -> -2 + people * 0.4;
            case CAPITAL, SEAT1 -> -0.7 + people * 0.4;
            default -> -1.6 + people * 0.45;
        };
        return base + (candidate.entry().isEmpty() ? 0 : 0.7);
    }

    private static double tags(Words words, Spot spot) {
        int located = 0;
        int persons = 0;
        int bodies = 0;
        int named = 0;
        int size = spot.last() - spot.first() + 1;
        for (int i = spot.first(); i <= spot.last(); i++) {
            located += words.name(i).equals("LOCATION") ? 1 : 0;
            persons += words.name(i).equals("PERSON") ? 1 : 0;
            bodies += words.name(i).equals("ORGANIZATION") ? 1 : 0;
            named += words.tag(i).startsWith("NNP") ? 1 : 0;
        }
        if (located * 2 >= size) {
            return 2.5;
        }
        if (persons > 0) {
            return -3;
        }
        return bodies > 0 ? -0.8 : named > 0 ? -0.8 : -2.5;
    }

    private double before(Words words, Spot spot) {
        int i = spot.first() - 1;
        while (i >= 0 && (cues.is("direction", words.at(i)) || words.at(i).equals("the") || words.at(i).equals("of") && isPlaceWord(words, i - 1))) {
            i--;
        }
        String word = words.at(i);
        double signs = 0;
        if (cues.is("place before", word)) {
            signs += 1.3;
        } else if (cues.is("maybe before", word)) {
            signs += 0.3;
        } else if (cues.is("place word before", word) && !words.isCapitalised(i)) {
            signs += 1.2;
        }
        if (cues.is("person before", word) || (words.isCapitalised(i) && words.name(i).equals("PERSON"))) {
            signs -= 3;
        }
        return signs;
    }

    private boolean isPlaceWord(Words words, int i) {
        return cues.is("place word before", words.at(i));
    }

    private double after(Words words, Spot spot) {
        int i = spot.last() + 1;
        String word = words.at(i);
        double signs = 0;
        if (words.isCapitalised(i) && words.name(i).equals("PERSON") && words.form(i).length() > 1) {
            signs -= 3;
        }
        if (cues.is("place word after", word)) {
            signs += 1.2;
        } else if (cues.is("person after", word)) {
            signs -= 0.8;
        }
        if (spot.container() != null) {
            signs += 2.5;
        }
        return signs;
    }

    private double names(Words words, Spot spot) {
        double signs = 0;
        boolean single = spot.last() == spot.first();
        if (single && people.contains(spot.key())) {
            signs -= 2;
        }
        if (cues.is("words", spot.key())) {
            signs -= 3;
        } else if (cues.is("first names", spot.key()) || cues.is("surnames", spot.key())) {
            signs -= 1;
        }
        return signs;
    }

    private boolean isInBody(Words words, Spot spot) {
        int before = spot.first() - 1;
        int after = spot.last() + 1;
        boolean tagged = isTagged(words, spot, "ORGANIZATION");
        if (tagged && (isBody(words, before) || isBody(words, after))) {
            return true;
        }
        return words.isCapitalised(after) && cues.is("body word", words.at(after));
    }

    private static boolean isBody(Words words, int i) {
        return words.name(i).equals("ORGANIZATION");
    }

    private static boolean isTagged(Words words, Spot spot, String name) {
        for (int i = spot.first(); i <= spot.last(); i++) {
            if (words.name(i).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void division(Words words, Spot spot) {
        int after = spot.last() + 1;
        Feature kind = divisions.kind(words.at(after));
        if (kind != null) {
            spot.wanted(kind);
            if (words.isCapitalised(after) && !words.isShouting()) {
                spot.extend(after, words.token(after).span());
            }
            return;
        }
        int of = spot.first() - 1;
        if (words.at(of).equals("of")) {
            Feature before = divisions.kind(words.at(of - 1));
            spot.wanted(before != null ? before : isTown(words.at(of - 1)) ? Feature.TOWN : null);
        } else if (isTown(words.at(after)) || isTown(words.at(of))) {
            spot.wanted(Feature.TOWN);
        }
    }

    private static boolean isTown(String word) {
        return switch (word) {
            case "city", "town", "village", "suburb", "port" -> true;
            default -> false;
        };
    }

}
