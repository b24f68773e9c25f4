package org.dateline.dictionary;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** A sentence as a row of words, cut as dictionaries are, each with its token. */
final class Reading {
    /** How many words may stand between two words of a name that are parted by a blank. */
    static final int WIDEST_GAP = 3;

    private final Sentence sentence;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> tokens = new ArrayList<>();
    private final int[] firstOfToken;

    Reading(Sentence sentence) {
        this.sentence = sentence;
        this.firstOfToken = new int[sentence.size() + 1];
        for (Token token : sentence.tokens()) {
            firstOfToken[token.index()] = words.size();
            for (String word : Cut.words(token.form())) {
                words.add(word);
                tokens.add(token.index());
            }
        }
        firstOfToken[sentence.size()] = words.size();
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return words.size();
    }

    String word(int position) {
        return words.get(position);
    }

    Token token(int position) {
        return sentence.token(tokens.get(position));
    }

    /** The first position of a token; of a hyphen, which has none, that of the word after it. */
    int position(int token) {
        return firstOfToken[token];
    }

    /** Whether the word may stand inside a noun phrase, before its head. */
    boolean isModifier(int position) {
        String tag = token(position).tag();
        boolean participle = tag.startsWith("VBN") || tag.startsWith("VBG");
        return participle && sentence.has(token(position).index(), "amod", "compound")
                || tag.startsWith("JJ")
                || tag.startsWith("NN")
                || "CD".equals(tag)
                || "POS".equals(tag);
    }
}
