package org.dateline.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** What speaks for and against two mentions of events in reports of one story being mentions of the same event. */
final class MentionPairs {
    /** Names of the features, in their order. */
    static final List<String> FEATURES = List.of(
            "bias",
            "same sense, most common",
            "same sense, common",
            "same sense, rare",
            "one a kind of the other",
            "kinds of the same",
            "sentence alike",
            "arguments alike",
            "subjects alike",
            "objects alike",
            "subjects differ",
            "objects differ",
            "same report",
            "both say",
            "one says",
            "one is light",
            "verbs",
            "nouns",
            "neither verb nor noun",
            "reports with the rarer word",
            "reports with the more common word",
            "rarity of the words",
            "both at the start",
            "same words",
            "one is said of the other",
            "one is a pronoun",
            "reports alike",
            "reports alike within the story",
            "same beginning",
            "words used in like sentences",
            "words used with like arguments",
            "words used in the same sentence");

    private static final int START = 1;
    private static final int BEGINNING = 4;
    private static final double MOST_ALIKE = 3;
    private static final double RARITY_SCALE = 6;

    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Word> words = new HashMap<>();
    private final ToDoubleFunction<String> rarity;
    private final Map<String, Integer> reports;
    private final double[][] alike;
    private final double[][] alikeWithin;
    private final double scale;
    private final Map<String, double[]> usage = new HashMap<>();

    private record Mention(EventWords words, StemBag context, StemBag arguments, StemBag subject, StemBag object) {}

    /** A word in all its mentions in the story. */
    private record Word(StemBag contexts, StemBag arguments, Set<String> sentences, Set<String> reports) {}

    /**
     * The pairs of a story.
     *
     * @param events the mentions
     * @param rarity how telling a stem is
     * @param reports place of each report in the matrices
     * @param alike how alike the reports are
     * @param alikeWithin how alike they are in what the story's reports do not all say
     */
    MentionPairs(
            List<EventWords> events,
            ToDoubleFunction<String> rarity,
            Map<String, Integer> reports,
            double[][] alike,
            double[][] alikeWithin) {
        this.rarity = rarity;
        this.reports = reports;
        this.alike = alike;
        this.alikeWithin = scaled(alikeWithin);
        this.scale = Math.log(1 + alike.length);
        Map<String, List<EventWords>> byStem = new TreeMap<>();
        for (EventWords event : events) {
            mentions.add(new Mention(
                    event, bag(event.context()), bag(event.arguments()), bag(event.subject()), bag(event.object())));
            byStem.computeIfAbsent(event.stem(), s -> new ArrayList<>()).add(event);
        }
        byStem.forEach((stem, uses) -> words.put(stem, word(uses)));
    }

    private StemBag bag(Set<String> stems) {
        Map<String, Integer> counts = new TreeMap<>();
        stems.forEach(s -> counts.put(s, 1));
        return new StemBag(counts, rarity);
    }

    private Word word(List<EventWords> uses) {
        Map<String, Integer> contexts = new TreeMap<>();
        Map<String, Integer> arguments = new TreeMap<>();
        Set<String> sentences = new HashSet<>();
        Set<String> in = new HashSet<>();
        for (EventWords use : uses) {
            use.context().forEach(s -> contexts.merge(s, 1, Integer::sum));
            use.arguments().forEach(s -> arguments.merge(s, 1, Integer::sum));
            sentences.add(use.report() + "#" + use.sentence());
            in.add(use.report());
        }
        return new Word(new StemBag(contexts, rarity), new StemBag(arguments, rarity), sentences, in);
    }

    /** So that 1 is the mean, whatever the story. */
    private static double[][] scaled(double[][] matrix) {
        double sum = 0;
        for (double[] row : matrix) {
            for (double value : row) {
                sum += value;
            }
        }
        double mean = sum / Math.max(1, matrix.length * matrix.length);
        double[][] scaled = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                scaled[i][j] = mean > 0 ? Math.min(MOST_ALIKE, matrix[i][j] / mean) : 1;
            }
        }
        return scaled;
    }

    int size() {
        return mentions.size();
    }

    /** Whether two mentions have the same word. */
    boolean sameWord(int first, int second) {
        return mentions.get(first)
                .words()
                .stem()
                .equals(mentions.get(second).words().stem());
    }

    /** The features of a pair, in the order of their names. */
    double[] features(int first, int second) {
        Values values = new Values();
        Mention a = mentions.get(first);
        Mention b = mentions.get(second);
        values.add(1);
        meaning(a.words(), b.words(), values);
        surroundings(a, b, values);
        sorts(a.words(), b.words(), values);
        frequency(a.words().stem(), b.words().stem(), values);
        places(a, b, values);
        usage(a.words().stem(), b.words().stem(), values);
        return values.all;
    }

    private static void meaning(EventWords a, EventWords b, Values values) {
        int common = WordSenses.common(a.senses(), b.senses());
        boolean wider = WordSenses.wider(a.senses(), b.kinds()) || WordSenses.wider(b.senses(), a.kinds());
        values.add(common == 0);
        values.add(common == 1 || common == 2);
        values.add(common > 2);
        values.add(wider && common != 0);
        values.add(common < 0 && !wider && a.kinds().stream().anyMatch(b.kinds()::contains));
    }

    private static void surroundings(Mention a, Mention b, Values values) {
        double subjects = a.subject().likeness(b.subject());
        double objects = a.object().likeness(b.object());
        values.add(a.context().likeness(b.context()));
        values.add(a.arguments().likeness(b.arguments()));
        values.add(subjects);
        values.add(objects);
        values.add(subjects <= 0 && !a.subject().isEmpty() && !b.subject().isEmpty());
        values.add(objects <= 0 && !a.object().isEmpty() && !b.object().isEmpty());
    }

    private static void sorts(EventWords a, EventWords b, Values values) {
        values.add(a.report().equals(b.report()));
        values.add(a.verbOfSaying() && b.verbOfSaying());
        values.add(a.verbOfSaying() != b.verbOfSaying());
        values.add(a.light() || b.light());
        values.add(a.sort() == 'v' && b.sort() == 'v');
        values.add(a.sort() == 'n' && b.sort() == 'n');
        values.add("ao".indexOf(a.sort()) >= 0 || "ao".indexOf(b.sort()) >= 0);
    }

    private void frequency(String a, String b, Values values) {
        double first = Math.log(1 + word(a).reports().size()) / scale;
        double second = Math.log(1 + word(b).reports().size()) / scale;
        values.add(Math.min(first, second));
        values.add(Math.max(first, second));
        values.add(Math.min(rarity.applyAsDouble(a), rarity.applyAsDouble(b)) / RARITY_SCALE);
    }

    private void places(Mention a, Mention b, Values values) {
        values.add(a.words().sentence() <= START && b.words().sentence() <= START);
        values.add(a.words().text().equals(b.words().text()));
        values.add((a.context().has(b.words().stem()) ? 1 : 0)
                + (b.context().has(a.words().stem()) ? 1 : 0));
        values.add(a.words().pronoun() || b.words().pronoun());
        int first = reports.getOrDefault(a.words().report(), 0);
        int second = reports.getOrDefault(b.words().report(), 0);
        values.add(alike[first][second]);
        values.add(alikeWithin[first][second]);
    }

    private void usage(String a, String b, Values values) {
        if (a.equals(b)) {
            values.add(0);
            values.add(1);
            values.add(1);
            values.add(0);
            return;
        }
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        values.add(common >= BEGINNING);
        String key = a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
        for (double value : usage.computeIfAbsent(key, k -> usage(word(a), word(b)))) {
            values.add(value);
        }
    }

    private static double[] usage(Word a, Word b) {
        long together = a.sentences().stream().filter(b.sentences()::contains).count();
        return new double[] {
            a.contexts().likeness(b.contexts()),
            a.arguments().likeness(b.arguments()),
            (double) together / Math.min(a.sentences().size(), b.sentences().size())
        };
    }

    private Word word(String stem) {
        Word word = words.get(stem);
        if (word == null) {
            throw new IllegalArgumentException("no mention has the word " + stem);
        }
        return word;
    }

    private static final class Values {
        private final double[] all = new double[FEATURES.size()];
        private int filled;

        void add(double value) {
            all[filled++] = value;
        }

        void add(boolean holds) {
            add(holds ? 1 : 0);
        }
    }
}
