package org.dateline.grammar;

import java.util.Arrays;

/**
 * State of the arc-standard parser over one sentence: a stack, what is left to read, and the arcs so far. Word 0 is the
 * artificial root; words count from 1; -1 stands for none.
 */
final class Configuration {
    static final int NONE = -1;

    final int size;
    final int[] heads;
    final int[] relations;

    private final int[] stack;
    private int depth;
    private int next;

    /** Outermost and second outermost dependents on either side. */
    private final int[] left;

    private final int[] left2;
    private final int[] right;
    private final int[] right2;

    Configuration(int size) {
        this.size = size;
        this.heads = none(size);
        this.relations = new int[size + 1];
        this.left = none(size);
        this.left2 = none(size);
        this.right = none(size);
        this.right2 = none(size);
        this.stack = new int[size + 1];
        this.depth = 1;
        this.next = 1;
    }

    private static int[] none(int size) {
        int[] words = new int[size + 1];
        Arrays.fill(words, NONE);
        return words;
    }

    int depth() {
        return depth;
    }

    /** Number of words not read yet. */
    int waiting() {
        return size + 1 - next;
    }

    /** The word that far below the top of the stack. */
    int stack(int below) {
        return below < depth ? stack[depth - 1 - below] : NONE;
    }

    /** The word that far ahead of the next one. */
    int buffer(int ahead) {
        return next + ahead <= size ? next + ahead : NONE;
    }

    int left(int word) {
        return word < 0 ? NONE : left[word];
    }

    int left2(int word) {
        return word < 0 ? NONE : left2[word];
    }

    int right(int word) {
        return word < 0 ? NONE : right[word];
    }

    int right2(int word) {
        return word < 0 ? NONE : right2[word];
    }

    void shift() {
        stack[depth++] = next++;
    }

    /** Hangs the second word of the stack on the top one. */
    void leftArc(int relation) {
        int top = stack[depth - 1];
        int below = stack[depth - 2];
        heads[below] = top;
        relations[below] = relation;
        left2[top] = left[top];
        left[top] = below;
        stack[depth - 2] = top;
        depth--;
    }

    /** Hangs the top word of the stack on the second one. */
    void rightArc(int relation) {
        int top = stack[depth - 1];
        int below = stack[depth - 2];
        heads[top] = below;
        relations[top] = relation;
        right2[below] = right[below];
        right[below] = top;
        depth--;
    }
}
