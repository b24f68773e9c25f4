package org.dateline.lexicon;

/**
 * A worked example of a knowledge file: "# yes: sentence" or "# no: sentence". The build runs it against the section
 * that it stands in: a yes must be taken by that section, a no must not.
 *
 * @param file path below the language folder
 * @param line line number, from 1
 * @param section the section that it stands in
 * @param taken true for yes
 * @param sentence the sentence
 */
public record Example(String file, int line, String section, boolean taken, String sentence) {
    public String where() {
        return file + ":" + line;
    }
}
