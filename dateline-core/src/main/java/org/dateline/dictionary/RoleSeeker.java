package org.dateline.dictionary;

import java.util.List;
import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Who did it and to whom, where the pattern does not say: the subject of the verb in the tree, else the first party of
 * the clause; and the first other party behind the verb.
 */
final class RoleSeeker {
    private final Reading reading;
    private final List<Party> parties;

    RoleSeeker(Reading reading, List<Party> parties) {
        this.reading = reading;
        this.parties = parties;
    }

    /** The parties of an event; either may be missing. */
    record Roles(@Nullable Party source, @Nullable Party target) {}

    Roles roles(VerbIndex.Match verb, Clause clause, PatternMatcher.@Nullable Fit fit) {
        Party givenSource = fit == null ? null : fit.source;
        Party givenTarget = fit == null ? null : fit.target;
        Party before = subject(verb, clause, givenTarget);
        Party behind = behind(verb, clause, givenSource == null ? before : givenSource, givenTarget);
        boolean turned = clause.passive() && givenSource == null && givenTarget == null;
        if (turned) {
            Party agent = clause.agent() < 0 ? null : in(clause.agent(), null);
            return new Roles(agent, before);
        }
        return new Roles(givenSource == null ? before : givenSource, givenTarget == null ? behind : givenTarget);
    }

    private @Nullable Party subject(VerbIndex.Match verb, Clause clause, @Nullable Party taken) {
        int subject = clause.subject();
        if (subject >= 0) {
            Party party = in(subject, taken);
            if (party != null || reading.sentence().token(subject).tag().startsWith("PRP")) {
                return party;
            }
        }
        Party uncoded = null;
        for (Party party : parties) {
            boolean inside = party.first() >= reading.position(clause.from()) && party.last() < verb.first();
            if (inside && !same(party, taken) && !party.members().isEmpty()) {
                if (party.coded()) {
                    return party;
                }
                uncoded = uncoded == null ? party : uncoded;
            }
        }
        return uncoded;
    }

    /** The first party with a code in the noun phrase of a token, else the first one. */
    private @Nullable Party in(int token, @Nullable Party taken) {
        Sentence tree = reading.sentence();
        int from = reading.position(tree.firstBelow(token));
        int to = reading.position(tree.lastBelow(token) + 1) - 1;
        Party uncoded = null;
        for (Party party : parties) {
            if (party.overlaps(from, to)
                    && !same(party, taken)
                    && !party.members().isEmpty()) {
                if (party.coded()) {
                    return party;
                }
                uncoded = uncoded == null ? party : uncoded;
            }
        }
        return uncoded;
    }

    private @Nullable Party behind(VerbIndex.Match verb, Clause clause, @Nullable Party source, @Nullable Party taken) {
        int to = reading.position(clause.to() + 1) - 1;
        for (Party party : parties) {
            boolean inside = party.first() > verb.last() && party.last() <= to;
            if (inside && party.coded() && !same(party, taken) && differs(party, source)) {
                return party;
            }
        }
        return null;
    }

    /** Whether somebody is in it who is not in the other. */
    private static boolean differs(Party party, @Nullable Party other) {
        return other == null
                || party.members().stream()
                        .anyMatch(m -> other.members().stream().noneMatch(o -> Coding.sameCode(m, o)));
    }

    private static boolean same(Party party, @Nullable Party other) {
        return other != null && party.first() == other.first();
    }
}
