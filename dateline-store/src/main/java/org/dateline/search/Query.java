package org.dateline.search;

/** What is looked for, read from the query language. */
public interface Query {}
