package org.dateline.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.lexicon.Lexicon;

/** Whom the names of the actor files mean: from each way of writing to the names that coded reports bear. */
public final class ActorNames {
    private final Map<String, Set<String>> byAlias;

    private ActorNames(Map<String, Set<String>> byAlias) {
        this.byAlias = byAlias;
    }

    /** Reads the actor files; spellings that fold to the same are one. */
    public static ActorNames load(Lexicon lexicon, UnaryOperator<String> fold) {
        Map<String, Set<String>> byAlias = new HashMap<>();
        ActorLexicon.read(lexicon).names().all().forEach(alias -> {
            String written = alias.pieces().stream().map(Spelling.Piece::key).collect(Collectors.joining(" "));
            byAlias.computeIfAbsent(fold.apply(written), key -> new TreeSet<>())
                    .add(alias.known().name());
        });
        return new ActorNames(byAlias);
    }

    /** Names of the actors that a folded spelling may mean, sorted; none for an actor in no file. */
    public List<String> canonical(String folded) {
        return byAlias.getOrDefault(folded, Set.of()).stream().toList();
    }
}
