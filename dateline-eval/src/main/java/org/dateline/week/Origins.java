package org.dateline.week;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.incident.Recorded;
import org.dateline.syndication.Copies;
import org.dateline.syndication.Signature;

/** The origin of each report, as the project's own detection of copies finds it, in memory. */
final class Origins {
    private final Copies copies = new Copies();

    Map<String, String> of(List<Recorded> reports) {
        List<Signature> signatures = reports.stream()
                .map(r -> copies.sign(
                        r.head().id(),
                        r.text() == null ? "" : r.text(),
                        r.boilerplate(),
                        r.head().wire(),
                        r.head().published()))
                .toList();
        int[] group = grouped(signatures);
        Map<Integer, List<Signature>> groups = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), k -> new ArrayList<>()).add(signatures.get(i));
        }
        Map<String, String> origins = new TreeMap<>();
        for (List<Signature> same : groups.values()) {
            String origin = copies.origin(same);
            same.forEach(s -> origins.put(s.report(), origin));
        }
        return origins;
    }

    private int[] grouped(List<Signature> signatures) {
        int[] group = new int[signatures.size()];
        Map<Long, List<Integer>> bands = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            for (long band : copies.bands(signatures.get(i))) {
                List<Integer> sharing = bands.computeIfAbsent(band, k -> new ArrayList<>());
                for (int other : sharing) {
                    if (root(group, other) != root(group, i)
                            && copies.compare(signatures.get(other), signatures.get(i))
                                    .isPresent()) {
                        group[root(group, i)] = root(group, other);
                    }
                }
                sharing.add(i);
            }
        }
        return group;
    }

    private static int root(int[] group, int member) {
        int i = member;
        while (group[i] != i) {
            i = group[i];
        }
        return i;
    }
}
