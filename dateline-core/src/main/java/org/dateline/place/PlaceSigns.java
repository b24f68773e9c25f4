package org.dateline.place;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.place.PlaceMention.Use;

/** Collects what speaks for and against a place where the gazetteer knows a name. One instance reads one report. */
final class PlaceSigns {
    private static final long MILLION = 1_000_000;
    private static final long HUNDRED_THOUSAND = 100_000;
    private static final long TEN_THOUSAND = 10_000;
    private static final long HAMLET = 1_000;
    private static final long SMALL_TOWN = 3_000;

    private final PlaceCues cues;
    private final DivisionWords divisions;
    private final Set<String> people = new HashSet<>();
    private final Set<String> tagged = new HashSet<>();
    private final Set<String> literal = new HashSet<>();
    private final Set<String> countries = new HashSet<>();

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

    /** Sets the use of each spot of a sentence and the signs that stand in the sentence. */
    void weigh(Words words, List<Spot> spots) {
        for (Spot spot : spots) {
            division(words, spot);
            if (spot.use() == Use.LITERAL && isInBody(words, spot)) {
                spot.use(Use.EMBEDDED);
            }
            place(spot);
            tags(words, spot);
            before(words, spot);
            after(words, spot);
            name(spot);
        }
        for (Spot spot : spots) {
            Spot container = spot.container();
            spot.add(Sign.IN_CONTAINER, container != null);
            if (container != null) {
                container.add(Sign.HOLDS, true);
            }
        }
        list(words, spots);
        for (Spot spot : spots) {
            Candidate first = spot.candidates().get(0);
            if (first.feature() == Feature.COUNTRY
                    && first.country() != null
                    && (spot.use() == Use.ADJECTIVE || spot.weight() > 0)) {
                countries.add(first.country());
            }
            if (spot.use() == Use.LITERAL && spot.signs().contains(Sign.TAGGED_LOCATION)) {
                tagged.add(spot.key());
            }
            if (spot.use() == Use.LITERAL
                    && spot.signs().contains(Sign.PLACE_PREPOSITION_BEFORE)
                    && spot.weight() > 1) {
                literal.add(spot.key());
            }
        }
    }

    /** Whether the spot is a place, in the light of all sentences. */
    boolean isPlace(Spot spot) {
        if (spot.use() == Use.ADJECTIVE) {
            return !spot.signs().contains(Sign.TAGGED_PERSON)
                    || !(spot.signs().contains(Sign.PERSON_AFTER)
                            || spot.signs().contains(Sign.PERSON_BEFORE));
        }
        spot.add(
                Sign.TAGGED_ELSEWHERE,
                tagged.contains(spot.key()) && !spot.signs().contains(Sign.TAGGED_LOCATION));
        spot.add(Sign.COUNTRY_HERE, isInNamedCountry(spot));
        spot.add(Sign.LITERAL_ELSEWHERE, literal.contains(spot.key()));
        return spot.weight() > 0;
    }

    /** The countries that the report names. */
    Set<String> countries() {
        return countries;
    }

    private boolean isInNamedCountry(Spot spot) {
        for (Candidate candidate : spot.candidates()) {
            boolean known =
                    candidate.people() >= SMALL_TOWN || !candidate.entry().isEmpty();
            if (known
                    && candidate.feature() != Feature.COUNTRY
                    && candidate.country() != null
                    && countries.contains(candidate.country())) {
                return true;
            }
        }
        return false;
    }

    private static void place(Spot spot) {
        spot.add(Sign.NAME, true);
        Candidate best = spot.candidates().get(0);
        boolean own = false;
        for (Candidate candidate : spot.candidates()) {
            best = rank(candidate) > rank(best) ? candidate : best;
            own |= !candidate.entry().isEmpty();
        }
        switch (best.feature()) {
            case COUNTRY -> spot.add(Sign.COUNTRY, true);
            case ADMIN1 -> spot.add(Sign.ADMIN1, true);
            case ADMIN2 -> spot.add(Sign.ADMIN2, true);
            case REGION -> spot.add(Sign.REGION, true);
            case SITE -> spot.add(Sign.SITE, true);
            case QUARTER -> spot.add(Sign.QUARTER, true);
            default -> people(spot, best.people());
        }
        spot.add(Sign.OWN_LIST, own);
        spot.add(Sign.SEVERAL_WORDS, spot.key().indexOf(' ') > 0);
    }

    private static double rank(Candidate candidate) {
        return Math.log10(candidate.people() + 10.0)
                + switch (candidate.feature()) {
                    case COUNTRY -> 3;
                    case ADMIN1, REGION -> 0.5;
                    case ADMIN2 -> -3;
                    case QUARTER -> -1;
                    default -> 0;
                };
    }

    private static void people(Spot spot, long people) {
        spot.add(Sign.MILLION, people >= MILLION);
        spot.add(Sign.HUNDRED_THOUSAND, people >= HUNDRED_THOUSAND);
        spot.add(Sign.TEN_THOUSAND, people >= TEN_THOUSAND);
        spot.add(Sign.HAMLET, people < HAMLET);
    }

    private static void tags(Words words, Spot spot) {
        int located = 0;
        boolean named = false;
        for (int i = spot.first(); i <= spot.last(); i++) {
            located += words.name(i).equals("LOCATION") ? 1 : 0;
            named |= words.tag(i).startsWith("NNP");
        }
        boolean location = located * 2 >= spot.last() - spot.first() + 1;
        spot.add(Sign.TAGGED_LOCATION, location);
        spot.add(Sign.TAGGED_PERSON, !location && isTagged(words, spot, "PERSON"));
        spot.add(Sign.TAGGED_ORGANIZATION, !location && isTagged(words, spot, "ORGANIZATION"));
        spot.add(Sign.NO_PROPER_NOUN, !named);
    }

    private void before(Words words, Spot spot) {
        int i = spot.first() - 1;
        spot.add(Sign.ARTICLE_BEFORE, words.at(i).equals("the"));
        boolean moved = true;
        while (i >= 0 && moved) {
            boolean direction = cues.is("direction", words.at(i));
            boolean of = words.at(i).equals("of") && cues.is("place word before", words.at(i - 1));
            spot.add(Sign.DIRECTION_BEFORE, direction);
            spot.add(Sign.PLACE_WORD_BEFORE, of);
            boolean head = words.at(i + 1).equals("of") && cues.is("place word before", words.at(i));
            moved = direction || of || head || words.at(i).equals("the");
            i -= moved ? 1 : 0;
        }
        String word = words.at(i);
        spot.add(Sign.PLACE_PREPOSITION_BEFORE, cues.is("place before", word));
        spot.add(Sign.PREPOSITION_BEFORE, cues.is("maybe before", word));
        spot.add(Sign.PLACE_WORD_BEFORE, cues.is("place word before", word) && !words.isCapitalised(i));
        spot.add(Sign.TITLE_BEFORE, cues.is("person before", word) && i == spot.first() - 1);
        spot.add(
                Sign.PERSON_BEFORE,
                i >= 0 && words.isCapitalised(i) && words.name(i).equals("PERSON"));
        spot.add(Sign.PERSON_OF_BEFORE, word.equals("of") && words.name(i - 1).equals("PERSON"));
        spot.add(
                Sign.CAPITAL_BEFORE,
                i >= 0 && words.isCapitalised(i) && words.tag(i).startsWith("NNP"));
        spot.add(Sign.COMMA_BEFORE, words.form(i).equals(",") && words.isCapitalised(i - 1));
    }

    private void after(Words words, Spot spot) {
        int i = spot.last() + 1;
        String word = words.at(i);
        boolean capital = words.isCapitalised(i) && words.tag(i).startsWith("NNP");
        boolean office = cues.is("office after", word);
        spot.add(Sign.PERSON_AFTER, capital && !office && words.name(i).equals("PERSON"));
        spot.add(Sign.CAPITAL_AFTER, capital && !office);
        spot.add(Sign.OFFICE_AFTER, office);
        spot.add(Sign.PLACE_WORD_AFTER, cues.is("place word after", word));
        spot.add(Sign.SPEECH_AFTER, cues.is("person after", word));
        spot.add(
                Sign.POSSESSIVE_AFTER,
                words.form(i).equals("'s") || words.form(i).equals("’s"));
        boolean dash = words.form(i).equals("-")
                || words.form(i).equals("–")
                || words.form(i).equals("—")
                || words.form(i).equals("--");
        boolean opens = spot.first() == 0
                || (words.at(spot.first() - 1).length() == 4
                        && Character.isDigit(words.at(spot.first() - 1).charAt(0)));
        boolean heads = opens
                && words.isAllCapitals(spot.first())
                && (dash || words.form(i).equals(",") || words.form(i).equals("("));
        spot.add(Sign.HEADS_PARAGRAPH, heads && words.size() > spot.last() + 4);
    }

    private void name(Spot spot) {
        String key = spot.key();
        spot.add(Sign.PERSON_HERE, people.contains(key));
        spot.add(Sign.COMMON_WORD, cues.is("words", key) || cues.is("phrases", key) || cues.is("organisations", key));
        spot.add(Sign.FIRST_NAME, cues.is("first names", key));
        spot.add(Sign.SURNAME, cues.is("surnames", key));
    }

    /** "Kingman, Larned and Pratt": a neighbour in a list that is surely a place. */
    private static void list(Words words, List<Spot> spots) {
        for (int i = spots.size() - 2; i >= 0; i--) {
            Spot left = spots.get(i);
            Spot right = spots.get(i + 1);
            if (left.use() == Use.LITERAL
                    && right.use() == Use.LITERAL
                    && isJoined(words, left.last() + 1, right.first())) {
                boolean leftSure = left.weight() > 1;
                boolean rightSure = right.weight() > 1;
                if (right.wanted() != null
                        && right.wanted().isDivision()
                        && words.at(right.last() + 1).endsWith("s")) {
                    left.wanted(right.wanted());
                }
                left.add(Sign.LISTED, rightSure);
                right.add(Sign.LISTED, leftSure);
            }
        }
    }

    private static boolean isJoined(Words words, int from, int to) {
        if (to <= from || to - from > 2) {
            return false;
        }
        for (int i = from; i < to; i++) {
            String form = words.form(i).toLowerCase(Locale.ROOT);
            if (!form.equals(",")
                    && !form.equals("and")
                    && !form.equals("or")
                    && !form.equals("to")
                    && !form.equals(";")) {
                return false;
            }
        }
        return true;
    }

    private boolean isInBody(Words words, Spot spot) {
        int before = spot.first() - 1;
        int after = spot.last() + 1;
        if (isTagged(words, spot, "ORGANIZATION")
                && (words.name(before).equals("ORGANIZATION")
                        || words.name(after).equals("ORGANIZATION"))) {
            return true;
        }
        return words.isCapitalised(after) && cues.is("body word", words.at(after));
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
            spot.add(Sign.DIVISION_WORD_AFTER, true);
            boolean more =
                    words.isCapitalised(after + 1) && words.tag(after + 1).startsWith("NNP");
            if (words.isCapitalised(after) && !more && !words.isShouting() && spot.use() == Use.LITERAL) {
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
