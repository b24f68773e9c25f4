package org.dateline.cli;

import java.util.Locale;

/** How coded reports are written. */
enum Format {
    TEXT(".txt"),
    HTML(".html"),
    JSON(".json"),
    JSONL(".jsonl"),
    CSV(".csv");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    /** The format that a file name asks for, or the other one where it asks for none. */
    static Format ofName(String file, Format otherwise) {
        String lower = file.toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (lower.endsWith(format.extension)) {
                return format;
            }
        }
        return otherwise;
    }
}
