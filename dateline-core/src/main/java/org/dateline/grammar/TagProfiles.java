package org.dateline.grammar;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes {@link TagProfile}s. The letters are the model's templates; those from 'F' on are for rare words only. */
final class TagProfiles {
    private static final int LONGEST_AFFIX = 10;
    private static final String YES = "1";
    private static final String NO = "0";

    private final TaggerModel model;
    private final Clusters clusters;

    TagProfiles(TaggerModel model, Clusters clusters) {
        this.model = model;
        this.clusters = clusters;
    }

    TagProfile of(String printed) {
        String form = Americanize.americanize(printed);
        int word = model.word(form);
        boolean rare = word < 0 || !model.frequent(word);
        String cluster = cluster(form);
        String shape = WordShapeClassifier.wordShape(form, WordShapeClassifier.WORDSHAPECHRIS2);
        double[] own = new double[model.tags.size()];
        model.add('B', form, own);
        if (rare) {
            addRare(form, cluster, shape, own);
        }
        return new TagProfile(
                form,
                word < 0 ? model.openTags : model.candidates(word),
                rare,
                factors(own),
                factors('A', form),
                factors('C', form),
                cluster,
                shape,
                lowerTag(form));
    }

    private String cluster(String form) {
        int cluster = clusters.of(form);
        return cluster < 0 ? "null" : Integer.toString(cluster);
    }

    private String lowerTag(String form) {
        int lower = Letters.startsUpper(form) ? model.word(form.toLowerCase(Locale.ROOT)) : -1;
        return lower < 0 ? NO : model.mainTag(lower);
    }

    private void addRare(String form, String cluster, String shape, double[] sums) {
        boolean upper = Letters.anyUpper(form);
        boolean digit = Letters.anyDigit(form);
        boolean dash = form.indexOf('-') >= 0;
        model.add('G', shape, sums);
        model.add('J', cluster, sums);
        model.add('M', upper ? YES : NO, sums);
        model.add('N', digit ? YES : NO, sums);
        model.add('O', dash ? YES : NO, sums);
        model.add('P', dash && digit && Letters.anyLetter(form) ? YES : NO, sums);
        model.add('R', Letters.allUpper(form) ? YES : NO, sums);
        model.add('S', dash && digit && upper ? YES : NO, sums);
        addAffixes(form, sums);
        model.add('k', WordShapeClassifier.wordShape(form, WordShapeClassifier.WORDSHAPECHRIS4), sums);
        model.add('l', Letters.anyLetterOrDigit(form) ? NO : YES, sums);
    }

    private void addAffixes(String form, double[] sums) {
        for (int i = 1; i <= LONGEST_AFFIX; i++) {
            boolean enough = form.length() >= i;
            model.add((char) ('V' + i), enough ? form.substring(0, i) : "######", sums);
            model.add((char) ('V' + LONGEST_AFFIX + i), enough ? form.substring(form.length() - i) : "######", sums);
        }
    }

    private float @Nullable [] factors(char template, String form) {
        double[] sums = new double[model.tags.size()];
        model.add(template, form, sums);
        for (double sum : sums) {
            if (sum != 0) {
                return factors(sums);
            }
        }
        return null;
    }

    static float[] factors(double[] sums) {
        float[] factors = new float[sums.length];
        for (int i = 0; i < sums.length; i++) {
            factors[i] = (float) Math.exp(sums[i]);
        }
        return factors;
    }
}
