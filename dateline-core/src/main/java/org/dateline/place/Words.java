package org.dateline.place;

import java.util.List;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** The tokens of one sentence, each folded once. */
final class Words {
    private final Sentence sentence;
    private final String[] folded;
    private final boolean shouting;

    Words(Sentence sentence) {
        this.sentence = sentence;
        this.folded = new String[sentence.size()];
        int capitals = 0;
        int letters = 0;
        for (Token token : sentence.tokens()) {
            folded[token.index()] = NameFolding.fold(token.form());
            if (token.form().length() > 3 && Character.isLetter(token.form().charAt(0))) {
                letters++;
                capitals += isCapitals(token.form()) ? 1 : 0;
            }
        }
        this.shouting = letters > 2 && capitals * 3 > letters * 2;
    }

    private static boolean isCapitals(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLowerCase(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return folded.length;
    }

    /** The folded token; "" for signs and outside the sentence. */
    String at(int i) {
        return i >= 0 && i < folded.length ? folded[i] : "";
    }

    Token token(int i) {
        return sentence.token(i);
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    String form(int i) {
        return i >= 0 && i < folded.length ? sentence.token(i).form() : "";
    }

    String name(int i) {
        return i >= 0 && i < folded.length ? sentence.token(i).name() : "";
    }

    String tag(int i) {
        return i >= 0 && i < folded.length ? sentence.token(i).tag() : "";
    }

    boolean isCapitalised(int i) {
        String form = form(i);
        return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
    }

    boolean isAllCapitals(int i) {
        return isCapitals(form(i));
    }

    /** Whether the sentence is printed in capitals, so that capitals say nothing. */
    boolean isShouting() {
        return shouting;
    }

    /** Whether token i+1 follows token i without a blank. */
    boolean isGlued(int i) {
        return i >= 0
                && i + 1 < folded.length
                && sentence.token(i).span().end()
                        == sentence.token(i + 1).span().start();
    }
}
