package org.dateline.annotation;

import java.util.List;

/**
 * What was read from an annotation tool.
 *
 * @param annotated the text and what is marked in it, as far as it fits
 * @param misfits what does not fit, a line each, with its place; left out
 */
public record Reading(Annotated annotated, List<String> misfits) {
    public Reading {
        misfits = List.copyOf(misfits);
    }
}
