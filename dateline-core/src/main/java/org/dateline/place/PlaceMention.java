package org.dateline.place;

import org.dateline.evidence.Rule;
import org.dateline.text.Span;

/**
 * Words that name a place, resolved.
 *
 * @param sentence index of the sentence
 * @param first first token of the name
 * @param last last token of the name
 * @param span the words
 * @param place what they stand for; coordinates may be null
 * @param rule what resolved them
 */
public record PlaceMention(int sentence, int first, int last, Span span, Place place, Rule rule) {}
