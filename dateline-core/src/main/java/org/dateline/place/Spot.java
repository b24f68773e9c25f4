package org.dateline.place;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.place.PlaceMention.Use;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Words that may name a place, while the report is being read. Lives within one call. */
final class Spot {
    private final int sentence;
    private final int first;
    private int last;
    private Span span;
    private final String key;
    private final List<Candidate> candidates;
    private Use use = Use.LITERAL;
    private final EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
    private @Nullable Feature wanted;
    private @Nullable Spot container;
    private @Nullable Spot near;
    private boolean hidden;

    Spot(int sentence, int first, int last, Span span, String key, List<Candidate> candidates) {
        this.sentence = sentence;
        this.first = first;
        this.last = last;
        this.span = span;
        this.key = key;
        this.candidates = List.copyOf(candidates);
    }

    int sentence() {
        return sentence;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    Span span() {
        return span;
    }

    /** The folded name, by which all mentions of one name find each other. */
    String key() {
        return key;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    Use use() {
        return use;
    }

    void use(Use found) {
        use = found;
    }

    Set<Sign> signs() {
        return signs;
    }

    void add(Sign sign, boolean there) {
        if (there) {
            signs.add(sign);
        }
    }

    /** How much speaks for a place: above 0 more than against it. */
    double weight() {
        double weight = 0;
        for (Sign sign : signs) {
            weight += use == Use.EMBEDDED ? sign.inside() : sign.alone();
        }
        return weight;
    }

    /** The kind of division that the words around the name ask for, TOWN for a town; null if they say nothing. */
    @Nullable
    Feature wanted() {
        return wanted;
    }

    void wanted(@Nullable Feature found) {
        wanted = found;
    }

    /** The place behind the comma ("Paris, Texas"), null if none. */
    @Nullable
    Spot container() {
        return container;
    }

    void container(Spot found) {
        container = found;
    }

    /** For a spot in a town that no gazetteer knows: the town, null if it is not said. */
    @Nullable
    Spot near() {
        return near;
    }

    void near(Spot found) {
        near = found;
    }

    /** Whether the name is only part of a longer one that is reported in its stead. */
    boolean isHidden() {
        return hidden;
    }

    void hide() {
        hidden = true;
    }

    void extend(int token, Span to) {
        last = token;
        span = span.cover(to);
    }

    boolean overlaps(Spot other) {
        return sentence == other.sentence && first <= other.last && other.first <= last;
    }

    @Override
    public String toString() {
        return key + "@" + sentence + ":" + first + "-" + last + " " + use + " " + signs;
    }
}
