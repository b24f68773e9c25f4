package org.dateline.incident;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.coding.EventType;
import org.jspecify.annotations.Nullable;

/** How sure it is that two strands tell of one incident: depends on nothing but the two. */
final class Similarity {
    /** What is the act of its doer: another doer, another act. Who attacked, protested or met may be told differently. */
    private static final Set<EventType> DONE_TOGETHER =
            EnumSet.of(EventType.ASSAULT, EventType.PROTEST, EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

    private static final int ENOUGH_WORDS = 12;

    private final Weights weights;
    private final Where where;
    private final Wording wording;
    private final Leads leads;

    Similarity(Weights weights, Wording wording) {
        this.weights = weights;
        this.where = new Where(weights);
        this.wording = wording;
        this.leads = new Leads(weights);
    }

    /** The score; with reasons where wanted. */
    Comparison compare(Strand a, Strand b, boolean explained) {
        Comparison c = new Comparison(weights, explained);
        c.add(Feature.PRIOR);
        boolean report = meet(a.reports, b.reports);
        boolean part = report && (a.sparse() || b.sparse());
        Leads.Match about = leads.match(a.first.report(), b.first.report());
        boolean copies = meet(a.copies, b.copies) && about != Leads.Match.OTHER;
        if (copies) {
            c.add(Feature.ONE_STORY);
        } else if (!part) {
            Days.compare(c, a, b);
        }
        where.compare(c, a, b);
        if (c.vetoed() && !explained) {
            return c;
        }
        around(c, a, b, report ? Leads.Match.OPEN : about);
        what(c, a, b, part);
        who(c, a, b);
        if (!part) {
            how(c, a, b);
        }
        Standing.compare(c, a, b);
        if (report) {
            report(c, a, b, part);
        } else if (!c.anchored() && !copies) {
            c.add(Feature.UNANCHORED);
        }
        if (a.another != b.another) {
            c.add(Feature.ANOTHER);
        }
        words(c, a, b);
        return c;
    }

    /** What the reports are about, where one of the two does not say where it was. */
    private static void around(Comparison c, Strand a, Strand b, Leads.Match about) {
        if (about == Leads.Match.OPEN || (a.place != null && b.place != null)) {
            Setting.compare(c, a, b);
        } else if (about == Leads.Match.SAME) {
            c.add(Feature.SAME_LEAD);
            c.anchor();
        } else {
            c.add(Feature.OTHER_LEAD);
        }
    }

    private static boolean meet(Set<String> a, Set<String> b) {
        for (String s : a) {
            if (b.contains(s)) {
                return true;
            }
        }
        return false;
    }

    private void what(Comparison c, Strand a, Strand b, boolean part) {
        EventType type = common(a.types, b.types);
        if (type != null) {
            c.add(Feature.SAME_TYPE, type.name(), "");
        } else {
            EventType ofA = a.type();
            EventType ofB = b.type();
            boolean aside = part && !a.spoken() && !b.spoken() && !protest(a) && !protest(b);
            Feature feature =
                    weights.related(ofA, ofB) ? Feature.RELATED_TYPE : aside ? Feature.SIDE_ACT : Feature.OTHER_TYPE;
            c.add(feature, ofA.name(), ofB.name());
        }
        String mode = common(a.modes, b.modes);
        if (mode != null) {
            c.add(Feature.SAME_MODE, mode, "");
        } else if (!part && otherMode(a, b)) {
            c.addAspect(
                    Feature.OTHER_MODE,
                    a.modes.iterator().next(),
                    b.modes.iterator().next());
        }
        if (common(a.cameos, b.cameos) != null) {
            c.add(Feature.SAME_CAMEO);
        }
    }

    /** A riot is no part of the shooting that set it off, nor the other way round. */
    private static boolean protest(Strand strand) {
        return strand.types.contains(EventType.PROTEST);
    }

    private static <T> @Nullable T common(Set<T> a, Set<T> b) {
        for (T value : a) {
            if (b.contains(value)) {
                return value;
            }
        }
        return null;
    }

    private boolean otherMode(Strand a, Strand b) {
        return !weights.alike(a.modes, b.modes);
    }

    private static void who(Comparison c, Strand a, Strand b) {
        Sides.Found sources = Sides.best(a.sources, b.sources);
        Sides.Found targets = Sides.best(a.targets, b.targets);
        if (opposite(a, b, sources, targets)) {
            c.veto();
        }
        if (sources != null) {
            boolean open = DONE_TOGETHER.contains(a.type()) || DONE_TOGETHER.contains(b.type());
            side(c, sources, open ? SOURCE : DOER);
        }
        if (targets != null) {
            side(c, targets, TARGET);
        }
        if (known(sources) || known(targets)) {
            c.anchor();
        }
    }

    private static boolean known(Sides.@Nullable Found found) {
        return is(Sides.Match.SAME, found) || is(Sides.Match.STATE, found);
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
    private static final Side DOER =
            new Side(Feature.SAME_SOURCE, Feature.SAME_STATE_SOURCE, Feature.LIKE_SOURCE, Feature.OTHER_DOER);
    private static final Side TARGET =
            new Side(Feature.SAME_TARGET, Feature.SAME_STATE_TARGET, Feature.LIKE_TARGET, Feature.OTHER_TARGET);

    private static void side(Comparison c, Sides.Found found, Side side) {
        String first = found.first().shown();
        String second = found.second().shown();
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

    private void how(Comparison c, Strand a, Strand b) {
        boolean otherWeapon = things(c, a.weapons, b.weapons, Feature.SAME_WEAPON, null, Feature.OTHER_WEAPON);
        boolean otherObject =
                things(c, a.objects, b.objects, Feature.SAME_OBJECT, Feature.SAME_OBJECT_KIND, Feature.OTHER_OBJECT);
        boolean otherToll = Tolls.compare(c, a, b);
        if (otherObject && (otherWeapon || otherToll || otherMode(a, b))) {
            c.veto();
        }
    }

    /** Whether both name things and none is the same. */
    private static boolean things(
            Comparison c, List<Item> a, List<Item> b, Feature same, @Nullable Feature kind, Feature other) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        Item first = a.get(0);
        Item second = null;
        for (Item x : a) {
            for (Item y : b) {
                if (x.head().equals(y.head())) {
                    c.add(same, x.head(), "");
                    return false;
                }
                if (second == null && x.kind().equals(y.kind())) {
                    first = x;
                    second = y;
                }
            }
        }
        if (second != null) {
            c.add(kind == null ? same : kind, first.head(), second.head());
            return false;
        }
        if (kind == null) {
            c.add(other, first.head(), b.get(0).head());
        } else {
            c.addAspect(other, first.head(), b.get(0).head());
        }
        return true;
    }

    private static void report(Comparison c, Strand a, Strand b, boolean part) {
        boolean speech = a.verbal() && b.verbal();
        c.add(speech ? Feature.ONE_REPORT_OF_SPEECH : Feature.ONE_REPORT);
        if (part && !speech) {
            c.add(Feature.PART_OF_REPORT);
        }
        c.add(Feature.NEXT_TO, 1.0 / Math.max(1, Math.abs(a.first.index() - b.first.index())), "", "");
        if (meet(a.groups, b.groups)) {
            c.add(Feature.ONE_GROUP);
        }
    }

    /** Few words say little even where they are the same. */
    private void words(Comparison c, Strand a, Strand b) {
        int least = Math.min(a.words.size(), b.words.size());
        if (least > 0) {
            c.add(Feature.TEXT_SHARE);
            double part = Math.min(1, (double) least / ENOUGH_WORDS);
            c.add(Feature.TEXT, part * wording.likeness(a.words, b.words), "", "");
        }
    }
}
