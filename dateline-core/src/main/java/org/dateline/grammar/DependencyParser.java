package org.dateline.grammar;

import java.util.List;

/**
 * The greedy transition parser of Chen and Manning (2014) over CoreNLP's English model. Finds the same trees as
 * CoreNLP's class, many times faster. Safe for use by many threads.
 */
final class DependencyParser {
    /** Enough for the frequent words of news in all their places; one entry takes about 4 kB. */
    static final int CACHED_PRODUCTS = 40_000;

    private final ParserModel model;
    private final HiddenLayer input;
    private final OutputLayer output;
    private final String[] relations;

    DependencyParser(ParserModel model, int cachedProducts) {
        this.model = model;
        this.input = new HiddenLayer(model, cachedProducts);
        this.output = new OutputLayer(model);
        this.relations = model.relations.toArray(String[]::new);
    }

    static DependencyParser load() {
        return new DependencyParser(new ParserModel(ModelReader.open("parser.bin")), CACHED_PRODUCTS);
    }

    /**
     * The tree of a sentence.
     *
     * @param heads filled with the index of each word's head, -1 for the root
     * @param names filled with the relation to it
     */
    void parse(List<String> words, List<String> tags, int[] heads, String[] names) {
        Configuration configuration = new Run(words, tags).toTheEnd();
        for (int i = 0; i < words.size(); i++) {
            heads[i] = configuration.heads[i + 1] - 1;
            names[i] = relations[configuration.relations[i + 1]];
        }
        markPassiveSubjects(heads, names);
    }

    /** A subject of a verb with a passive auxiliary is a passive subject, whatever the network called it. */
    private static void markPassiveSubjects(int[] heads, String[] names) {
        boolean[] passive = new boolean[heads.length];
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0 && "aux:pass".equals(names[i])) {
                passive[heads[i]] = true;
            }
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0 && passive[heads[i]] && ("nsubj".equals(names[i]) || "csubj".equals(names[i]))) {
                names[i] += ":pass";
            }
        }
    }

    /** One parse with its buffers. */
    private final class Run {
        private final int[] wordIds;
        private final int[] tagIds;
        private final Configuration configuration;
        private final float[][] vectors = input.buffer();
        private final float[] hidden = new float[output.hidden()];
        private final float[] scores = new float[output.width()];
        private int filled;

        Run(List<String> words, List<String> tags) {
            configuration = new Configuration(words.size());
            wordIds = new int[words.size() + 1];
            tagIds = new int[words.size() + 1];
            wordIds[0] = model.rootWord;
            tagIds[0] = model.rootTag;
            for (int i = 0; i < words.size(); i++) {
                wordIds[i + 1] = model.word(words.get(i));
                tagIds[i + 1] = model.tag(tags.get(i));
            }
        }

        Configuration toTheEnd() {
            Configuration c = configuration;
            while (c.depth() > 1 || c.waiting() > 0) {
                if (c.depth() > 2) {
                    apply(best());
                } else if (c.waiting() > 0) {
                    c.shift();
                } else {
                    c.rightArc(0);
                }
            }
            return c;
        }

        /** With more than one word on the stack all is allowed but the root's relation, and shifting past the end. */
        private int best() {
            collect();
            input.activate(vectors, filled, hidden);
            output.score(hidden, scores);
            int shift = 2 * relations.length;
            int best = 1;
            for (int t = 2; t <= shift; t++) {
                boolean allowed = t < shift ? t != relations.length : configuration.waiting() > 0;
                if (allowed && scores[t] > scores[best]) {
                    best = t;
                }
            }
            return best;
        }

        private void apply(int transition) {
            if (transition < relations.length) {
                configuration.leftArc(transition);
            } else if (transition < 2 * relations.length) {
                configuration.rightArc(transition - relations.length);
            } else {
                configuration.shift();
            }
        }

        private void collect() {
            Configuration c = configuration;
            filled = 0;
            for (int i = 0; i < 3; i++) {
                word(c.stack(2 - i), i);
                word(c.buffer(i), 3 + i);
            }
            for (int i = 0; i < 2; i++) {
                int top = c.stack(i);
                int place = 6 + 6 * i;
                child(c.left(top), place);
                child(c.right(top), place + 1);
                child(c.left2(top), place + 2);
                child(c.right2(top), place + 3);
                child(c.left(c.left(top)), place + 4);
                child(c.right(c.right(top)), place + 5);
            }
        }

        private void word(int word, int place) {
            if (word != Configuration.NONE) {
                vectors[filled++] = input.vector(wordIds[word], tagIds[word], 0, place);
            }
        }

        private void child(int word, int place) {
            if (word != Configuration.NONE) {
                int relation = configuration.relations[word] + 1;
                vectors[filled++] = input.vector(wordIds[word], tagIds[word], relation, place);
            }
        }
    }
}
