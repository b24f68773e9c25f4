package org.dateline.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of actors or agents, found by their first word; longer ones first, of equals the one read first. */
final class NameIndex {
    private static final int LONGEST_STEM = 30;

    private final Map<String, List<Row>> byWord = new HashMap<>();
    private final Map<String, List<Row>> byStem = new HashMap<>();
    private final Map<String, Row> known = new HashMap<>();
    private final List<DictionaryConflict> conflicts = new ArrayList<>();

    /** A name as pieces. */
    private record Row(List<Piece> pieces, Name name) {}

    /** A name found at positions first to last. */
    record Match(int first, int last, Name name) {}

    void add(List<Piece> pieces, Name name) {
        Row row = new Row(List.copyOf(pieces), name);
        Row before = known.putIfAbsent(key(pieces), row);
        if (before != null) {
            if (!before.name().sameCode(name)) {
                String words = NameFileReader.printed(key(pieces).toUpperCase(Locale.ROOT));
                conflicts.add(new DictionaryConflict(words, before.name().where(), name.where()));
            }
            return;
        }
        Word first = pieces.get(0).options().get(0).get(0);
        (first.stem() ? byStem : byWord)
                .computeIfAbsent(first.text(), k -> new ArrayList<>(2))
                .add(row);
    }

    /** To be called once, after the last name. */
    void sort() {
        Comparator<Row> longest =
                Comparator.comparingInt((Row r) -> r.pieces().size()).reversed();
        byWord.values().forEach(rows -> rows.sort(longest));
        byStem.values().forEach(rows -> rows.sort(longest));
    }

    List<DictionaryConflict> conflicts() {
        return List.copyOf(conflicts);
    }

    int size() {
        return known.size();
    }

    /** The longest name that begins at a position, or null. */
    @Nullable
    Match at(Reading reading, int position) {
        String word = reading.word(position);
        Match best = longest(byWord.get(word), reading, position, null);
        for (int n = 1; n <= Math.min(word.length(), LONGEST_STEM) && !byStem.isEmpty(); n++) {
            best = longest(byStem.get(word.substring(0, n)), reading, position, best);
        }
        return best;
    }

    private static @Nullable Match longest(
            @Nullable List<Row> rows, Reading reading, int position, @Nullable Match before) {
        if (rows == null) {
            return before;
        }
        Match best = before;
        for (Row row : rows) {
            int last = end(row, reading, position);
            if (last >= 0 && (best == null || last > best.last())) {
                best = new Match(position, last, row.name());
            }
        }
        return best;
    }

    /** The last position of a name that begins at the given one, or -1. */
    private static int end(Row row, Reading reading, int position) {
        int at = position;
        for (int i = 1; i < row.pieces().size(); i++) {
            Piece piece = row.pieces().get(i);
            int next = at + 1;
            while (!piece.adjacent() && next < reading.size() && !fits(piece, reading, next)) {
                if (!reading.isModifier(next) || next - at > Reading.WIDEST_GAP) {
                    return -1;
                }
                next++;
            }
            if (next >= reading.size() || !fits(piece, reading, next)) {
                return -1;
            }
            at = next;
        }
        return at;
    }

    private static boolean fits(Piece piece, Reading reading, int at) {
        return piece.options().get(0).get(0).fits(reading.word(at));
    }

    private static String key(List<Piece> pieces) {
        StringBuilder key = new StringBuilder();
        pieces.forEach(
                piece -> key.append(' ').append(piece.options().get(0).get(0).text()));
        return key.toString();
    }
}
