package org.dateline.export;

import java.util.ArrayList;
import java.util.List;
import org.dateline.incident.Review;

/** The words by which people justified what they corrected, as evidence. */
final class Justified {
    private Justified() {}

    static List<EvidenceLine> lines(Story story, StoryLoader loader) {
        List<EvidenceLine> lines = new ArrayList<>();
        Review review = story.incident().review();
        if (review != null) {
            for (Review.Corrected corrected : review.corrected()) {
                Review.Quoted words = corrected.words();
                if (words != null) {
                    story.reports().stream()
                            .filter(r -> r.id().equals(words.report()))
                            .map(loader::coded)
                            .filter(c -> c != null && c.holds(words.begin(), words.end(), words.text()))
                            .findFirst()
                            .ifPresent(c -> lines.add(line(story, corrected, words, c)));
                }
            }
        }
        return lines;
    }

    private static EvidenceLine line(Story story, Review.Corrected corrected, Review.Quoted words, Coded coded) {
        return new EvidenceLine(
                story.incident().id(),
                corrected.field().replace("tolls.", ""),
                Cells.text(
                        corrected.value().isTextual()
                                ? corrected.value().asText()
                                : corrected.value().toString()),
                words.report(),
                words.begin(),
                words.end(),
                coded.codePoints(words.begin()),
                coded.codePoints(words.end()),
                Cells.text(words.text()),
                null,
                corrected.origin());
    }
}
