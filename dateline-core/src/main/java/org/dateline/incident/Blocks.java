package org.dateline.incident;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.actor.Actor;
import org.dateline.coding.Timeframe;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * Files sightings under keys: what has no key in common is not compared. Keys are made of the family of the type, a
 * stretch of days, and a place or an actor; stretches are laid so that days next to each other share one.
 */
final class Blocks {
    /** Keys that are the same only for words of one report or one story: never too full to be looked at. */
    private static final Set<Character> OWN = Set.of('r', 'o');

    private static final int DAYS = 4;
    private static final int MOST_WINDOWS = 10;
    private static final int MOST_ACTORS = 3;
    private static final int LEAST_WORDS = 40;

    private final Weights weights;

    Blocks(Weights weights) {
        this.weights = weights;
    }

    List<String> of(Sighting s) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add("r|" + s.report().id());
        String copy = copy(s);
        if (copy != null) {
            keys.add(copy);
        }
        List<String> days = windows(s);
        List<String> subjects = subjects(s);
        for (String family : weights.families(s.type())) {
            for (String day : days) {
                for (String subject : subjects) {
                    keys.add(family + "|" + day + "|" + subject);
                }
            }
        }
        return List.copyOf(keys);
    }

    /** Whether the key may hold any number of sightings. */
    static boolean own(String key) {
        return OWN.contains(key.charAt(0)) && key.charAt(1) == '|';
    }

    /** Whether what is under the key belongs together without looking. */
    static boolean copies(String key) {
        return key.startsWith("o|");
    }

    /** Sightings of one report that the coder takes for one incident. */
    static String group(Sighting s) {
        return s.report().id() + "#" + s.group();
    }

    /** Copies of one sentence of one story; null where it says too little to tell: stories of an agency repeat sentences. */
    static @Nullable String copy(Sighting s) {
        String words = s.sentence().text();
        boolean telling = s.place() != null || !s.counts().isEmpty();
        if (!telling || words.length() < LEAST_WORDS) {
            return null;
        }
        String same = s.type() + "|" + fold(s.trigger().text()) + "|" + fold(words);
        return "o|" + RecordReader.digest(s.report().origin() + "|" + same);
    }

    static String fold(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(Character.toLowerCase(c));
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    private static List<String> windows(Sighting s) {
        When when = When.of(s);
        if (when.stated()) {
            return when.length() <= DAYS * MOST_WINDOWS
                    ? windows("", when.start() - 1, when.end() + 1)
                    : List.of("long" + Math.floorDiv(when.start(), 366));
        }
        Long told = when.told();
        if (told == null) {
            return List.of("undated");
        }
        return s.timeframe() == Timeframe.CURRENT
                ? windows("", told - 2, told + 1)
                : windows("past", told - 1, told + 1);
    }

    private static List<String> windows(String kind, long from, long to) {
        List<String> windows = new ArrayList<>();
        for (long w = Math.floorDiv(from, DAYS); w <= Math.floorDiv(to, DAYS); w++) {
            windows.add(kind + w);
        }
        return windows;
    }

    private static List<String> subjects(Sighting s) {
        Set<String> subjects = new LinkedHashSet<>();
        Place place = s.place();
        if (place != null) {
            places(place, subjects);
        }
        List<String> doers = keys(s.sources());
        List<String> done =
                keys(Stream.concat(s.targets().stream(), s.victims().stream()).toList());
        Stream.concat(doers.stream(), done.stream())
                .distinct()
                .sorted()
                .limit(MOST_ACTORS)
                .forEach(subjects::add);
        if (!doers.isEmpty() && !done.isEmpty()) {
            subjects.add(doers.get(0) + ">" + done.get(0));
        }
        if (subjects.isEmpty()) {
            subjects.add("words:" + fold(s.trigger().text()));
        }
        return List.copyOf(subjects);
    }

    private static void places(Place place, Set<String> subjects) {
        String country = Objects.requireNonNullElse(place.country(), "");
        switch (place.precision()) {
            case SITE, CITY, ADMIN2 -> {
                subjects.add("at:" + country + "/" + fold(place.name()));
                if (place.admin1() != null) {
                    subjects.add("in:" + country + "/" + fold(place.admin1()));
                }
            }
            case ADMIN1 -> subjects.add("in:" + country + "/" + fold(place.name()));
            default -> {}
        }
        subjects.add(country.isEmpty() ? "at:" + fold(place.name()) : "in:" + country);
    }

    private static List<String> keys(List<Actor> actors) {
        return actors.stream()
                .filter(a -> !a.anonymous())
                .map(Blocks::key)
                .distinct()
                .sorted()
                .toList();
    }

    /** A state for all its bodies; else the code, else the name. */
    private static String key(Actor actor) {
        if (actor.country() != null && Sides.ofState(actor)) {
            return "who:" + actor.country();
        }
        return "who:"
                + Objects.requireNonNullElse(actor.code(), fold(actor.name()).toLowerCase(Locale.ROOT));
    }
}
