package org.dateline.models;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Packs the dictionary and the features of CoreNLP's tagger, and the word classes that it shares with the names. */
final class TaggerPacker {
    private static final int MAGIC = 0x444c5431;
    private static final int CLUSTERS_MAGIC = 0x444c4331;
    /** Of the features for all words come those of the five templates, then those for rare words. */
    private static final char FIRST_TEMPLATE = 'A';

    private final MaxentTagger tagger;
    private final List<String> tags = new ArrayList<>();

    private TaggerPacker(MaxentTagger tagger) {
        this.tagger = tagger;
        for (int i = 0; i < tagger.numTags(); i++) {
            tags.add(tagger.getTag(i));
        }
    }

    static void pack(Path source, Path target) throws IOException {
        new TaggerPacker(new MaxentTagger(source.toString())).pack().save(target);
    }

    private ModelWriter pack() {
        ModelWriter out = new ModelWriter(MAGIC).strings(tags).bytes(openTags());
        words(out);
        features(out);
        return out;
    }

    private byte[] openTags() {
        Set<String> open = new TreeSet<>(tags);
        open.removeAll(Insides.<Set<String>>of(tagger, "tags", "closed"));
        return candidates(open);
    }

    /** The numbers of tags, with what goes with them: VBN with VBD, VBP with VB, and the other way round. */
    private byte[] candidates(Set<String> known) {
        Set<String> all = new TreeSet<>(known);
        pair(all, "VBD", "VBN");
        pair(all, "VB", "VBP");
        byte[] numbers = new byte[all.size()];
        int i = 0;
        for (String tag : all) {
            numbers[i++] = (byte) tags.indexOf(tag);
        }
        return numbers;
    }

    private static void pair(Set<String> all, String one, String other) {
        if (all.contains(one) || all.contains(other)) {
            all.add(one);
            all.add(other);
        }
    }

    private void words(ModelWriter out) {
        Map<String, Object> counts = new TreeMap<>(Insides.<Map<String, Object>>of(tagger, "dict", "dict"));
        int[] starts = new int[counts.size() + 1];
        byte[] mains = new byte[counts.size()];
        byte[] frequent = new byte[counts.size()];
        int[] sums = new int[counts.size()];
        int[] names = new int[counts.size()];
        int threshold = Insides.<Integer>of(tagger, "rareWordThresh");
        ByteArrayOutputStream candidates = new ByteArrayOutputStream();
        int i = 0;
        for (Object count : counts.values()) {
            Map<String, Integer> byTag = Insides.of(count, "map");
            mains[i] = (byte) tags.indexOf(mostFrequent(byTag));
            sums[i] = Insides.<Integer>of(count, "sumCache");
            names[i] = byTag.getOrDefault("NNP", 0) + byTag.getOrDefault("NNPS", 0);
            frequent[i] = (byte) (sums[i] >= threshold ? 1 : 0);
            candidates.writeBytes(candidates(byTag.keySet()));
            starts[++i] = candidates.size();
        }
        out.longs(Hash.of(List.copyOf(counts.keySet()))).ints(starts).bytes(candidates.toByteArray());
        out.bytes(mains).bytes(frequent).ints(sums).ints(names);
    }

    private static String mostFrequent(Map<String, Integer> counts) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                best = count.getKey();
                most = count.getValue();
            }
        }
        return best;
    }

    /** A feature is its template's letter and its value. It has a weight for some tags. */
    private void features(ModelWriter out) {
        Map<String, int[]> features = new TreeMap<>();
        char template = FIRST_TEMPLATE;
        for (Map<String, int[]> values : Insides.<List<Map<String, int[]>>>of(tagger, "fAssociations")) {
            for (Map.Entry<String, int[]> value : values.entrySet()) {
                features.put(template + value.getKey(), value.getValue());
            }
            template++;
        }
        double[] lambda = Insides.of(tagger, "prob", "lambda");
        int[] starts = new int[features.size() + 1];
        ByteArrayOutputStream weightTags = new ByteArrayOutputStream();
        List<Long> weights = new ArrayList<>();
        int i = 0;
        for (int[] byTag : features.values()) {
            for (int tag = 0; tag < byTag.length; tag++) {
                if (byTag[tag] >= 0) {
                    weightTags.write(tag);
                    weights.add(Double.doubleToLongBits(lambda[byTag[tag]]));
                }
            }
            starts[++i] = weights.size();
        }
        out.longs(Hash.of(List.copyOf(features.keySet()))).ints(starts).bytes(weightTags.toByteArray());
        out.longs(weights.stream().mapToLong(Long::longValue).toArray());
    }

    /** The word classes: the name recogniser has the same. */
    static void packClusters(Path source, Path target) throws IOException {
        MaxentTagger tagger = new MaxentTagger(source.toString());
        for (Object extractor : Insides.<Object[]>of(tagger, "extractorsRare", "v")) {
            if (extractor.getClass().getSimpleName().equals("ExtractorDistsim")) {
                Map<String, String> classes =
                        new TreeMap<>(Insides.<Map<String, String>>of(extractor, "lexicon", "lexicon"));
                short[] numbers = new short[classes.size()];
                int i = 0;
                for (String number : classes.values()) {
                    numbers[i++] = Short.parseShort(number);
                }
                ModelWriter out = new ModelWriter(CLUSTERS_MAGIC).longs(Hash.of(List.copyOf(classes.keySet())));
                out.shorts(numbers).save(target);
                return;
            }
        }
        throw new IllegalStateException("the tagger has no word classes");
    }
}
