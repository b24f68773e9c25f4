package org.dateline.export;

import java.util.Locale;

/** Forms that incidents can be written in. */
public enum Shape {
    NATIVE(".csv"),
    ACLED(".csv"),
    GED(".csv"),
    GDELT(".tsv"),
    ICEWS(".tsv"),
    GEOJSON(".geojson"),
    JSONL(".jsonl"),
    PARQUET(".parquet"),
    XLSX(".xlsx"),
    HXL(".csv"),
    BUNDLE(".csv");

    private final String extension;

    Shape(String extension) {
        this.extension = extension;
    }

    /** How names of its files end. */
    public String extension() {
        return extension;
    }

    /** Whether a pipe can take it. */
    public boolean text() {
        return this != PARQUET && this != XLSX && this != BUNDLE;
    }

    /** As the command takes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
