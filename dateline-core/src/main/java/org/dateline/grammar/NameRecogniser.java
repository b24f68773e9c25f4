package org.dateline.grammar;

import java.util.Arrays;
import java.util.List;

/**
 * The conditional random field of Finkel and others (2005) over CoreNLP's three-class model: the best sequence of PERSON,
 * ORGANIZATION, LOCATION and O. Finds the same names as CoreNLP's class. Safe for use by many threads.
 */
final class NameRecogniser {
    private static final int REMEMBERED_FORMS = 15_000;
    private static final int WINDOW = 5;
    /** How far the same word is looked for again, and from how many words on. */
    private static final int FAR = 150;

    private static final int NEAR = 3;

    private static final Hash.Part DOTS = Hash.Part.of("...");
    private static final Hash.Part DASH = Hash.Part.of("-");
    private static final Hash.Part WORD_BEFORE_SHAPE = Hash.Part.of("-PW_CTYPE");
    private static final Hash.Part SHAPE_WORD_AFTER = Hash.Part.of("-NW_CTYPE");
    private static final Hash.Part SHAPES_BEFORE = Hash.Part.of("-PCTYPE");
    private static final Hash.Part SHAPES_AFTER = Hash.Part.of("-CNTYPE");
    private static final Hash.Part SHAPES = Hash.Part.of("-PCNTYPE");
    private static final Hash.Part SECOND_BEFORE_SHAPE = Hash.Part.of("-PPW_CTYPE");
    private static final Hash.Part SECOND_AFTER_SHAPE = Hash.Part.of("-NNW_CTYPE");
    private static final long NO_PATTERN = Hash.of("NO-OCCURRENCE-PATTERN");
    private static final long AGAIN_LATER = Hash.of("X-NEXT-OCCURRENCE-X");
    private static final long AGAIN_EARLIER = Hash.of("X-PREV-OCCURRENCE-X");
    private static final Hash.Part EDGE_WORDS = Hash.Part.of("-PSEQW2");
    private static final Hash.Part EDGE_CLUSTERS = Hash.Part.of("-PSEQpcDS");
    private static final Hash.Part EDGE_SHAPES = Hash.Part.of("-TYPES");

    private final NameModel model;
    private final RecentCache<NameProfile> profiles;
    private final NameProfile outside;
    private final int labels;

    NameRecogniser(NameModel model, Clusters clusters) {
        NameProfiles maker = new NameProfiles(model, clusters);
        this.model = model;
        this.profiles = new RecentCache<>(REMEMBERED_FORMS, maker::of);
        this.outside = maker.outside();
        this.labels = model.labels.size();
    }

    /** The label of each word. */
    String[] label(List<String> forms, String[] tags) {
        NameProfile[] words = new NameProfile[forms.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = profiles.get(forms.get(i));
        }
        return new Run(words, tags).best();
    }

    /** The search for the best sequence of one sentence. */
    private final class Run {
        private final NameProfile[] words;
        private final String[] tags;

        Run(NameProfile[] words, String[] tags) {
            this.words = words;
            this.tags = tags;
        }

        /** Before the first word stands label 0, "O". */
        String[] best() {
            double[] scores = new double[labels];
            Arrays.fill(scores, 1, labels, Double.NEGATIVE_INFINITY);
            byte[][] trace = new byte[words.length][labels];
            for (int i = 0; i < words.length; i++) {
                scores = step(node(i), edge(i), scores, trace[i]);
            }
            int label = 0;
            for (int l = 1; l < labels; l++) {
                label = scores[l] > scores[label] ? l : label;
            }
            String[] found = new String[words.length];
            for (int i = words.length - 1; i >= 0; i--) {
                found[i] = model.labels.get(label);
                label = trace[i][label];
            }
            return found;
        }

        private double[] step(double[] node, double[] edge, double[] scores, byte[] trace) {
            double[] next = new double[labels];
            for (int l = 0; l < labels; l++) {
                double best = Double.NEGATIVE_INFINITY;
                for (int before = 0; before < labels; before++) {
                    double score = scores[before] + edge[before * labels + l];
                    if (score > best) {
                        best = score;
                        trace[l] = (byte) before;
                    }
                }
                next[l] = best + node[l];
            }
            return next;
        }

        private NameProfile word(int i) {
            return i < 0 || i >= words.length ? outside : words[i];
        }

        private double[] node(int i) {
            NameProfile before = word(i - 1);
            NameProfile now = words[i];
            NameProfile after = word(i + 1);
            double[] sums = now.node().clone();
            add(sums, before.nodeBefore());
            add(sums, after.nodeAfter());
            addWindow(i, sums);
            addShapes(before, now, after, sums);
            if (before.isShort()) {
                model.addNode(SECOND_BEFORE_SHAPE.after(pair(word(i - 2).word(), DOTS, now.shape())), sums);
            }
            if (after.isShort()) {
                model.addNode(SECOND_AFTER_SHAPE.after(pair(word(i + 2).word(), DOTS, now.shape())), sums);
            }
            addOccurrences(i, sums);
            return sums;
        }

        private void addShapes(NameProfile before, NameProfile now, NameProfile after, double[] sums) {
            model.addNode(WORD_BEFORE_SHAPE.after(pair(before.word(), DOTS, now.shape())), sums);
            model.addNode(SHAPE_WORD_AFTER.after(pair(now.shape(), DOTS, after.word())), sums);
            long both = pair(before.shape(), DOTS, now.shape());
            model.addNode(SHAPES_BEFORE.after(both), sums);
            model.addNode(SHAPES_AFTER.after(pair(now.shape(), DOTS, after.shape())), sums);
            model.addNode(SHAPES.after(after.shape().after(DOTS.after(both))), sums);
        }

        /** The words up to five places away on either side; a word counts once however often it stands there. */
        private void addWindow(int i, double[] sums) {
            for (int d = 1; d <= WINDOW; d++) {
                if (first(i, d, 1)) {
                    add(sums, word(i + d).ahead());
                }
                if (first(i, d, -1)) {
                    add(sums, word(i - d).behind());
                }
            }
        }

        private boolean first(int i, int distance, int direction) {
            long hash = word(i + distance * direction).word().hash();
            for (int d = 1; d < distance; d++) {
                if (word(i + d * direction).word().hash() == hash) {
                    return false;
                }
            }
            return true;
        }

        private void addOccurrences(int i, double[] sums) {
            if (i == 0
                    || !words[i].nameCase()
                    || !word(i + 1).lowerCaseWord()
                    || !Letters.anyLetter(words[i - 1].form())) {
                model.addNode(NO_PATTERN, sums);
            } else if (!named(i - 1)) {
                addIfAgain(i, i + NEAR, Math.min(words.length, i + FAR), AGAIN_LATER, sums);
                addIfAgain(i, Math.max(0, i - FAR + 1), i - NEAR + 1, AGAIN_EARLIER, sums);
            }
        }

        /** Once is enough. A word beside another name does not count. */
        private void addIfAgain(int i, int from, int to, long feature, double[] sums) {
            for (int k = from; k < to; k++) {
                if (words[k].word().hash() == words[i].word().hash() && !named(k - 1) && !named(k + 1)) {
                    model.addNode(feature, sums);
                    return;
                }
            }
        }

        private boolean named(int i) {
            return i >= 0 && i < words.length && "NNP".equals(tags[i]) && words[i].nameCase();
        }

        private double[] edge(int i) {
            NameProfile before = word(i - 1);
            NameProfile now = words[i];
            double[] sums = now.edge().clone();
            add(sums, before.edgeBefore());
            add(sums, word(i + 1).edgeAfter());
            model.addEdge(EDGE_WORDS.after(pair(before.word(), DASH, now.word())), sums);
            model.addEdge(EDGE_CLUSTERS.after(pair(before.cluster(), DASH, now.cluster())), sums);
            model.addEdge(EDGE_SHAPES.after(pair(before.shape(), DASH, now.shape())), sums);
            return sums;
        }
    }

    private static long pair(Hash.Part left, Hash.Part between, Hash.Part right) {
        return right.after(between.after(left.hash()));
    }

    private static void add(double[] sums, double[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }
}
