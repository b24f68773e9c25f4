package org.dateline.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The hashes that the models hold instead of strings. The reader, {@code org.dateline.grammar.Hash}, has the same. */
final class Hash {
    private static final long BASE = 0x5851F42D4C957F2DL;

    private Hash() {}

    static long of(CharSequence text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * BASE + text.charAt(i);
        }
        return hash;
    }

    /** The hashes of different strings, which must differ. */
    static long[] of(List<String> strings) {
        Map<Long, String> seen = new HashMap<>(strings.size() * 2);
        List<Long> hashes = new ArrayList<>();
        for (String s : strings) {
            String other = seen.put(of(s), s);
            if (other != null) {
                throw new IllegalStateException("\"%s\" and \"%s\" have the same hash".formatted(other, s));
            }
            hashes.add(of(s));
        }
        return hashes.stream().mapToLong(Long::longValue).toArray();
    }
}
