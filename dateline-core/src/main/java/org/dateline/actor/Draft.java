package org.dateline.actor;

import java.util.List;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** A mention in the making. Lives within one call of the finder; never shared. */
final class Draft {
    final int sentence;
    final int from;
    final int to;
    final int head;
    final Span span;
    String name;
    String rule;
    String where = "";

    /** Who the name may be, in the order of the files; empty for composed actors. */
    List<Known> candidates = List.of();

    @Nullable
    Kind kind;

    @Nullable
    RoleNoun noun;

    @Nullable
    Draft title;

    @Nullable
    String stem;

    @Nullable
    String role;

    @Nullable
    String ethnic;

    @Nullable
    String religion;

    @Nullable
    Span via;

    /** The draft of the same actor that was followed back to; null for a first mention. */
    @Nullable
    Draft same;

    boolean person;
    boolean plural;
    boolean female;
    boolean male;
    boolean definite;
    boolean indefinite;
    boolean former;
    boolean anonymous;
    boolean home;
    boolean place;
    boolean shortForm;

    /** A family name that many bear. */
    boolean common;

    boolean named;
    boolean quantified;
    boolean pronoun;

    /** Words stand before its noun within the phrase ("small church"). */
    boolean modified;

    /** A second actor that shares this draft's head noun ("US and NATO troops"). */
    boolean shared;

    /** A country said aside: where somebody comes from, whom he is for or against ("a tourist from Canada", "pro-Iranian"). */
    boolean origin;

    /** Inside a larger phrase ("Israeli" of "Israeli raid"). */
    boolean nested;

    Draft(int sentence, int from, int to, int head, Span span, String name, String rule) {
        this.sentence = sentence;
        this.from = from;
        this.to = to;
        this.head = head;
        this.span = span;
        this.name = name;
        this.rule = rule;
    }

    /** The draft at the end of the chain of short forms. */
    Draft root() {
        Draft draft = this;
        for (int i = 0; draft.same != null && i < 50; i++) {
            draft = draft.same;
        }
        return draft;
    }

    /** Makes this a mention of the other's actor. */
    void follow(Draft other, String why) {
        if (other.root() != this.root()) {
            same = other.root();
            via = other.span;
            rule = why;
        }
    }

    boolean isLand() {
        return kind != null && (kind.isLand() || kind == Kind.CAPITAL);
    }

    /** Whether nothing but its noun says who it is ("the agency"). */
    boolean isBare() {
        return noun != null && stem == null && !named && !person && ethnic == null && religion == null;
    }
}
