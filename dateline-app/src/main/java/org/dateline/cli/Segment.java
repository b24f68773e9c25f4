package org.dateline.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.text.Span;

/**
 * A run of text that lies under the same marks from end to end.
 *
 * @param span where it stands
 * @param marks the marks that cover it, in the order in which they were given
 */
record Segment(Span span, List<Mark> marks) {
    /** Cuts a stretch of text wherever a mark begins or ends. */
    static List<Segment> cut(Span whole, List<Mark> marks) {
        List<Mark> here =
                marks.stream().filter(mark -> mark.span().overlaps(whole)).toList();
        TreeSet<Integer> bounds = new TreeSet<>(List.of(whole.start(), whole.end()));
        for (Mark mark : here) {
            bounds.add(Math.max(whole.start(), mark.span().start()));
            bounds.add(Math.min(whole.end(), mark.span().end()));
        }
        List<Segment> segments = new ArrayList<>();
        int from = whole.start();
        for (int to : bounds.tailSet(whole.start(), false)) {
            Span span = new Span(from, to);
            segments.add(new Segment(
                    span,
                    here.stream().filter(mark -> mark.span().contains(span)).toList()));
            from = to;
        }
        return segments;
    }

    /** The most telling mark, for a view that can show but one. */
    Optional<Mark> chief() {
        return marks.stream().min(Comparator.comparing(Mark::role));
    }
}
