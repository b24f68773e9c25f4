package org.dateline.dictionary;

/**
 * Words that two lines of the dictionaries, or a line of them and one of the shipped actor files, code differently.
 *
 * @param name the words
 * @param kept file and line of the entry that holds
 * @param dropped file and line of the entry that does not
 */
public record DictionaryConflict(String name, String kept, String dropped) {}
