package org.dateline.evidence;

/**
 * What read a value from the words: the rule of the program and the line of the knowledge file behind it.
 *
 * @param name name of the rule, stable across versions ("passive subject")
 * @param entry file and line ("events/assault.txt:41"), or "" where the rule needs no entry
 */
public record Rule(String name, String entry) {
    /** A rule that rests on no lexicon line. */
    public static Rule named(String name) {
        return new Rule(name, "");
    }
}
