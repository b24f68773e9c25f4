package org.dateline.coding;

import org.dateline.text.Span;

/**
 * A word that might have carried an event and was not coded, for {@code explain --why-not}.
 *
 * @param trigger the words
 * @param entry lexicon file and line that was considered
 * @param reason why it was refused
 */
public record Refusal(Span trigger, String entry, String reason) {}
