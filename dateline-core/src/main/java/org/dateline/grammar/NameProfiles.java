package org.dateline.grammar;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes {@link NameProfile}s. */
final class NameProfiles {
    private static final int LONGEST_AFFIX = 6;
    private static final String UNKNOWN_CLUSTER = "0";
    private static final String NOTHING = "null";

    private static final Hash.Part WORD = Hash.Part.of("-WORD");
    private static final Hash.Part CLUSTER = Hash.Part.of("-DISTSIM");
    private static final Hash.Part SHAPE = Hash.Part.of("-TYPE");
    private static final long ALWAYS = Hash.of("###");
    private static final Hash.Part WORD_BEFORE = Hash.Part.of("-PW");
    private static final Hash.Part CLUSTER_BEFORE = Hash.Part.of("-PDISTSIM");
    private static final Hash.Part SHAPE_BEFORE = Hash.Part.of("-PTYPE");
    private static final Hash.Part WORD_AFTER = Hash.Part.of("-NW");
    private static final Hash.Part CLUSTER_AFTER = Hash.Part.of("-NDISTSIM");
    private static final Hash.Part SHAPE_AFTER = Hash.Part.of("-NTYPE");
    private static final Hash.Part AHEAD = Hash.Part.of("-DISJN");
    private static final Hash.Part BEHIND = Hash.Part.of("-DISJP");

    private static final long EDGE = Hash.of("PSEQ");
    private static final Hash.Part EDGE_WORD = Hash.Part.of("-PSEQW");
    private static final Hash.Part EDGE_CLUSTER = Hash.Part.of("-PSEQcDS");
    private static final Hash.Part EDGE_SHAPE = Hash.Part.of("-PSEQcS");
    private static final Hash.Part EDGE_SHAPE_TOO = Hash.Part.of("-TPS2");
    private static final Hash.Part EDGE_WORD_BEFORE = Hash.Part.of("-PSEQpW");
    private static final Hash.Part EDGE_CLUSTER_BEFORE = Hash.Part.of("-PSEQpDS");
    private static final Hash.Part EDGE_SHAPE_BEFORE = Hash.Part.of("-PSEQpS");
    private static final Hash.Part EDGE_SHAPE_AFTER = Hash.Part.of("-TNS1");

    private final NameModel model;
    private final Clusters clusters;
    private final Collection<String> known;
    private final int labels;

    NameProfiles(NameModel model, Clusters clusters) {
        this.model = model;
        this.clusters = clusters;
        this.known = new KnownWords(model);
        this.labels = model.labels.size();
    }

    NameProfile of(String printed) {
        String form = Americanize.americanize(printed);
        String shape = WordShapeClassifier.wordShape(form, WordShapeClassifier.WORDSHAPECHRIS2USELC, known);
        int number = clusters.of(WordShapeClassifier.wordShape(form, WordShapeClassifier.WORDSHAPEDIGITS));
        String cluster = number < 0 ? UNKNOWN_CLUSTER : Integer.toString(number);
        double[] own = new double[labels];
        model.addNode(WORD.after(Hash.of(form)), own);
        model.addNode(CLUSTER.after(Hash.of(cluster)), own);
        model.addNode(SHAPE.after(Hash.of(shape)), own);
        model.addNode(ALWAYS, own);
        addAffixes('<' + form + '>', own);
        return profile(form, shape, cluster, cluster, shape, own);
    }

    /** Stands for the places outside of the sentence. The odd strings are those that it was trained with. */
    NameProfile outside() {
        return profile("", "", "", NOTHING, NOTHING, new double[labels]);
    }

    private NameProfile profile(
            String form, String shape, String cluster, String nodeCluster, String shapeAfter, double[] own) {
        long word = Hash.of(form);
        long pattern = Hash.of(shape);
        long group = Hash.of(cluster);
        long nodeGroup = Hash.of(nodeCluster);
        return new NameProfile(
                form,
                Hash.Part.of(form),
                Hash.Part.of(shape),
                Hash.Part.of(cluster),
                own,
                node(WORD_BEFORE.after(word), CLUSTER_BEFORE.after(nodeGroup), SHAPE_BEFORE.after(pattern)),
                node(WORD_AFTER.after(word), CLUSTER_AFTER.after(nodeGroup), SHAPE_AFTER.after(pattern)),
                node(AHEAD.after(word)),
                node(BEHIND.after(word)),
                edge(
                        EDGE,
                        EDGE_WORD.after(word),
                        EDGE_CLUSTER.after(group),
                        EDGE_SHAPE.after(pattern),
                        EDGE_SHAPE_TOO.after(pattern)),
                edge(EDGE_WORD_BEFORE.after(word), EDGE_CLUSTER_BEFORE.after(group), EDGE_SHAPE_BEFORE.after(pattern)),
                edge(EDGE_SHAPE_AFTER.after(Hash.of(shapeAfter))));
    }

    private double[] node(long... features) {
        double[] sums = new double[labels];
        for (long feature : features) {
            model.addNode(feature, sums);
        }
        return sums;
    }

    private double[] edge(long... features) {
        double[] sums = new double[labels * labels];
        for (long feature : features) {
            model.addEdge(feature, sums);
        }
        return sums;
    }

    private void addAffixes(String word, double[] sums) {
        Set<String> affixes = new HashSet<>();
        for (int i = 2; i <= Math.min(LONGEST_AFFIX, word.length()); i++) {
            affixes.add(word.substring(0, i));
            affixes.add(word.substring(word.length() - i));
        }
        for (String affix : affixes) {
            model.addNode(Hash.of('#' + affix + '#'), sums);
        }
    }

    /** The words that the model knows in lower case, in the form in which CoreNLP wants to be given them. */
    private static final class KnownWords extends AbstractCollection<String> {
        private final NameModel model;

        KnownWords(NameModel model) {
            this.model = model;
        }

        @Override
        public boolean contains(@Nullable Object word) {
            return word instanceof String s && model.knowsLowerCase(s.toLowerCase(Locale.ROOT));
        }

        @Override
        public Iterator<String> iterator() {
            return Collections.emptyIterator();
        }

        @Override
        public int size() {
            return 1;
        }
    }
}
