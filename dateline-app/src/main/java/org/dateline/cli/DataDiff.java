package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.TreeMap;
import org.dateline.export.Finder;
import org.dateline.export.VersionDiff;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;
import org.dateline.telling.Wording;

/** Shows what changed between two versions of the data of a store. */
final class DataDiff {
    private final Screen screen;
    private final InstantSource clock;
    private final TreeMap<String, Integer> counts = new TreeMap<>();

    DataDiff(Screen screen, InstantSource clock) {
        this.screen = screen;
        this.clock = clock;
    }

    /** Shows the differences; how many incidents differ. */
    int show(String address, AsOf from, AsOf to, Finder finder) throws IOException, StoreException {
        try (EventStore store = Stores.open(address, clock);
                Snapshot before = store.read(from);
                Snapshot after = store.read(to)) {
            if (before.version() > after.version()) {
                throw new UsageException("--from is version " + before.version() + " and --to is the earlier version "
                        + after.version() + "; give the earlier one as --from");
            }
            print("", "version " + before.version() + " to version " + after.version(), Ink.TITLE);
            new VersionDiff(before, after, finder).each(this::show);
        }
        String told = String.join(
                ", ",
                counts.entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey())
                        .toList());
        print("", told.isEmpty() ? "no incident differs" : told, Ink.PLAIN);
        return counts.values().stream().mapToInt(n -> n).sum();
    }

    private void show(VersionDiff.Difference difference) throws IOException {
        counts.merge(difference.kind(), 1, Integer::sum);
        String sign = switch (difference.kind()) {
            case "added" -> "+ ";
            case "merged", "retracted" -> "- ";
            default -> "~ ";
        };
        String successor = difference.successor() == null ? "" : " into " + difference.successor();
        String about = difference.about().isEmpty() ? difference.kind() + successor : difference.about();
        String reason = difference.reason().isEmpty() ? "" : " (" + difference.reason() + ")";
        print(sign, difference.id() + "  " + about + reason, Ink.TRIGGER);
        for (VersionDiff.Field field : difference.fields()) {
            String before = field.before().isEmpty() ? "nothing" : field.before();
            String after = field.after().isEmpty() ? "nothing" : field.after();
            print("      ", field.name() + ": " + before + " → " + after, Ink.PLAIN);
        }
    }

    private void print(String margin, String text, Ink ink) throws IOException {
        Lines lines = new Lines(
                screen.outTerminal() ? screen.columns() : Integer.MAX_VALUE,
                screen.colours() ? Lines.Palette.COLOURS : Lines.Palette.MARKS);
        lines.line(margin, margin + "  ").add(ink, Wording.squeeze(text));
        screen.out().write(lines.toString().getBytes(StandardCharsets.UTF_8));
        screen.out().flush();
    }
}
