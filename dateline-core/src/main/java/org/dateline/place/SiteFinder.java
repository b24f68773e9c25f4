package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds spots in a town or landscape by the words of their names: "Main Street", "Lake Cunningham", "Interstate 75", "at
 * Alder Hey Hospital". The gazetteer need not know them.
 */
final class SiteFinder {
    private static final int LONGEST = 5;

    private final PlaceCues cues;

    SiteFinder(PlaceCues cues) {
        this.cues = cues;
    }

    /** The sites of a sentence; gazetteer names within them are hidden in {@code spots}, and tell where they are. */
    List<Spot> find(Words words, List<Spot> spots) {
        List<Spot> sites = new ArrayList<>();
        if (words.isShouting()) {
            return sites;
        }
        for (int i = 0; i < words.size(); i++) {
            Spot site = endsAt(words, i);
            if (site == null) {
                site = beginsAt(words, i);
            }
            if (site != null && !isWhole(site, spots)) {
                claim(words, site, spots);
                sites.add(site);
                i = site.last();
            }
        }
        return sites;
    }

    private @Nullable Spot endsAt(Words words, int last) {
        if (!words.isCapitalised(last)) {
            return null;
        }
        boolean road = cues.is("road word", words.at(last));
        boolean ground = cues.is("site word", words.at(last));
        boolean house = cues.is("house word", words.at(last));
        if (!road && !ground && !house) {
            return null;
        }
        int first = last;
        while (first > 0 && last - first < LONGEST && isPart(words, first - 1)) {
            first--;
        }
        boolean body = isName(words, last + 1) && !cues.is("direction", words.at(last + 1));
        boolean bare = first == last || (last - first == 1 && cues.is("direction", words.at(first)) && !road);
        if (bare || body || (house && !cues.is("place before", before(words, first)))) {
            return null;
        }
        boolean stop = words.form(last + 1).equals(".")
                && words.isGlued(last)
                && words.at(last).length() < 5;
        boolean side = road && words.isCapitalised(last + 1) && cues.is("direction", words.at(last + 1));
        return site(words, first, stop || side ? last + 1 : last);
    }

    private static String before(Words words, int first) {
        return words.at(first - 1).equals("the") ? words.at(first - 2) : words.at(first - 1);
    }

    private static boolean isPart(Words words, int i) {
        boolean name = isName(words, i) && !words.at(i).equals("the") && !words.isAllCapitals(i);
        return name || isOrdinal(words.at(i)) || (words.form(i).equals("'s") && words.isCapitalised(i - 1));
    }

    private static boolean isOrdinal(String word) {
        return word.length() > 2
                && Character.isDigit(word.charAt(0))
                && Character.isLetter(word.charAt(word.length() - 1));
    }

    private static boolean isName(Words words, int i) {
        return words.isCapitalised(i)
                && (words.tag(i).startsWith("NNP") || words.tag(i).startsWith("JJ"));
    }

    private @Nullable Spot beginsAt(Words words, int first) {
        if (!words.isCapitalised(first)) {
            return null;
        }
        String next = words.at(first + 1);
        boolean number = !next.isEmpty() && Character.isDigit(next.charAt(0));
        if (number && cues.is("numbered road", words.at(first))) {
            boolean side = words.isCapitalised(first + 2) && cues.is("direction", words.at(first + 2));
            return site(words, first, side ? first + 2 : first + 1);
        }
        boolean water = cues.is("site head", words.at(first)) && isName(words, first + 1);
        if (!water || words.name(first).equals("PERSON") || isName(words, first - 1)) {
            return null;
        }
        boolean body = cues.is("body word", next) || cues.is("office after", next) || isName(words, first + 2);
        return body ? null : site(words, first, first + 1);
    }

    private static Spot site(Words words, int first, int last) {
        StringBuilder key = new StringBuilder();
        for (int i = first; i <= last; i++) {
            key.append(key.length() == 0 || words.at(i).isEmpty() ? "" : " ").append(words.at(i));
        }
        return new Spot(
                words.sentence().index(), first, last, words.sentence().span(first, last), key.toString(), List.of());
    }

    /** Whether the gazetteer knows the site itself, or more than it. */
    private static boolean isWhole(Spot site, List<Spot> spots) {
        for (Spot spot : spots) {
            boolean nearly =
                    spot.last() > spot.first() && spot.last() >= site.last() && spot.first() <= site.first() + 1;
            if (spot.overlaps(site) && (spot.first() < site.first() || nearly)) {
                return true;
            }
        }
        return false;
    }

    private void claim(Words words, Spot site, List<Spot> spots) {
        for (Spot spot : spots) {
            if (spot.overlaps(site)) {
                spot.hide();
                String word = words.at(site.last());
                boolean built = cues.is("house word", word) || cues.is("built word", word);
                if (built
                        && spot.first() == site.first()
                        && spot.candidates().get(0).feature().isTown()) {
                    site.near(spot);
                }
            } else if (spot.first() == site.last() + 2 && isLink(words.form(site.last() + 1))) {
                site.near(spot);
            }
        }
    }

    private static boolean isLink(String form) {
        return form.equals(",") || form.equals("in") || form.equals("at") || form.equals("(");
    }
}
