package org.dateline.grammar;

import java.util.Locale;

/** Classes of words that occur in like surroundings; tagger and name recogniser know many rare words only by them. */
final class Clusters {
    private static final int MAGIC = 0x444c4331;

    private final HashTable words;
    private final short[] classes;

    Clusters(ModelReader reader) {
        words = new HashTable(reader.longs());
        classes = reader.shorts();
    }

    static Clusters load() {
        return new Clusters(new ModelReader(ModelReader.open("clusters.bin"), MAGIC));
    }

    /** The class of a word, or -1. Case does not matter. */
    int of(String word) {
        int place = words.get(Hash.of(word.toLowerCase(Locale.ROOT)));
        return place < 0 ? -1 : classes[place];
    }
}
