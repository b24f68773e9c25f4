package org.dateline.grammar;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** The word list and the weighted features of the tagger, as packed by {@code dateline-models}. */
final class TaggerModel {
    private static final int MAGIC = 0x444c5431;

    final List<String> tags;
    /** Tags that a word may have that is not in the dictionary. */
    final byte[] openTags;

    private final HashTable words;
    private final int[] candidateStarts;
    private final byte[] candidates;
    private final byte[] mainTags;
    private final byte[] frequent;
    private final int[] counts;
    private final int[] nameCounts;

    private final HashTable features;
    private final int[] weightStarts;
    private final byte[] weightTags;
    private final long[] weights;

    TaggerModel(ByteBuffer in) {
        ModelReader reader = new ModelReader(in, MAGIC);
        tags = List.copyOf(reader.strings());
        openTags = reader.bytes();
        words = new HashTable(reader.longs());
        candidateStarts = reader.ints();
        candidates = reader.bytes();
        mainTags = reader.bytes();
        frequent = reader.bytes();
        counts = reader.ints();
        nameCounts = reader.ints();
        features = new HashTable(reader.longs());
        weightStarts = reader.ints();
        weightTags = reader.bytes();
        weights = reader.longs();
    }

    static TaggerModel load() {
        return new TaggerModel(ModelReader.open("tagger.bin"));
    }

    /** Number of a word of the dictionary, or -1. */
    int word(String form) {
        return words.get(Hash.of(form));
    }

    /** Tags that a word of the dictionary may have. */
    byte[] candidates(int word) {
        return Arrays.copyOfRange(candidates, candidateStarts[word], candidateStarts[word + 1]);
    }

    /** The most frequent tag of a word of the dictionary. */
    String mainTag(int word) {
        return tags.get(mainTags[word]);
    }

    /** Whether a word is so frequent that its form says enough. */
    boolean frequent(int word) {
        return frequent[word] != 0;
    }

    /** How often a form was seen in training, names left out. */
    int commonCount(String form) {
        int word = word(form);
        return word < 0 ? 0 : counts[word] - nameCounts[word];
    }

    /** How often a form was seen in training as a name or part of one. */
    int nameCount(String form) {
        int word = word(form);
        return word < 0 ? 0 : nameCounts[word];
    }

    /** Adds the weights of a feature, one for each tag that it speaks for or against. */
    void add(char template, CharSequence value, double[] sums) {
        int feature = features.get(Hash.Part.of(value).after(template));
        if (feature < 0) {
            return;
        }
        for (int i = weightStarts[feature]; i < weightStarts[feature + 1]; i++) {
            sums[weightTags[i]] += Double.longBitsToDouble(weights[i]);
        }
    }
}
