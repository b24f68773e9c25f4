package org.dateline.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which of n things hang together, directly or through others. */
final class Forest {
    private final int[] parent;

    Forest(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /** The smallest of those that hang together with it. */
    int root(int i) {
        int root = i;
        while (parent[root] != root) {
            root = parent[root];
        }
        int at = i;
        while (parent[at] != root) {
            int next = parent[at];
            parent[at] = root;
            at = next;
        }
        return root;
    }

    void join(int a, int b) {
        int first = root(a);
        int second = root(b);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    /** What hangs together, each in order, in order of the first. */
    List<List<Integer>> trees() {
        Map<Integer, List<Integer>> trees = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            trees.computeIfAbsent(root(i), r -> new ArrayList<>()).add(i);
        }
        return List.copyOf(trees.values());
    }
}
