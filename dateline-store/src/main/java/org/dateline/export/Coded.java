package org.dateline.export;

import com.fasterxml.jackson.databind.JsonNode;
import org.dateline.text.Hash;
import org.jspecify.annotations.Nullable;

/** A coded report, as far as its words are needed: the text on which the offsets stand, and the events. */
final class Coded {
    private final JsonNode record;
    private final @Nullable String text;

    Coded(JsonNode record) {
        this.record = record;
        JsonNode told = record.path("report").path("text");
        this.text = told.isTextual() ? told.textValue() : null;
    }

    /** The text, or null where the record withholds it. */
    @Nullable
    String text() {
        return text;
    }

    JsonNode record() {
        return record;
    }

    JsonNode event(int index) {
        return record.path("events").path(index);
    }

    /** The same place in code points, or null where the text is withheld. */
    @Nullable
    Long codePoints(int offset) {
        return text == null || offset > text.length() ? null : Long.valueOf(text.codePointCount(0, offset));
    }

    /** Whether these words stand there, as far as there is a text to look at. */
    boolean holds(int begin, int end, String words) {
        return text == null
                ? words.isEmpty()
                : begin >= 0
                        && end <= text.length()
                        && begin <= end
                        && text.startsWith(words, begin)
                        && words.length() == end - begin;
    }

    /** Hash of the text, or null where the record has neither. */
    @Nullable
    String hash() {
        if (text == null) {
            JsonNode told = record.path("report").path("text_sha256");
            return told.isTextual() ? told.textValue() : null;
        }
        return Hash.hex(text);
    }
}
