package org.dateline.report;

import org.dateline.text.Span;

/** A name that the report's frame gives (an author, a wire), and where it stands. */
public record Credit(String name, Span span) {}
