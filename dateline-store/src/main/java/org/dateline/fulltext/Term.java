package org.dateline.fulltext;

/**
 * A word of a text, as it is looked up.
 *
 * @param form small letters without accents
 * @param stem the form without its ending
 */
public record Term(String form, String stem) {}
