package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One sentence: its tokens and, where it was parsed, their dependency tree. Immutable and safe to share. */
public final class Sentence {
    private static final int[] NONE = {};

    private final int index;
    private final int paragraph;
    private final Span span;
    private final List<Token> tokens;
    private final int[][] children;
    private final int[] first;
    private final int[] last;
    private final int root;

    /**
     * Builds the sentence and the indexes of its tree.
     *
     * @param index position in the report, from 0
     * @param paragraph number of the paragraph that it stands in, from 0
     * @param tokens at least one token; heads must form a tree (or all be {@link Token#UNPARSED})
     */
    public Sentence(int index, int paragraph, List<Token> tokens) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens");
        }
        this.index = index;
        this.paragraph = paragraph;
        this.tokens = List.copyOf(tokens);
        this.span = new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
        this.children = new int[tokens.size()][];
        this.first = new int[tokens.size()];
        this.last = new int[tokens.size()];
        this.root = link();
    }

    private int link() {
        int n = tokens.size();
        int[] counts = new int[n];
        int top = -1;
        for (Token token : tokens) {
            if (token.head() >= 0) {
                counts[token.head()]++;
            } else if (token.head() == -1 && top < 0) {
                top = token.index();
            }
        }
        for (int i = 0; i < n; i++) {
            children[i] = counts[i] == 0 ? NONE : new int[counts[i]];
            first[i] = i;
            last[i] = i;
        }
        int[] filled = new int[n];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                children[token.head()][filled[token.head()]++] = token.index();
            }
        }
        for (int i = 0; i < n; i++) {
            widen(i);
        }
        return top;
    }

    private void widen(int i) {
        int steps = 0;
        for (int up = tokens.get(i).head();
                up >= 0 && steps++ < tokens.size();
                up = tokens.get(up).head()) {
            first[up] = Math.min(first[up], i);
            last[up] = Math.max(last[up], i);
        }
    }

    /** Position in the report, from 0. */
    public int index() {
        return index;
    }

    /** Number of the paragraph that the sentence stands in, from 0. */
    public int paragraph() {
        return paragraph;
    }

    /** From the first token to the last. */
    public Span span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    /** Whether heads and relations are there. */
    public boolean parsed() {
        return root >= 0;
    }

    /** Index of the root token, -1 where the sentence was not parsed. */
    public int root() {
        return root;
    }

    /** Dependents of a token, in order of position. Do not change the array. */
    public int[] children(int i) {
        return children[i];
    }

    /** The first dependent with one of the relations (subtypes count: "nsubj" finds "nsubj:pass"), or -1. */
    public int child(int i, String... relations) {
        for (int c : children[i]) {
            if (has(c, relations)) {
                return c;
            }
        }
        return -1;
    }

    /** All dependents with one of the relations (subtypes count), in order of position. */
    public List<Integer> childrenWith(int i, String... relations) {
        List<Integer> found = new ArrayList<>(2);
        for (int c : children[i]) {
            if (has(c, relations)) {
                found.add(c);
            }
        }
        return found;
    }

    /** Whether the token hangs on its head by one of the relations; "nsubj" also matches "nsubj:pass". */
    public boolean has(int i, String... relations) {
        String relation = tokens.get(i).relation();
        for (String wanted : relations) {
            if (relation.equals(wanted)
                    || (relation.length() > wanted.length()
                            && relation.charAt(wanted.length()) == ':'
                            && relation.startsWith(wanted))) {
                return true;
            }
        }
        return false;
    }

    /** Leftmost token below (or at) the given one. */
    public int firstBelow(int i) {
        return first[i];
    }

    /** Rightmost token below (or at) the given one. */
    public int lastBelow(int i) {
        return last[i];
    }

    /** Whether {@code below} is {@code above} or hangs somewhere under it. */
    public boolean dominates(int above, int below) {
        int steps = 0;
        for (int up = below;
                up >= 0 && steps++ <= tokens.size();
                up = tokens.get(up).head()) {
            if (up == above) {
                return true;
            }
        }
        return false;
    }

    /** The span of tokens {@code from} to {@code to}, both included. */
    public Span span(int from, int to) {
        return new Span(tokens.get(from).span().start(), tokens.get(to).span().end());
    }

    /**
     * The preposition (case markers) of a nominal, lower case, several joined by blanks ("because of", "out of"), or "".
     */
    public String preposition(int i) {
        StringBuilder words = new StringBuilder();
        int previous = -1;
        for (int mark : childrenWith(i, "case")) {
            if (mark > i || (previous >= 0 && mark != previous + 1)) {
                continue;
            }
            words.append(words.isEmpty() ? "" : " ").append(lower(mark));
            previous = mark;
            for (int c : children[mark]) {
                if (has(c, "fixed")) {
                    words.append(' ').append(lower(c));
                    previous = c;
                }
            }
        }
        return words.toString();
    }

    private String lower(int i) {
        return tokens.get(i).form().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens) {
            words.append(words.length() == 0 ? "" : " ").append(token.form());
        }
        return words.toString();
    }
}
