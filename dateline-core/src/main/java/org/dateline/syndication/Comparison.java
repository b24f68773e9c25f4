package org.dateline.syndication;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/** An earlier and a later text side by side: which share of each stands in the other, and how. */
final class Comparison {
    private static final int WORDS_OF_A_LEAD = 4;
    /** What a sentence in other words counts for. */
    private static final double ALIKENESS = 0.7;
    /** Texts are equally long where their lengths differ by no more than this share. */
    private static final double LENGTHS_DIFFER = 0.02;

    private final Outline earlier;
    private final Outline later;
    private final Answer[] ofEarlier;
    private final Answer[] ofLater;
    private final Map<Answer, Double> shares = new EnumMap<>(Answer.class);
    private final Map<Answer, Double> sharesOfLonger = new EnumMap<>(Answer.class);
    private final boolean earlierIsShorter;
    private double sharedWords;
    private double answeredWords;

    Comparison(Outline earlier, Outline later) {
        this.earlier = earlier;
        this.later = later;
        Alignment alignment = Alignment.of(earlier, later);
        Pairing there = new Pairing(earlier, later, alignment);
        ofEarlier = new Answer[earlier.sentences()];
        ofLater = new Answer[later.sentences()];
        for (int i = 0; i < ofEarlier.length; i++) {
            int j = alignment.second(i);
            if (j >= 0 && alignment.first(j) == i) {
                sharedWords += alignment.shared(i, j);
                answeredWords += (earlier.length(i) + later.length(j)) / 2.0;
            }
            ofEarlier[i] = j < 0 ? Answer.NONE : alignment.first(j) == i ? there.of(i, j) : there.within(i, j);
        }
        for (int j = 0; j < ofLater.length; j++) {
            int i = alignment.first(j);
            ofLater[j] = i < 0 ? Answer.NONE : alignment.second(i) == j ? there.of(i, j) : there.within(i, j);
        }
        earlierIsShorter = earlier.size() <= later.size();
        share(shares, earlierIsShorter ? earlier : later, earlierIsShorter ? ofEarlier : ofLater);
        share(sharesOfLonger, earlierIsShorter ? later : earlier, earlierIsShorter ? ofLater : ofEarlier);
    }

    private static void share(Map<Answer, Double> shares, Outline outline, Answer[] answers) {
        for (int i = 0; i < answers.length; i++) {
            shares.merge(answers[i], (double) outline.length(i) / outline.size(), Double::sum);
        }
    }

    /** The share of the shorter text, by words, in sentences that are answered so. */
    double share(Answer... answers) {
        return sum(shares, answers);
    }

    /** From 0 to 1, how much of the shorter text stands in the longer one. */
    double likeness() {
        double share = share(Answer.SAME, Answer.NEAR, Answer.FIGURES) + ALIKENESS * share(Answer.ALIKE);
        return Math.min(1, Math.round(share * 1000) / 1000.0);
    }

    /** The share of the longer text. */
    double shareOfLonger(Answer... answers) {
        return sum(sharesOfLonger, answers);
    }

    private static double sum(Map<Answer, Double> shares, Answer... answers) {
        double sum = 0;
        for (Answer answer : answers) {
            sum += shares.getOrDefault(answer, 0.0);
        }
        return sum;
    }

    /** Sentences of the later text that are answered so. */
    long sentences(Answer answer) {
        return Arrays.stream(ofLater).filter(answer::equals).count();
    }

    /** Whether both texts are of one length, what is not kept of them included. */
    boolean equallyLong() {
        int difference = Math.abs(earlier.wholeSize() - later.wholeSize());
        return difference <= LENGTHS_DIFFER * Math.max(earlier.wholeSize(), later.wholeSize());
    }

    /** The share of what is answered that stands in sentences with a name or number: the rest may be said of anything. */
    double anchored() {
        double anchored = 0;
        double all = 0;
        for (int j = 0; j < ofLater.length; j++) {
            boolean answered = ofLater[j] != Answer.NONE && ofLater[j] != Answer.FORM;
            all += answered ? later.length(j) : 0;
            anchored += answered && later.hasAnchor(j) ? later.length(j) : 0;
        }
        return all == 0 ? 0 : anchored / all;
    }

    /** The share of the words that are others, in sentences that answer each other one by one. */
    double exchanged() {
        return answeredWords == 0 ? 0 : 1 - sharedWords / answeredWords;
    }

    /** The share of the names of one text that the other has too; of the text that has fewer names. */
    double namesShared() {
        double there = namesIn(earlier, later);
        double back = namesIn(later, earlier);
        return Math.max(there, back);
    }

    private static double namesIn(Outline outline, Outline other) {
        BitSet words = new BitSet(Outline.WORD + 1);
        for (int i = 0; i < other.size(); i++) {
            words.set(other.word(i) & Outline.WORD);
        }
        BitSet names = new BitSet(Outline.WORD + 1);
        for (int i = 0; i < outline.size(); i++) {
            if (Outline.isName(outline.word(i))) {
                names.set(outline.word(i) & Outline.WORD);
            }
        }
        int all = names.cardinality();
        names.and(words);
        return all == 0 ? 1 : (double) names.cardinality() / all;
    }

    /** Words of the shorter text. */
    int words() {
        return Math.min(earlier.size(), later.size());
    }

    /** Whether the later text opens with matter that the earlier one has not. */
    boolean laterHasNewLead() {
        return newLead(later, ofLater);
    }

    /** Whether the earlier text opens with matter that the later one has not. */
    boolean earlierHasOwnLead() {
        return newLead(earlier, ofEarlier);
    }

    private static boolean newLead(Outline outline, Answer[] answers) {
        for (int i = 0; i < answers.length; i++) {
            if (outline.length(i) >= WORDS_OF_A_LEAD) {
                return answers[i] == Answer.NONE;
            }
        }
        return false;
    }

    /** Whether both texts open with one sentence that names other people, places or days: stories of two incidents. */
    boolean leadsOfOneForm() {
        return ofEarlier[0] == Answer.FORM && ofLater[0] == Answer.FORM;
    }

    /** Whether the shorter text begins where the longer one begins. */
    boolean shorterKeepsTop() {
        Answer[] longer = earlierIsShorter ? ofLater : ofEarlier;
        for (int i = 0; i < Math.min(3, longer.length); i++) {
            if (longer[i] != Answer.NONE) {
                return true;
            }
        }
        return false;
    }
}
