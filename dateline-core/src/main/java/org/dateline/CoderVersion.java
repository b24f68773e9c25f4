package org.dateline;

/**
 * What made a record: the same text, version and lexicon give the same bytes.
 *
 * @param version version of the program
 * @param lexicon hash of all knowledge files, shipped and the user's
 */
public record CoderVersion(String version, String lexicon) {
    /** Version of the form of the record; a field may be added under the same number, never renamed. */
    public static final String SCHEMA = "1";
}
