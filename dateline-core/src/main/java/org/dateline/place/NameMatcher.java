package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.place.PlaceMention.Use;
import org.dateline.place.PlaceNames.Form;
import org.dateline.place.PlaceNames.Named;
import org.dateline.place.PlaceNames.Sense;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that the gazetteer knows, the longest name first. */
final class NameMatcher {
    private static final int LONGEST = 8;
    private static final Set<String> LINKS = Set.of(
            "of", "the", "and", "al", "el", "de", "la", "le", "du", "des", "da", "do", "dos", "di", "del", "della", "i",
            "e", "upon", "on", "am", "an", "ad", "ar", "as", "ash", "at", "az", "en", "es", "ez", "in", "sur", "y",
            "van", "der", "den", "o");
    private static final Set<String> ARTICLES =
            Set.of("al", "el", "an", "ad", "ar", "as", "ash", "at", "az", "ed", "er", "es", "ez", "en");

    private final Gazetteer gazetteer;

    NameMatcher(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** All matches of one sentence, from left to right, none overlapping. */
    List<Spot> match(Words words) {
        List<Spot> spots = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Spot spot = begins(words, i) ? longest(words, i) : null;
            if (spot != null) {
                spots.add(spot);
                i = spot.last() + 1;
            } else {
                i++;
            }
        }
        return spots;
    }

    private static boolean begins(Words words, int i) {
        if (words.isCapitalised(i)) {
            return !words.at(i).equals("the") || (i > 0 && words.isCapitalised(i + 1));
        }
        boolean apart = ARTICLES.contains(words.at(i)) && words.form(i + 1).equals("-") && words.isCapitalised(i + 2);
        return apart || (words.form(i).length() > 3 && isArticled(words.form(i)));
    }

    private static boolean isArticled(String form) {
        int hyphen = form.indexOf('-');
        return hyphen > 1 && hyphen < 4 && hyphen + 1 < form.length() && Character.isUpperCase(form.charAt(hyphen + 1));
    }

    private @Nullable Spot longest(Words words, int first) {
        StringBuilder key = new StringBuilder();
        Spot best = null;
        for (int i = first; i < words.size() && i < first + LONGEST; i++) {
            String word = words.at(i);
            if (word.isEmpty() && !isInner(words, i)) {
                break;
            }
            if (!word.isEmpty()) {
                key.append(key.length() == 0 ? "" : " ").append(word);
                boolean capital =
                        words.isCapitalised(i) || Character.isDigit(word.charAt(0)) || isArticled(words.form(i));
                if (!capital
                        && i > first
                        && !LINKS.contains(word)
                        && !words.tag(i).startsWith("N")) {
                    break;
                }
                Spot spot = spot(words, first, i, key.toString(), capital);
                best = spot == null || (!capital && isSame(best, spot)) ? best : spot;
            }
        }
        return best;
    }

    /** Whether a common noun behind the name adds nothing ("Heathrow airport"). */
    private static boolean isSame(@Nullable Spot shorter, Spot longer) {
        return shorter != null
                && shorter.candidates()
                        .get(0)
                        .gazetteer()
                        .equals(longer.candidates().get(0).gazetteer());
    }

    private static boolean isInner(Words words, int i) {
        String form = words.form(i);
        return form.equals("-")
                || form.equals("–")
                || form.equals(".")
                || form.equals("'")
                || form.equals("’")
                || form.equals("/");
    }

    private @Nullable Spot spot(Words words, int first, int last, String key, boolean capital) {
        if (isDirection(key)
                && words.isCapitalised(last + 1)
                && words.tag(last + 1).startsWith("NNP")) {
            return null;
        }
        List<Named> named = gazetteer.named(key);
        if (!capital && named.isEmpty()) {
            return null;
        }
        List<Named> written = named.stream()
                .filter(n -> isWritten(words, first, last, n.form()))
                .toList();
        if (!named.isEmpty() && written.isEmpty()) {
            return null;
        }
        boolean adjective = isAdjective(written);
        List<Candidate> found = adjective || isShort(written)
                ? written.stream().map(Named::candidate).toList()
                : gazetteer.find(key);
        if (found.isEmpty()) {
            return null;
        }
        boolean stop =
                words.form(last + 1).equals(".") && words.isGlued(last) && isAbbreviation(words.form(last), written);
        int end = stop ? last + 1 : capital ? last : trimmed(words, first, last, found.get(0));
        Spot spot =
                new Spot(words.sentence().index(), first, end, words.sentence().span(first, end), key, found);
        spot.use(adjective ? Use.ADJECTIVE : Use.LITERAL);
        return spot;
    }

    /** A common noun behind the name ("Idlib province") is no part of it, but of the name of a spot ("Kabul airport"). */
    private static int trimmed(Words words, int first, int last, Candidate candidate) {
        int end = last;
        while (candidate.feature() != Feature.SITE && end > first && !words.isCapitalised(end)) {
            end--;
        }
        return end;
    }

    private static boolean isAbbreviation(String form, List<Named> written) {
        return form.indexOf('.') > 0 || written.stream().anyMatch(n -> n.form() == Form.AFTER_COMMA);
    }

    private static boolean isAdjective(List<Named> written) {
        return !written.isEmpty() && written.stream().allMatch(n -> n.sense() == Sense.ADJECTIVE);
    }

    /** Whether only a short form that is bound to its spelling was met: then no other place of that name is meant. */
    private static boolean isShort(List<Named> written) {
        return written.stream().anyMatch(n -> n.form() != Form.ANY && n.sense() == Sense.PLACE);
    }

    private static boolean isWritten(Words words, int first, int last, Form form) {
        return switch (form) {
            case ANY -> true;
            case CAPITALS -> !words.isShouting() && allCapitals(words, first, last);
            case AFTER_COMMA ->
                (words.form(first - 1).equals(",") && first > 1 && words.isCapitalised(first - 2))
                        || (words.name(first - 1).equals("LOCATION")
                                && words.isAllCapitals(first)
                                && words.form(first).length() == 2);
            case AFTER_PREPOSITION ->
                isPreposition(words.at(words.at(first - 1).equals("the") ? first - 2 : first - 1));
        };
    }

    private static boolean isDirection(String key) {
        return switch (key) {
            case "north",
                    "south",
                    "east",
                    "west",
                    "northeast",
                    "northwest",
                    "southeast",
                    "southwest",
                    "north western",
                    "north eastern",
                    "south western",
                    "south eastern",
                    "central",
                    "northern",
                    "southern",
                    "eastern",
                    "western" -> true;
            default -> false;
        };
    }

    private static boolean isPreposition(String word) {
        return switch (word) {
            case "in", "at", "near", "outside", "inside", "around" -> true;
            default -> false;
        };
    }

    private static boolean allCapitals(Words words, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!words.isAllCapitals(i) || words.form(i).indexOf('$') >= 0) {
                return false;
            }
        }
        return true;
    }
}
