package org.dateline.count;

import java.util.List;
import org.dateline.place.PlaceMention;
import org.dateline.text.Sentence;
import org.dateline.time.TimeMention;
import org.jspecify.annotations.Nullable;

/** Picks the place and the date of a figure or need from its sentence. */
final class Nearby {
    private static final int BEFORE_PENALTY = 4;

    private Nearby() {}

    /** The place nearest to the word, one after it before one ahead of it. */
    static @Nullable PlaceMention place(Sentence sentence, int word, List<PlaceMention> places) {
        PlaceMention best = null;
        int least = Integer.MAX_VALUE;
        for (PlaceMention place : places) {
            if (place.sentence() == sentence.index() && !sentence.has(place.last(), "amod")) {
                int distance = distance(word, place.first());
                if (distance < least) {
                    least = distance;
                    best = place;
                }
            }
        }
        return best;
    }

    /** The date nearest to the word. */
    static @Nullable TimeMention date(Sentence sentence, int word, List<TimeMention> times) {
        TimeMention best = null;
        int least = Integer.MAX_VALUE;
        for (TimeMention time : times) {
            if (time.sentence() == sentence.index() && time.date() != null && !time.isClockAlone()) {
                int distance = distance(word, time.first());
                if (distance < least) {
                    least = distance;
                    best = time;
                }
            }
        }
        return best;
    }

    private static int distance(int word, int other) {
        return other >= word ? other - word : (word - other) * BEFORE_PENALTY;
    }
}
