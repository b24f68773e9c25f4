package org.dateline.grammar;

import java.util.Arrays;

/**
 * The first layer of the parser's network: what the words, tags and relations at the eighteen places of a configuration
 * add up to in each hidden unit, cubed.
 *
 * <p>The network sums 48 products; most places of most configurations are empty, and a word nearly always comes with the
 * same tag. So the sum for "all places empty" is made once, and a word with its tag and relation is kept as one vector:
 * its products less those of the empty place. About ten vectors are left to add.
 */
final class HiddenLayer {
    /** Places with a word and a tag; the last {@link #CHILDREN} of them also with a relation. */
    static final int PLACES = 18;

    static final int CHILDREN = 12;

    private static final int AT_ONCE = 4;

    private final ParserModel model;
    private final ProductCache cache;
    private final float[][] tagProducts;
    private final float[][] relationProducts;
    private final float[][] empty;
    private final float[] allEmpty;
    private final float[] zeros;
    private final int tags;

    HiddenLayer(ParserModel model, int cacheCapacity) {
        if (model.places != 2 * PLACES + CHILDREN) {
            throw new IllegalStateException("the parser model reads %d places".formatted(model.places));
        }
        this.model = model;
        this.cache = new ProductCache(cacheCapacity);
        this.tags = model.relationRow(0) - model.tagRow(0);
        int relations = model.relations.size() + 1;
        this.tagProducts = new float[PLACES * tags][];
        this.relationProducts = new float[CHILDREN * relations][];
        this.zeros = new float[model.hidden];
        for (int place = 0; place < PLACES; place++) {
            for (int tag = 0; tag < tags; tag++) {
                tagProducts[place * tags + tag] = product(model.tagRow(tag), PLACES + place);
            }
        }
        for (int child = 0; child < CHILDREN; child++) {
            for (int relation = 0; relation < relations; relation++) {
                relationProducts[child * relations + relation] =
                        product(model.relationRow(relation), 2 * PLACES + child);
            }
        }
        this.empty = new float[PLACES][];
        this.allEmpty = model.bias.clone();
        for (int place = 0; place < PLACES; place++) {
            empty[place] = raw(model.nullWord, model.nullTag, model.nullRelation, place);
            add(allEmpty, empty[place], 1);
        }
    }

    /** A buffer for {@link #activate}. */
    float[][] buffer() {
        float[][] vectors = new float[PLACES + AT_ONCE][];
        Arrays.fill(vectors, zeros);
        return vectors;
    }

    /** The vector of one filled place. Relation is 0 at places without one. */
    float[] vector(int word, int tag, int relation, int place) {
        long key = (((long) word << 6 | tag) << 6 | relation) * PLACES + place;
        return cache.get(key, this::compute);
    }

    private float[] compute(long key) {
        int place = (int) (key % PLACES);
        long rest = key / PLACES;
        float[] sum = raw((int) (rest >> 12), (int) (rest >> 6) & 63, (int) rest & 63, place);
        add(sum, empty[place], -1);
        return sum;
    }

    private float[] raw(int word, int tag, int relation, int place) {
        float[] sum = product(word, place);
        add(sum, tagProducts[place * tags + tag], 1);
        int child = place - (PLACES - CHILDREN);
        if (child >= 0) {
            add(sum, relationProducts[child * (model.relations.size() + 1) + relation], 1);
        }
        return sum;
    }

    private float[] product(int row, int place) {
        float[] sum = new float[model.hidden];
        float[][] weights = model.inputWeights;
        int from = place * model.embedding;
        for (int i = 0; i < model.embedding; i += 2) {
            addScaled(
                    sum,
                    weights[from + i],
                    model.embedding(row, i),
                    weights[from + i + 1],
                    model.embedding(row, i + 1));
        }
        return sum;
    }

    private static void addScaled(float[] sum, float[] a, float ua, float[] b, float ub) {
        for (int h = 0; h < sum.length; h++) {
            sum[h] += a[h] * ua + b[h] * ub;
        }
    }

    private static void add(float[] sum, float[] vector, float factor) {
        for (int h = 0; h < sum.length; h++) {
            sum[h] += vector[h] * factor;
        }
    }

    /**
     * Sums the first {@code count} vectors of a buffer and cubes the sums.
     *
     * @param vectors a {@link #buffer}; what is behind the count may be overwritten
     */
    void activate(float[][] vectors, int count, float[] hidden) {
        for (int i = count; i % AT_ONCE != 0; i++) {
            vectors[i] = zeros;
        }
        float[] base = allEmpty;
        for (int i = 0; i < count; i += AT_ONCE) {
            addFour(base, vectors[i], vectors[i + 1], vectors[i + 2], vectors[i + 3], hidden);
            base = hidden;
        }
        cube(base, hidden);
    }

    /** One loop over several arrays, which the compiler turns into vector instructions. */
    private static void addFour(float[] base, float[] a, float[] b, float[] c, float[] d, float[] sum) {
        for (int h = 0; h < sum.length; h++) {
            sum[h] = base[h] + a[h] + b[h] + c[h] + d[h];
        }
    }

    private static void cube(float[] sum, float[] cubed) {
        for (int h = 0; h < cubed.length; h++) {
            cubed[h] = sum[h] * sum[h] * sum[h];
        }
    }
}
