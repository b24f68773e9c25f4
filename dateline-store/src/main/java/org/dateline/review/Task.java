package org.dateline.review;

import org.jspecify.annotations.Nullable;

/**
 * What a coder has before him: the words of a report, and nothing that the machine or others said of them.
 *
 * @param round id of the round
 * @param item place in the round, from 1
 * @param report id of the report
 * @param title its headline, or null
 * @param published when it was published, or null
 * @param text its text
 * @param focus where the sentence stands that tells of what is asked for, or null where the whole report is asked for
 * @param done how many items this coder has answered
 * @param size how many there are
 */
public record Task(
        String round,
        long item,
        String report,
        @Nullable String title,
        @Nullable String published,
        String text,
        @Nullable Focus focus,
        int done,
        int size) {
    /** A stretch of the text, in UTF-16 units. */
    public record Focus(int begin, int end) {}
}
