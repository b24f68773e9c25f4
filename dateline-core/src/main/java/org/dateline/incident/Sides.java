package org.dateline.incident;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.actor.Actor;
import org.jspecify.annotations.Nullable;

/** Whether two actors, named by two reports, can be the same. */
final class Sides {
    private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY", "ELI");
    private static final Set<String> VAGUE = Set.of("UAF", "UNK", "CVL", "CRM");
    private static final Set<String> STATE_BODIES = Set.of("MIL", "COP", "JUD", "LEG", "SPY");

    /** How two actors stand to each other. */
    enum Match {
        SAME,
        STATE,
        LIKE,
        UNKNOWN,
        OTHER
    }

    /** The best match between two lists, the two that match, and how many of the first match others of the second. */
    record Found(Match match, Actor first, Actor second, int same) {}

    private Sides() {}

    static boolean ofState(Actor actor) {
        return actor.country() != null && (actor.role() == null || STATE.contains(actor.role()));
    }

    /** Null where one side is empty. */
    static @Nullable Found best(List<Actor> first, List<Actor> second) {
        Found best = null;
        Set<String> same = new HashSet<>();
        for (Actor a : first) {
            for (Actor b : second) {
                Match match = match(a, b);
                if (match == Match.SAME) {
                    same.add(Blocks.fold(a.name()));
                }
                if (best == null || match.compareTo(best.match()) < 0) {
                    best = new Found(match, a, b, 0);
                }
            }
        }
        return best == null ? null : new Found(best.match(), best.first(), best.second(), same.size());
    }

    static Match match(Actor a, Actor b) {
        boolean vague = vague(a) || vague(b);
        if (a.name().equalsIgnoreCase(b.name())) {
            return vague ? Match.LIKE : Match.SAME;
        }
        if (a.code() != null && a.code().equals(b.code()) && !vague) {
            return a.country() != null && ofState(a) ? Match.STATE : Match.SAME;
        }
        if (vague) {
            return clash(a, b) ? Match.OTHER : sharedWord(a, b) ? Match.LIKE : Match.UNKNOWN;
        }
        if (a.country() != null && a.country().equals(b.country())) {
            return ofOneState(a, b);
        }
        if (sharedWord(a, b)) {
            return Match.LIKE;
        }
        return a.code() == null || b.code() == null ? Match.UNKNOWN : Match.OTHER;
    }

    private static Match ofOneState(Actor a, Actor b) {
        if (!ofState(a) || !ofState(b)) {
            return ofState(a) == ofState(b) && sharedWord(a, b) ? Match.LIKE : Match.OTHER;
        }
        boolean bodies = STATE_BODIES.contains(Objects.requireNonNullElse(a.role(), ""))
                && STATE_BODIES.contains(Objects.requireNonNullElse(b.role(), ""));
        return bodies ? Match.UNKNOWN : Match.STATE;
    }

    private static boolean vague(Actor actor) {
        return actor.anonymous()
                || (actor.role() != null && VAGUE.contains(actor.role()))
                || (actor.code() == null && actor.country() == null && actor.role() == null);
    }

    private static boolean clash(Actor a, Actor b) {
        return a.country() != null && b.country() != null && !a.country().equals(b.country());
    }

    private static boolean sharedWord(Actor a, Actor b) {
        Set<String> words = new HashSet<>(List.of(Blocks.fold(a.name()).split(" ")));
        for (String word : Blocks.fold(b.name()).split(" ")) {
            if (word.length() > 3 && words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
