package org.dateline.review;

/**
 * A search that somebody keeps.
 *
 * @param id its id
 * @param owner whose it is
 * @param name what it is called
 * @param query in the query language
 * @param alert whether its owner wants to be told of new incidents
 * @param seen version of the data that the owner has seen
 * @param at when it was saved, in UTC
 */
public record SavedSearch(String id, String owner, String name, String query, boolean alert, long seen, String at) {}
