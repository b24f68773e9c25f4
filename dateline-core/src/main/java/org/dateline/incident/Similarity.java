package org.dateline.incident;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.actor.Actor;
import org.dateline.coding.EventType;
import org.dateline.coding.Status;
import org.dateline.coding.Timeframe;
import org.jspecify.annotations.Nullable;

/** How sure it is that two strands tell of one incident: depends on nothing but the two. */
final class Similarity {
    private static final Set<EventType> SPEECH =
            Set.of(EventType.REQUEST, EventType.THREATEN, EventType.ACCUSE, EventType.REJECT);

    private final Weights weights;
    private final Where where;
    private final Tolls tolls;
    private final Wording wording;

    Similarity(Weights weights, Wording wording) {
        this.wording = wording;
        this.weights = weights;
        this.where = new Where(weights);
        this.tolls = new Tolls();
    }

    /** The score; with reasons where wanted. */
    Comparison compare(Strand a, Strand b, boolean explained) {
        Comparison c = new Comparison(weights, explained);
        c.add(Feature.PRIOR);
        what(c, a, b);
        where.compare(c, a, b);
        Days.compare(c, a, b);
        who(c, a, b);
        how(c, a, b);
        tolls.compare(c, a, b);
        whether(c, a, b);
        words(c, a, b);
        return c;
    }

    private static void what(Comparison c, Strand a, Strand b) {
        EventType type = a.types.stream().filter(b.types::contains).findFirst().orElse(null);
        if (type != null) {
            c.add(Feature.SAME_TYPE, type.name(), "");
        } else {
            c.add(Feature.RELATED_TYPE, a.first.type().name(), b.first.type().name());
        }
        String mode = common(a.modes, b.modes);
        if (mode != null) {
            c.add(Feature.SAME_MODE, mode, "");
        } else if (!a.modes.isEmpty() && !b.modes.isEmpty()) {
            c.add(
                    Feature.OTHER_MODE,
                    a.modes.iterator().next(),
                    b.modes.iterator().next());
        }
        if (common(a.cameos, b.cameos) != null) {
            c.add(Feature.SAME_CAMEO);
        }
    }

    private static @Nullable String common(Set<String> a, Set<String> b) {
        Set<String> both = new TreeSet<>(a);
        both.retainAll(b);
        return both.isEmpty() ? null : both.iterator().next();
    }

    private static void who(Comparison c, Strand a, Strand b) {
        Sides.Found sources = Sides.best(a.sources, b.sources);
        Sides.Found targets = Sides.best(a.targets, b.targets);
        if (opposite(a, b, sources, targets)) {
            c.veto();
        }
        if (sources != null) {
            boolean speech = SPEECH.contains(a.first.type()) && SPEECH.contains(b.first.type());
            side(c, sources, speech ? SOURCE_OF_SPEECH : SOURCE);
        }
        if (targets != null) {
            side(c, targets, TARGET);
        }
    }

    /** A hits B, and B hits A. */
    private static boolean opposite(Strand a, Strand b, Sides.@Nullable Found sources, Sides.@Nullable Found targets) {
        return is(Sides.Match.OTHER, sources)
                && is(Sides.Match.OTHER, targets)
                && is(Sides.Match.SAME, Sides.best(a.sources, b.targets))
                && is(Sides.Match.SAME, Sides.best(a.targets, b.sources));
    }

    private static boolean is(Sides.Match match, Sides.@Nullable Found found) {
        return found != null && found.match() == match;
    }

    private record Side(Feature same, Feature state, Feature like, Feature other) {}

    private static final Side SOURCE =
            new Side(Feature.SAME_SOURCE, Feature.SAME_STATE_SOURCE, Feature.LIKE_SOURCE, Feature.OTHER_SOURCE);
    private static final Side SOURCE_OF_SPEECH =
            new Side(Feature.SAME_SOURCE, Feature.SAME_STATE_SOURCE, Feature.LIKE_SOURCE, Feature.OTHER_SPEAKER);
    private static final Side TARGET =
            new Side(Feature.SAME_TARGET, Feature.SAME_STATE_TARGET, Feature.LIKE_TARGET, Feature.OTHER_TARGET);

    private static void side(Comparison c, Sides.Found found, Side side) {
        String first = name(found.first());
        String second = name(found.second());
        switch (found.match()) {
            case SAME -> c.add(side.same(), first, second);
            case STATE -> c.add(side.state(), first, second);
            case LIKE -> c.add(side.like(), first, second);
            case OTHER -> c.add(side.other(), first, second);
            default -> {}
        }
        if (found.same() > 1) {
            c.add(Feature.MORE_ACTORS, found.same() + " actors", "");
        }
    }

    private static String name(Actor actor) {
        return actor.name().isEmpty() ? Objects.requireNonNullElse(actor.code(), "somebody") : actor.name();
    }

    private static void how(Comparison c, Strand a, Strand b) {
        boolean otherWeapon = things(c, a.weapons, b.weapons, Feature.SAME_WEAPON, null, Feature.OTHER_WEAPON);
        boolean otherObject =
                things(c, a.objects, b.objects, Feature.SAME_OBJECT, Feature.SAME_OBJECT_KIND, Feature.OTHER_OBJECT);
        boolean otherMode = !a.modes.isEmpty() && !b.modes.isEmpty() && common(a.modes, b.modes) == null;
        if (otherObject && (otherWeapon || otherMode)) {
            c.veto();
        }
    }

    /** Whether both name things and none is the same. */
    private static boolean things(
            Comparison c,
            List<Sighting.Thing> a,
            List<Sighting.Thing> b,
            Feature same,
            @Nullable Feature kind,
            Feature other) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        for (Sighting.Thing x : a) {
            for (Sighting.Thing y : b) {
                if (head(x).equals(head(y))) {
                    c.add(same, head(x), "");
                    return false;
                }
            }
        }
        for (Sighting.Thing x : a) {
            for (Sighting.Thing y : b) {
                if (x.kind().equals(y.kind())) {
                    c.add(kind == null ? same : kind, x.text(), y.text());
                    return false;
                }
            }
        }
        c.add(other, a.get(0).text(), b.get(0).text());
        return true;
    }

    private static String head(Sighting.Thing thing) {
        String words = Blocks.fold(thing.text());
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }

    private static void whether(Comparison c, Strand a, Strand b) {
        status(c, a.statuses, b.statuses);
        if (a.timeframe != b.timeframe) {
            boolean habit = a.timeframe == Timeframe.HABITUAL || b.timeframe == Timeframe.HABITUAL;
            c.add(habit ? Feature.HABITUAL : Feature.RECALLED_IN_ONE);
        } else if (a.timeframe == Timeframe.HABITUAL) {
            c.add(Feature.HABITUAL);
        }
        if (a.another != b.another) {
            c.add(Feature.ANOTHER);
        }
        if (a.reports.stream().anyMatch(b.reports::contains) && a.first.group() != b.first.group()) {
            c.add(Feature.ONE_REPORT);
        }
    }

    private static void status(Comparison c, Set<Status> a, Set<Status> b) {
        if (one(a, b, Status.POSSIBLE)) {
            c.add(Feature.POSSIBLE_ONLY);
        }
        if (one(a, b, Status.PLANNED)) {
            c.add(Feature.PLANNED_THEN_HELD);
        } else if (a.contains(Status.PLANNED) && b.contains(Status.PLANNED)) {
            c.add(Feature.BOTH_PLANNED);
        }
        if (one(a, b, Status.DENIED)) {
            c.add(Feature.DENIED_IN_ONE);
        }
        if (one(a, b, Status.DID_NOT_OCCUR)) {
            c.add(Feature.DID_NOT_HAPPEN);
        }
    }

    /** Whether one is just that, and the other not at all. */
    private static boolean one(Set<Status> a, Set<Status> b, Status status) {
        return (a.equals(Set.of(status)) && !b.contains(status)) || (b.equals(Set.of(status)) && !a.contains(status));
    }

    private void words(Comparison c, Strand a, Strand b) {
        if (a.words.size() > 0 && b.words.size() > 0) {
            c.add(Feature.TEXT_SHARE);
            c.add(Feature.TEXT, wording.likeness(a.words, b.words), "", "");
        }
    }
}
