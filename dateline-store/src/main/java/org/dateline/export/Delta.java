package org.dateline.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.search.Hit;
import org.dateline.store.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a selection of incidents since a version of the data: what is new, what is revised, and what is
 * gone, with its successor. Whoever holds the selection as it was, drops what is gone and replaces the rest, has it as
 * it is.
 */
final class Delta {
    private static final Set<String> ENDS = Set.of("merged", "split", "retracted");

    private final long since;
    private final StoryLoader loader;
    private final Map<String, List<Change>> changes = new LinkedHashMap<>();
    private final Set<String> now = new TreeSet<>();
    private final Set<String> then = new TreeSet<>();

    private Delta(long since, StoryLoader loader) {
        this.since = since;
        this.loader = loader;
    }

    /** Compares what a selection finds in two states. */
    static Delta between(Snapshot before, Snapshot after, Finder finder, Selection selection) {
        StoryLoader loader = new StoryLoader(after);
        Delta delta = new Delta(before.version(), loader);
        loader.changesAfter(before.version(), delta::note);
        collect(selection, finder, after, delta, delta.now);
        collect(selection, finder, before, delta, delta.then);
        return delta;
    }

    private static void collect(Selection selection, Finder finder, Snapshot snapshot, Delta delta, Set<String> into) {
        try (Stream<Hit> found = finder.find(snapshot)) {
            selection
                    .of(found)
                    .map(hit -> hit.incident().id())
                    .filter(delta.changes::containsKey)
                    .forEach(into::add);
        }
    }

    private void note(Change change) {
        changes.computeIfAbsent(change.incident(), k -> new ArrayList<>()).add(change);
        if (change.successor() != null) {
            changes.computeIfAbsent(change.successor(), k -> new ArrayList<>());
        }
    }

    long since() {
        return since;
    }

    /** Whether an incident that is found now is new or another than it was. */
    boolean holds(String incident) {
        return now.contains(incident);
    }

    /** What has become of an incident that is found now. */
    String kind(String incident) {
        boolean split = changes.getOrDefault(incident, List.of()).stream()
                .anyMatch(c -> c.kind().equals("split"));
        return !then.contains(incident) ? "added" : split ? "split" : "revised";
    }

    /** What was found and is no longer, in order of id. */
    List<Change> gone() {
        List<Change> gone = new ArrayList<>();
        for (String incident : then) {
            if (!now.contains(incident)) {
                gone.add(end(incident));
            }
        }
        return gone;
    }

    /** Its end in the log; where it is still there and only no longer selected, a change that says so. */
    private Change end(String incident) {
        List<Change> own = changes.getOrDefault(incident, List.of());
        Change last = null;
        for (Change change : own) {
            last = change;
        }
        if (last != null && ENDS.contains(last.kind())) {
            String successor = last.kind().equals("merged") ? finalSuccessor(last.successor()) : last.successor();
            return new Change(last.seq(), last.version(), last.at(), last.kind(), incident, successor, last.reason());
        }
        return new Change(
                null,
                last == null ? since : last.version(),
                last == null ? loader.at(since) : last.at(),
                "retracted",
                incident,
                null,
                "no longer in the selection");
    }

    private @Nullable String finalSuccessor(@Nullable String first) {
        String successor = first;
        Set<String> seen = new TreeSet<>();
        while (successor != null && !now.contains(successor) && seen.add(successor)) {
            String next = null;
            for (Change change : changes.getOrDefault(successor, List.of())) {
                if (change.kind().equals("merged")) {
                    next = change.successor();
                }
            }
            if (next == null) {
                break;
            }
            successor = next;
        }
        return successor;
    }

    /** The log of all that is or was in the selection, in order, then what only left the selection. */
    List<Change> log() {
        Map<Long, Change> ordered = new TreeMap<>();
        List<Change> behind = new ArrayList<>();
        Set<String> all = new TreeSet<>(now);
        all.addAll(then);
        for (String incident : all) {
            for (Change change : changes.getOrDefault(incident, List.of())) {
                if (change.seq() != null) {
                    ordered.put(change.seq(), change);
                }
            }
        }
        gone().stream().filter(change -> change.seq() == null).forEach(behind::add);
        return Stream.concat(ordered.values().stream(), behind.stream()).toList();
    }
}
