package org.dateline.count;

import org.dateline.evidence.Rule;
import org.dateline.text.Span;

/**
 * A quantity in the text.
 *
 * @param sentence index of the sentence
 * @param first first token of the numeral with its modifiers ("at least 46")
 * @param last last token of the numeral
 * @param counted token of the noun that is counted ("Muslims" in "46 minority Shia Muslims"), or the last token of the
 *     numeral where the noun is left out ("killed 46 and wounded dozens")
 * @param span the numeral with its modifiers
 * @param tally the value
 * @param rule what read it
 */
public record CountMention(int sentence, int first, int last, int counted, Span span, Tally tally, Rule rule) {}
