package org.dateline.search;

/** A query that cannot be read: what is wrong, and where. */
public final class QueryException extends Exception {
    private static final long serialVersionUID = 1;

    private final int position;

    /**
     * @param message what is wrong and what to write instead
     * @param position where, in UTF-16 units from the start of the query
     */
    public QueryException(String message, int position) {
        super(message);
        this.position = position;
    }

    /** Where the fault is, in UTF-16 units from the start of the query. */
    public int position() {
        return position;
    }
}
