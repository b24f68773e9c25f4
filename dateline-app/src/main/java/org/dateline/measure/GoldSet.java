package org.dateline.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.dictionary.DictionaryFiles;
import org.jspecify.annotations.Nullable;

/**
 * One gold set on disk.
 *
 * @param name folder and set ("events/plover_gsr"); "reports" for the whole coded reports
 * @param gold the gold file, for the scorer alone
 * @param input the file whose records the coder is given (often the gold file, of which it sees text and feed fields)
 * @param part "dev", "other" or "heldout"; "gold" for reports without a part in their name
 * @param task what is predicted and scored; null for a set that is not measured yet
 */
record GoldSet(
        String name,
        Path gold,
        Path input,
        String part,
        @Nullable Task task) {
    /** The dictionaries that lie beside the gold and that the set is to be coded with, if there are any. */
    Optional<DictionaryFiles> dictionaries() {
        String set = name.substring(name.lastIndexOf('/') + 1);
        List<Path> verbs = beside(set + ".verbs.txt");
        return verbs.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DictionaryFiles(beside(set + ".actors.txt"), beside(set + ".agents.txt"), verbs, false));
    }

    private List<Path> beside(String file) {
        Path path = gold.resolveSibling(file);
        return Files.isRegularFile(path) ? List.of(path) : List.of();
    }
}
