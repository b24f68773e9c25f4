package org.dateline.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Dateline;
import org.dateline.dictionary.DictionaryConflict;
import org.dateline.dictionary.DictionaryFiles;
import picocli.CommandLine.Option;

/** Dictionaries of TABARI and PETRARCH. */
final class DictionaryOptions {
    private static final int SHOWN = 10;

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "TABARI or PETRARCH actor dictionary, in place of the shipped actors; may be repeated.")
    private List<Path> actors = new ArrayList<>();

    @Option(
            names = "--agents",
            paramLabel = "FILE",
            description = "TABARI or PETRARCH agent dictionary; may be repeated.")
    private List<Path> agents = new ArrayList<>();

    @Option(
            names = "--verbs",
            paramLabel = "FILE",
            description = "TABARI or PETRARCH verb dictionary, in place of the shipped events; may be repeated.")
    private List<Path> verbs = new ArrayList<>();

    @Option(
            names = "--with-shipped",
            description = "Keep the shipped actors and events where the dictionaries have none.")
    private boolean withShipped;

    /** Says which names the dictionaries code twice: that is seldom meant. */
    static void tell(Dateline dateline, PrintStream err) {
        List<DictionaryConflict> conflicts = dateline.dictionaryConflicts();
        for (DictionaryConflict one : conflicts.subList(0, Math.min(SHOWN, conflicts.size()))) {
            err.println("dateline: \"" + one.name() + "\" is coded twice: " + one.kept() + " holds, " + one.dropped()
                    + " does not");
        }
        if (conflicts.size() > SHOWN) {
            err.println("dateline: and " + (conflicts.size() - SHOWN) + " more names that are coded twice");
        }
    }

    DictionaryFiles files() {
        return new DictionaryFiles(actors, agents, verbs, withShipped);
    }
}
