package org.dateline.models;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Packs CoreNLP's three-class name recogniser, a chain of labels: features of one label with a weight for each, features
 * of two neighbours with a weight for each pair.
 */
final class NamePacker {
    private static final int MAGIC = 0x444c4e31;
    private static final String ONE = "|C";
    private static final String TWO = "|CpC";

    private final CRFClassifier<CoreLabel> names;

    private NamePacker(CRFClassifier<CoreLabel> names) {
        this.names = names;
    }

    static void pack(Path source, Path target) throws IOException {
        try {
            new NamePacker(CRFClassifier.getClassifier(source.toString()))
                    .pack()
                    .save(target);
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    private ModelWriter pack() {
        List<String> labels = new ArrayList<>();
        names.classIndex.forEach(labels::add);
        ModelWriter out = new ModelWriter(MAGIC).strings(labels);
        features(out, ONE, 0);
        features(out, TWO, 1);
        Collection<String> lowerCase = new TreeSet<>(Insides.<Collection<String>>of(names, "knownLCWords"));
        return out.longs(Hash.of(List.copyOf(lowerCase)));
    }

    /** All features of one kind, without its mark at the end. */
    private void features(ModelWriter out, String mark, int kind) {
        Index<String> features = Insides.of(names, "featureIndex");
        float[][] weights = Insides.of(names, "weights");
        int[] order =
                order(Insides.<List<Index<CRFLabel>>>of(names, "labelIndices").get(kind), names.classIndex.size());
        List<String> strings = new ArrayList<>();
        List<Float> values = new ArrayList<>();
        for (int f = 0; f < features.size(); f++) {
            String feature = features.get(f);
            if (feature.endsWith(mark)) {
                strings.add(feature.substring(0, feature.length() - mark.length()));
                for (int label : order) {
                    values.add(weights[f][label]);
                }
            }
        }
        float[] packed = new float[values.size()];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = values.get(i);
        }
        out.longs(Hash.of(strings)).floats(packed);
    }

    /** Where the weight of each label, or of each pair with the earlier label first, stands in the model. */
    private static int[] order(Index<CRFLabel> index, int labels) {
        int[] order = new int[index.size()];
        for (int i = 0; i < index.size(); i++) {
            int number = 0;
            for (int label : index.get(i).getLabel()) {
                number = number * labels + label;
            }
            order[number] = i;
        }
        return order;
    }
}
