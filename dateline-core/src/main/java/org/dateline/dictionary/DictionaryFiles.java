package org.dateline.dictionary;

import java.nio.file.Path;
import java.util.List;

/**
 * Dictionaries of TABARI or PETRARCH that a user gives. Of two entries with the same words the one read first holds.
 *
 * @param actors actor files
 * @param agents agent files
 * @param verbs verb files
 * @param withShipped whether the shipped actors and events stay where the dictionaries have none; else what is given
 *     takes the place of its shipped counterpart
 */
public record DictionaryFiles(List<Path> actors, List<Path> agents, List<Path> verbs, boolean withShipped) {
    public DictionaryFiles {
        actors = List.copyOf(actors);
        agents = List.copyOf(agents);
        verbs = List.copyOf(verbs);
    }

    /** No dictionaries: the shipped knowledge alone. */
    public static DictionaryFiles none() {
        return new DictionaryFiles(List.of(), List.of(), List.of(), true);
    }

    /** All files, in the order in which they are read. */
    public List<Path> all() {
        return java.util.stream.Stream.of(actors, agents, verbs)
                .flatMap(List::stream)
                .toList();
    }
}
