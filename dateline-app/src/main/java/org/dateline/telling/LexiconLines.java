package org.dateline.telling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.lexicon.LexiconException;

/** Finds the line of a knowledge file that a record names ("events/assault.txt:41"). Safe for use by many threads. */
public final class LexiconLines {
    private static final String USER = "user/";

    private final Lexicon lexicon;
    private final Map<String, List<Entry>> files = new ConcurrentHashMap<>();

    public LexiconLines(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The line with its section, or empty where the rule needs none or the entry is no text ("geonames:1135689"). */
    public Optional<Entry> find(String where) {
        int colon = where.lastIndexOf(':');
        if (colon <= 0) {
            return Optional.empty();
        }
        return entries(where.substring(0, colon)).stream()
                .filter(entry -> entry.where().equals(where))
                .findFirst();
    }

    private List<Entry> entries(String file) {
        return files.computeIfAbsent(file, this::read);
    }

    private List<Entry> read(String file) {
        String shipped = file.startsWith(USER) ? file.substring(USER.length()) : file;
        try {
            return lexicon.file(shipped).entries();
        } catch (LexiconException e) {
            // A file that only the user's folder has, which is found by its folder.
            int slash = shipped.indexOf('/');
            return slash < 0 ? List.of() : inFolder(shipped.substring(0, slash)).toList();
        }
    }

    private Stream<Entry> inFolder(String folder) {
        try {
            return lexicon.folder(folder).stream().flatMap(file -> file.entries().stream());
        } catch (LexiconException e) {
            return Stream.empty();
        }
    }
}
