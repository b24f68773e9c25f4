package org.dateline.week;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story before it is printed: paragraphs with their marks.
 *
 * @param incident key of what it is about
 * @param origin the story it is or is a copy of
 * @param agency the agency that wrote it, or null
 * @param publisher who prints it
 * @param published when
 * @param title headline
 * @param dateline what stands before the first paragraph, or empty
 * @param paragraphs with marks
 */
record Story(
        String incident,
        String origin,
        World.@Nullable Agency agency,
        String publisher,
        LocalDate published,
        String title,
        String dateline,
        List<String> paragraphs) {
    Story {
        paragraphs = List.copyOf(paragraphs);
    }

    String marked() {
        return dateline + String.join("\n\n", paragraphs);
    }

    Story by(String other) {
        return new Story(incident, origin, agency, other, published, title, dateline, paragraphs);
    }

    Story on(LocalDate day) {
        return new Story(incident, origin, agency, publisher, day, title, dateline, paragraphs);
    }

    Story titled(String other) {
        return new Story(incident, origin, agency, publisher, published, other, dateline, paragraphs);
    }

    Story with(List<String> others) {
        return new Story(incident, origin, agency, publisher, published, title, dateline, others);
    }

    Story uncredited() {
        return new Story(incident, origin, null, publisher, published, title, "", paragraphs);
    }
}
