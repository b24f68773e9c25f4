package org.dateline.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Things that hang together, directly or through others; a group is named for its smallest member. */
final class Groups {
    private final Map<String, String> above = new HashMap<>();

    void add(String member) {
        above.putIfAbsent(member, member);
    }

    void join(String one, String other) {
        add(one);
        add(other);
        String a = top(one);
        String b = top(other);
        if (a.compareTo(b) < 0) {
            above.put(b, a);
        } else if (!a.equals(b)) {
            above.put(a, b);
        }
    }

    private String top(String member) {
        String at = member;
        String next = Objects.requireNonNull(above.get(at));
        while (!next.equals(at)) {
            String further = Objects.requireNonNull(above.get(next));
            above.put(at, further);
            at = next;
            next = further;
        }
        return at;
    }

    /** Members by the name of their group, in order. */
    Map<String, List<String>> all() {
        Map<String, List<String>> groups = new TreeMap<>();
        for (String member : new TreeSet<>(above.keySet())) {
            groups.computeIfAbsent(top(member), g -> new ArrayList<>()).add(member);
        }
        return groups;
    }
}
