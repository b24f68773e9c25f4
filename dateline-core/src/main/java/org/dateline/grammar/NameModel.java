package org.dateline.grammar;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * The weighted features of the name recogniser, as packed by {@code dateline-models}: those that speak for a label of one
 * word, and those that speak for the labels of two words in a row.
 */
final class NameModel {
    private static final int MAGIC = 0x444c4e31;

    final List<String> labels;

    private final HashTable nodes;
    private final float[] nodeWeights;
    private final HashTable edges;
    private final float[] edgeWeights;
    private final HashTable lowerCaseWords;

    NameModel(ByteBuffer in) {
        ModelReader reader = new ModelReader(in, MAGIC);
        labels = List.copyOf(reader.strings());
        nodes = new HashTable(reader.longs());
        nodeWeights = reader.floats();
        edges = new HashTable(reader.longs());
        edgeWeights = reader.floats();
        lowerCaseWords = new HashTable(reader.longs());
    }

    static NameModel load() {
        return new NameModel(ModelReader.open("names.bin"));
    }

    /** Adds the weights of a feature of one word, one for each label. */
    void addNode(long feature, double[] sums) {
        add(nodes.get(feature), nodeWeights, sums);
    }

    /** Adds the weights of a feature of two words, one for each pair of labels, the earlier one's first. */
    void addEdge(long feature, double[] sums) {
        add(edges.get(feature), edgeWeights, sums);
    }

    private static void add(int feature, float[] weights, double[] sums) {
        if (feature < 0) {
            return;
        }
        int from = feature * sums.length;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights[from + i];
        }
    }

    /** Whether a lower-case word was seen in training. */
    boolean knowsLowerCase(String word) {
        return lowerCaseWords.get(Hash.of(word)) >= 0;
    }
}
