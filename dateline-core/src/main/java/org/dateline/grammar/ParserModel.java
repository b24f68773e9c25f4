package org.dateline.grammar;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/**
 * The numbers and word lists of the dependency parser, as packed by {@code dateline-models}: embeddings of words, tags
 * and relations, one hidden layer, one output layer.
 */
final class ParserModel {
    private static final int MAGIC = 0x444c5031;
    private static final float SCALE = 10_000f;
    private static final String NULL = "-NULL-";
    private static final String UNKNOWN = "-UNKNOWN-";
    private static final String ROOT = "-ROOT-";

    /** Width of an embedding. */
    final int embedding;
    /** Number of hidden units. */
    final int hidden;
    /** Number of places that features are read from: words, then tags, then relations. */
    final int places;
    /** Relations without the placeholder; the first is the root's. */
    final List<String> relations;
    /** First-layer weights: for each input of each place a row of hidden units. */
    final float[][] inputWeights;

    final float[] bias;
    /** Output weights: for each hidden unit a row of transitions. */
    final float[][] outputWeights;

    final int nullWord;
    final int rootWord;
    final int nullTag;
    final int rootTag;
    final int nullRelation;

    private final int unknownWord;
    private final int unknownTag;
    private final int tagBase;
    private final int relationBase;
    private final HashTable words;
    private final Map<String, Integer> tags;
    private final short[] embeddings;
    private final Map<Integer, Integer> wide;

    ParserModel(ByteBuffer in) {
        ModelReader reader = new ModelReader(in, MAGIC);
        embedding = reader.number();
        hidden = reader.number();
        places = reader.number();
        words = new HashTable(reader.longs());
        tagBase = reader.number();
        List<String> tagList = reader.strings();
        List<String> relationList = reader.strings();
        tags = ModelReader.numbered(tagList);
        relations = List.copyOf(relationList.subList(1, relationList.size()));
        relationBase = tagBase + tagList.size();
        embeddings = reader.shorts();
        wide = reader.exceptions();
        inputWeights = rows(reader.shorts(), hidden);
        bias = rows(reader.shorts(), hidden)[0];
        outputWeights = rows(reader.shorts(), 2 * relations.size() + 1);
        nullWord = needed(words.get(Hash.of(NULL)));
        rootWord = needed(words.get(Hash.of(ROOT)));
        unknownWord = needed(words.get(Hash.of(UNKNOWN)));
        nullTag = needed(tagList.indexOf(NULL));
        rootTag = needed(tagList.indexOf(ROOT));
        unknownTag = needed(tagList.indexOf(UNKNOWN));
        nullRelation = 0;
    }

    private static int needed(int place) {
        if (place < 0) {
            throw new IllegalStateException("the parser model lacks a placeholder");
        }
        return place;
    }

    /** Rows of their own, not one long array: only so does the compiler make vector instructions of loops over several. */
    private static float[][] rows(short[] values, int width) {
        float[][] rows = new float[values.length / width][width];
        for (int i = 0; i < values.length; i++) {
            rows[i / width][i % width] = values[i] / SCALE;
        }
        return rows;
    }

    int word(String form) {
        int number = words.get(Hash.of(form));
        return number < 0 ? unknownWord : number;
    }

    int tag(String tag) {
        return tags.getOrDefault(tag, unknownTag);
    }

    /** Row of a tag in the embeddings. */
    int tagRow(int tag) {
        return tagBase + tag;
    }

    /** Row of a relation in the embeddings; 0 is the placeholder for "none". */
    int relationRow(int relation) {
        return relationBase + relation;
    }

    /** One number of the embedding in a row. */
    float embedding(int row, int i) {
        int at = row * embedding + i;
        short value = embeddings[at];
        return (value == Short.MIN_VALUE ? wide.getOrDefault(at, 0) : value) / SCALE;
    }

    int transitions() {
        return 2 * relations.size() + 1;
    }
}
