package org.dateline.actor;

import org.dateline.text.Span;

/**
 * A place named in the report, as far as the actors need it.
 *
 * @param span where it is named
 * @param country ISO 3166-1 alpha-3 code of its country
 */
public record Locality(Span span, String country) {}
