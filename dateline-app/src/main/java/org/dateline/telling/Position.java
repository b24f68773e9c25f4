package org.dateline.telling;

/**
 * One thing that somebody said, or did in words.
 *
 * @param speaker who
 * @param about the topic, or the act and the other party
 * @param day when it was said, else when the report came out, else empty
 * @param words what was said
 * @param source who reports it
 * @param act whether it is an act of the data (a rejection, a threat), not only words that were quoted
 */
public record Position(String speaker, String about, String day, String words, String source, boolean act) {}
