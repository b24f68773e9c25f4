package org.dateline.dictionary;

import java.util.List;

/** Which program a dictionary was written for; they differ in when a word fits. */
enum Form {
    /** A word fits every word that begins with it, unless an underscore follows it. */
    TABARI,
    /** A word fits itself; plurals and verb forms are made or listed. */
    PETRARCH;

    /** The form of an actor file, told by what only PETRARCH's have: number signs, synonyms, bracketed comments. */
    static Form of(List<String> lines) {
        for (String line : lines) {
            String text = line.strip();
            boolean petrarch = text.startsWith("#")
                    || text.startsWith("+")
                    || text.startsWith("---")
                    || text.startsWith("<!")
                    || text.startsWith("[")
                    || text.contains(" #")
                    || text.contains("{");
            if (petrarch) {
                return PETRARCH;
            }
        }
        return TABARI;
    }
}
