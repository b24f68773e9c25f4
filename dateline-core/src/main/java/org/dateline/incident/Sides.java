package org.dateline.incident;

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
    record Found(Match match, Party first, Party second, int same) {}

    private Sides() {}

    static boolean ofState(Actor actor) {
        return actor.country() != null && (actor.role() == null || STATE.contains(actor.role()));
    }

    /** Whether nobody could tell who it is by the name ("gunmen", "civilians"). */
    static boolean vague(Actor actor) {
        return actor.anonymous()
                || (actor.role() != null && VAGUE.contains(actor.role()))
                || (actor.code() == null && actor.country() == null);
    }

    /** Null where one side is empty. */
    static @Nullable Found best(List<Party> first, List<Party> second) {
        Party bestOfFirst = null;
        Party bestOfSecond = null;
        Match best = Match.OTHER;
        int same = 0;
        for (Party a : first) {
            boolean there = false;
            for (Party b : second) {
                Match match = match(a, b);
                there |= match == Match.SAME;
                if (bestOfFirst == null || match.compareTo(best) < 0) {
                    best = match;
                    bestOfFirst = a;
                    bestOfSecond = b;
                }
            }
            same += there ? 1 : 0;
        }
        return bestOfFirst == null || bestOfSecond == null ? null : new Found(best, bestOfFirst, bestOfSecond, same);
    }

    static Match match(Party x, Party y) {
        Actor a = x.actor();
        Actor b = y.actor();
        boolean vague = x.vague() || y.vague();
        if (x.name().equals(y.name())) {
            return vague ? Match.LIKE : Match.SAME;
        }
        if (vague) {
            return clash(a, b) ? Match.OTHER : x.sharesWord(y) ? Match.LIKE : Match.UNKNOWN;
        }
        if (a.code() != null && a.code().equals(b.code())) {
            return x.state() ? Match.STATE : Match.SAME;
        }
        if (a.country() != null && a.country().equals(b.country())) {
            return ofOneState(x, y);
        }
        if (x.sharesWord(y)) {
            return Match.LIKE;
        }
        return a.code() == null || b.code() == null ? Match.UNKNOWN : Match.OTHER;
    }

    private static Match ofOneState(Party x, Party y) {
        if (!x.state() || !y.state()) {
            return x.state() == y.state() && x.sharesWord(y) ? Match.LIKE : Match.OTHER;
        }
        boolean bodies = STATE_BODIES.contains(
                        Objects.requireNonNullElse(x.actor().role(), ""))
                && STATE_BODIES.contains(Objects.requireNonNullElse(y.actor().role(), ""));
        return bodies ? Match.UNKNOWN : Match.STATE;
    }

    private static boolean clash(Actor a, Actor b) {
        return a.country() != null && b.country() != null && !a.country().equals(b.country());
    }
}
