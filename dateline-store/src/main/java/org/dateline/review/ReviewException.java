package org.dateline.review;

/** An act of a reviewer that cannot be: a value that the field cannot have, words that do not stand there. */
public class ReviewException extends Exception {
    private static final long serialVersionUID = 1;

    public ReviewException(String message) {
        super(message);
    }
}
