package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class SegmentTest {
    private static final Span WHOLE = new Span(10, 30);

    @Test
    void textWithoutMarksIsOneSegment() {
        assertThat(Segment.cut(WHOLE, List.of())).containsExactly(new Segment(WHOLE, List.of()));
    }

    @Test
    void segmentsCoverTheWholeWithoutGapsWhenMarksOverlap() {
        Mark left = new Mark(new Span(5, 20), Mark.Role.SOURCE, "e1");
        Mark right = new Mark(new Span(15, 25), Mark.Role.TRIGGER, "e2");
        List<Segment> segments = Segment.cut(WHOLE, List.of(left, right));
        assertThat(segments)
                .extracting(Segment::span)
                .containsExactly(new Span(10, 15), new Span(15, 20), new Span(20, 25), new Span(25, 30));
        assertThat(segments.get(1).marks()).containsExactly(left, right);
        assertThat(segments.get(1).chief()).contains(right);
        assertThat(segments.get(3).marks()).isEmpty();
    }

    @Test
    void emptyTextHasNoSegments() {
        assertThat(Segment.cut(new Span(3, 3), List.of())).isEmpty();
    }
}
