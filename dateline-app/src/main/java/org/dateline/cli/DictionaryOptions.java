package org.dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.dictionary.DictionaryFiles;
import picocli.CommandLine.Option;

/** Dictionaries of TABARI and PETRARCH. */
final class DictionaryOptions {
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

    DictionaryFiles files() {
        return new DictionaryFiles(actors, agents, verbs, withShipped);
    }
}
