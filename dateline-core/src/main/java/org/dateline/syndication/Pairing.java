package org.dateline.syndication;

/** Reads how two sentences answer each other off their words, names and numbers. */
final class Pairing {
    private static final double NEAR = 0.8;
    private static final double SAME_FORM = 0.6;
    private static final double ALIKE = 0.5;
    /** Stories of their own share names and numbers; a reworded sentence keeps some of the other words too. */
    private static final double WORDS_KEPT = 0.3;

    private static final double ANCHORS_KEPT = 0.5;
    /** Where each sentence has names that the other lacks, they must have more in common than that. */
    private static final double NAMES_KEPT = 0.7;

    private static final int SHORTEST_PART = 5;

    private final Outline a;
    private final Outline b;
    private final Alignment alignment;

    Pairing(Outline a, Outline b, Alignment alignment) {
        this.a = a;
        this.b = b;
        this.alignment = alignment;
    }

    /** How sentence i of the first text and j of the second answer each other. */
    Answer of(int i, int j) {
        if (a.hash(i) == b.hash(j)) {
            return Answer.SAME;
        }
        Marks numbers = Marks.of(a, i, b, j, Outline.NUMBER);
        Marks names = Marks.of(a, i, b, j, Outline.NAME);
        Marks days = Marks.of(a, i, b, j, Outline.WEEKDAY);
        double words = share(
                alignment.shared(i, j) - numbers.shared() - names.shared() - days.shared(),
                a.length(i) + b.length(j) - numbers.all() - names.all() - days.all());
        double whole = alignment.dice(i, j);
        if (names.differ() && names.kept() < NAMES_KEPT || days.differ() && (numbers.differ() || words >= NEAR)) {
            return words >= SAME_FORM ? Answer.FORM : Answer.NONE;
        }
        if (numbers.differ() && words >= SAME_FORM && whole >= ALIKE) {
            return Answer.FIGURES;
        }
        if (whole >= NEAR) {
            return Answer.NEAR;
        }
        boolean kept = names.kept() >= ANCHORS_KEPT && numbers.kept() >= ANCHORS_KEPT;
        return whole >= ALIKE && words >= WORDS_KEPT && kept ? Answer.ALIKE : Answer.NONE;
    }

    /** How a sentence left over answers the longer one that holds most of its words. */
    Answer within(int i, int j) {
        if (a.hash(i) == b.hash(j)) {
            return Answer.SAME;
        }
        boolean kept = Marks.of(a, i, b, j, Outline.NUMBER).kept() == 1
                && Marks.of(a, i, b, j, Outline.NAME).kept() == 1;
        return kept && Math.min(a.length(i), b.length(j)) >= SHORTEST_PART ? Answer.ALIKE : Answer.NONE;
    }

    private static double share(int shared, int all) {
        return all <= 0 ? 1 : 2.0 * shared / all;
    }

    /** Words of one kind in two sentences: how many there are, and how many of each the other has. */
    private record Marks(int first, int second, int shared) {
        static Marks of(Outline a, int i, Outline b, int j, int mark) {
            int inFirst = 0;
            int inSecond = 0;
            int shared = 0;
            for (int k = a.start(i); k < a.start(i + 1); k++) {
                if ((a.word(k) & Outline.MARKS) == mark) {
                    inFirst++;
                    shared += has(b, j, a.word(k)) ? 1 : 0;
                }
            }
            int back = 0;
            for (int k = b.start(j); k < b.start(j + 1); k++) {
                if ((b.word(k) & Outline.MARKS) == mark) {
                    inSecond++;
                    back += has(a, i, b.word(k)) ? 1 : 0;
                }
            }
            return new Marks(inFirst, inSecond, Math.min(shared, back));
        }

        private static boolean has(Outline outline, int sentence, char word) {
            for (int k = outline.start(sentence); k < outline.start(sentence + 1); k++) {
                if (((outline.word(k) ^ word) & Outline.WORD) == 0) {
                    return true;
                }
            }
            return false;
        }

        int all() {
            return first + second;
        }

        /** Whether each sentence has one that the other lacks. */
        boolean differ() {
            return shared < first && shared < second;
        }

        /** The share kept of those that the poorer sentence has. */
        double kept() {
            int fewer = Math.min(first, second);
            return fewer == 0 ? 1 : (double) shared / fewer;
        }
    }
}
