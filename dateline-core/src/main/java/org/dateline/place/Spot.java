package org.dateline.place;

import java.util.List;
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
    private double signs;
    private @Nullable Feature wanted;
    private @Nullable Spot container;

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

    /** How much speaks for a place: above 0 more than against it. */
    double signs() {
        return signs;
    }

    void signs(double found) {
        signs = found;
    }

    /** The kind of division that the words around the name ask for, TOWN for a town; null if they say nothing. */
    @Nullable Feature wanted() {
        return wanted;
    }

    void wanted(@Nullable Feature found) {
        wanted = found;
    }

    /** The place behind the comma ("Paris, Texas"), null if none. */
    @Nullable Spot container() {
        return container;
    }

    void container(Spot found) {
        container = found;
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
