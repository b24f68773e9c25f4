package org.dateline.incident;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.actor.Actor;

/**
 * An actor, made ready for comparing.
 *
 * @param actor as coded
 * @param name folded
 * @param words the longer words of the name
 * @param vague whether the name leaves open who it is
 * @param state whether it acts for a state
 * @param generic whether it is named by a common noun ("guards", "police"): every report has such
 */
record Party(Actor actor, String name, Set<String> words, boolean vague, boolean state, boolean generic) {
    /** Roles whose bearers are told by a noun rather than a name. */
    private static final Set<String> COMMON =
            Set.of("COP", "MIL", "CVL", "UAF", "CRM", "LAB", "MED", "JRN", "REF", "EDU", "BUS");

    private static final int SHORT = 3;

    static Party of(Actor actor) {
        String name = Blocks.fold(actor.name());
        Set<String> words =
                Stream.of(name.split(" ")).filter(w -> w.length() > SHORT).collect(Collectors.toSet());
        return new Party(actor, name, words, Sides.vague(actor), Sides.ofState(actor), common(actor));
    }

    /** Without capitals, but for the first letter of one that may begin a sentence. */
    private static boolean common(Actor actor) {
        String name = actor.name();
        int capitals = (int) name.chars().filter(Character::isUpperCase).count();
        boolean first = capitals == 1 && Character.isUpperCase(name.charAt(0));
        return capitals == 0 || (first && actor.role() != null && COMMON.contains(actor.role()));
    }

    static List<Party> of(List<Actor> actors) {
        return actors.stream().map(Party::of).distinct().toList();
    }

    boolean sharesWord(Party other) {
        for (String word : words) {
            if (other.words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** For a reader. */
    String shown() {
        return actor.name().isEmpty() ? Objects.requireNonNullElse(actor.code(), "somebody") : actor.name();
    }
}
