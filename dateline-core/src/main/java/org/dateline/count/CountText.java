package org.dateline.count;

import java.util.Locale;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** One sentence as the readers of quantities see it. */
final class CountText {
    private final Sentence sentence;
    private final String[] low;
    private final String[] lemmas;

    CountText(Sentence sentence) {
        this.sentence = sentence;
        this.low = new String[sentence.size()];
        this.lemmas = new String[low.length];
        for (int i = 0; i < low.length; i++) {
            low[i] = sentence.token(i).form().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            lemmas[i] = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
        }
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return low.length;
    }

    /** The lower-case words; not to be changed. */
    String[] words() {
        return low;
    }

    /** The lemmas in lower case; not to be changed. */
    String[] lemmas() {
        return lemmas;
    }

    /** The word in lower case; "" outside the sentence. */
    String low(int i) {
        return i >= 0 && i < low.length ? low[i] : "";
    }

    String tag(int i) {
        return i >= 0 && i < low.length ? sentence.token(i).tag() : "";
    }

    String lemma(int i) {
        return i >= 0 && i < low.length ? lemmas[i] : "";
    }

    Token token(int i) {
        return sentence.token(i);
    }

    boolean isNoun(int i) {
        return tag(i).startsWith("NN");
    }

    boolean isPlural(int i) {
        return tag(i).equals("NNS") || tag(i).equals("NNPS");
    }

    boolean isHyphen(int i) {
        return is(i, "-", "\u2013", "\u2014", "\u2010", "\u2011");
    }

    boolean is(int i, String... wanted) {
        String word = low(i);
        for (String w : wanted) {
            if (w.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
