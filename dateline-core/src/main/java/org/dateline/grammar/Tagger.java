package org.dateline.grammar;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The maximum-entropy tagger of Toutanova and others (2003) over CoreNLP's model of left words and word classes: each tag
 * given its word, the words beside it and the two tags before it; the best sequence. Finds the same tags as CoreNLP's
 * class. Safe for use by many threads.
 */
final class Tagger {
    private static final int REMEMBERED_FORMS = 15_000;
    /** Stands after the last word. */
    private static final String END = ".$.";
    /** Stands for words and tags outside of the sentence. */
    private static final String OUTSIDE = "NA";

    /** A sequence so much less probable than the best one so far never wins; without this, strange texts take minutes. */
    private static final double HOPELESS = 1e-12;

    private static final int COMPANY_WINDOW = 3;
    private static final Set<String> COMPANY_ENDS = Set.of(
            "Company",
            "COMPANY",
            "Co.",
            "Co",
            "Cos.",
            "CO.",
            "COS.",
            "Corporation",
            "CORPORATION",
            "Corp.",
            "Corp",
            "CORP.",
            "Incorporated",
            "INCORPORATED",
            "Inc.",
            "Inc",
            "INC.",
            "Association",
            "ASSOCIATION",
            "Assn",
            "ASSN",
            "Limited",
            "LIMITED",
            "Ltd.",
            "LTD.",
            "L.P.");

    private final TaggerModel model;
    private final RecentCache<TagProfile> profiles;
    private final TagProfile outside;
    private final TagProfile end;
    private final int tags;
    /** For the numbers of two tags in a row, the factors for the tag after them. */
    private final float[][] history;

    Tagger(TaggerModel model, Clusters clusters) {
        this.model = model;
        TagProfiles maker = new TagProfiles(model, clusters);
        this.profiles = new RecentCache<>(REMEMBERED_FORMS, maker::of);
        this.outside = maker.of(OUTSIDE);
        this.end = maker.of(END);
        this.tags = model.tags.size();
        this.history = history();
    }

    private float[][] history() {
        float[][] factors = new float[(tags + 1) * (tags + 1)][];
        for (int before = 0; before <= tags; before++) {
            for (int last = 0; last <= tags; last++) {
                double[] sums = new double[tags];
                model.add('D', tag(before) + '!' + tag(last), sums);
                model.add('E', tag(last), sums);
                factors[before * (tags + 1) + last] = TagProfiles.factors(sums);
            }
        }
        return factors;
    }

    private String tag(int number) {
        return number < tags ? model.tags.get(number) : OUTSIDE;
    }

    /** The tag of each word. */
    String[] tag(List<String> forms) {
        TagProfile[] words = new TagProfile[forms.size() + 1];
        for (int i = 0; i < forms.size(); i++) {
            words[i] = profiles.get(forms.get(i));
        }
        words[forms.size()] = end;
        return new Run(words).best();
    }

    /** The search for the best sequence of one sentence. */
    private final class Run {
        private final TagProfile[] words;
        private final byte[] outsideOnly = {(byte) tags};
        /** Best predecessor of the last two tags, for each word. */
        private final byte[][] trace;
        /** Score of the best sequence that ends with two tags. */
        private double[] scores = {1};

        Run(TagProfile[] words) {
            this.words = words;
            this.trace = new byte[words.length][];
        }

        String[] best() {
            for (int i = 0; i < words.length; i++) {
                scores = step(i);
            }
            int width = words[words.length - 1].candidates().length;
            int best = 0;
            for (int i = 1; i < scores.length; i++) {
                best = scores[i] > scores[best] ? i : best;
            }
            String[] found = new String[words.length - 1];
            int last = best % width;
            int before = best / width;
            for (int i = words.length - 1; i > 0; i--) {
                found[i - 1] = tag(candidates(i - 1)[before]);
                int earlier = trace[i][before * candidates(i).length + last];
                last = before;
                before = earlier;
            }
            return found;
        }

        private byte[] candidates(int word) {
            return word < 0 ? outsideOnly : words[word].candidates();
        }

        private double[] step(int i) {
            byte[] earlier = candidates(i - 2);
            byte[] before = candidates(i - 1);
            byte[] now = candidates(i);
            double[] base = base(i);
            double[] next = new double[before.length * now.length];
            trace[i] = new byte[next.length];
            for (int a = 0; a < earlier.length; a++) {
                for (int b = 0; b < before.length; b++) {
                    double reached = scores[a * before.length + b];
                    if (reached < HOPELESS) {
                        continue;
                    }
                    float[] factors = history[earlier[a] * (tags + 1) + before[b]];
                    double score = reached / total(base, factors);
                    for (int c = 0; c < now.length; c++) {
                        double extended = score * base[now[c]] * factors[now[c]];
                        if (extended > next[b * now.length + c]) {
                            next[b * now.length + c] = extended;
                            trace[i][b * now.length + c] = (byte) a;
                        }
                    }
                }
            }
            return scaled(next);
        }

        private double[] base(int i) {
            TagProfile word = words[i];
            double[] base = new double[tags];
            for (int t = 0; t < tags; t++) {
                base[t] = word.own()[t];
            }
            multiply(base, profile(i - 1).before());
            multiply(base, profile(i + 1).after());
            if (word.rare()) {
                double[] sums = new double[tags];
                addSurroundings(i, sums);
                multiply(base, TagProfiles.factors(sums));
            }
            return base;
        }

        private TagProfile profile(int i) {
            return i < 0 || i >= words.length ? outside : words[i];
        }

        private void addSurroundings(int i, double[] sums) {
            TagProfile before = profile(i - 1);
            TagProfile word = words[i];
            TagProfile after = profile(i + 1);
            model.add('F', before.shape(), sums);
            model.add('H', after.shape(), sums);
            model.add('I', before.cluster(), sums);
            model.add('K', after.cluster(), sums);
            model.add('L', before.cluster() + '|' + word.cluster() + '|' + after.cluster(), sums);
            model.add('Q', company(i) ? "1" : "0", sums);
            model.add('T', i == 0 ? word.lowerTag() : "0", sums);
            model.add('U', i > 0 ? word.lowerTag() : "0", sums);
            model.add('V', i == 0 && Letters.anyUpper(word.form()) ? "1" : "0", sums);
        }

        private boolean company(int i) {
            if (!Letters.startsUpper(words[i].form())) {
                return false;
            }
            for (int k = i; k <= i + COMPANY_WINDOW; k++) {
                if (COMPANY_ENDS.contains(profile(k).form())) {
                    return true;
                }
            }
            return false;
        }
    }

    private static void multiply(double[] base, float @Nullable [] factors) {
        if (factors != null) {
            for (int t = 0; t < base.length; t++) {
                base[t] *= factors[t];
            }
        }
    }

    /** Sum of products; four sums side by side, for one waits for itself. */
    private static double total(double[] base, float[] factors) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int t = 0;
        for (; t + 3 < base.length; t += 4) {
            a += base[t] * factors[t];
            b += base[t + 1] * factors[t + 1];
            c += base[t + 2] * factors[t + 2];
            d += base[t + 3] * factors[t + 3];
        }
        for (; t < base.length; t++) {
            a += base[t] * factors[t];
        }
        return a + b + c + d;
    }

    /** Divides by the largest, so that no long sentence runs out of range. */
    private static double[] scaled(double[] scores) {
        double max = 0;
        for (double score : scores) {
            max = Math.max(max, score);
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= max;
        }
        return scores;
    }
}
