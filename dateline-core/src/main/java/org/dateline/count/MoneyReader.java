package org.dateline.count;

import java.util.ArrayList;
import java.util.List;
import org.dateline.lexicon.Entry;

/** Reads sums of money: "$42 million", "US$2.8 million", "ten million dollars". */
final class MoneyReader {
    private final QuantityReader quantities;
    private final WordLists nouns;

    MoneyReader(QuantityReader quantities, WordLists nouns) {
        this.quantities = quantities;
        this.nouns = nouns;
    }

    /**
     * A sum.
     *
     * @param first first token, modifiers included
     * @param last last token
     * @param tally how much
     * @param currency ISO 4217 code
     */
    record Sum(int first, int last, Tally tally, String currency) {}

    /** All sums of the sentence, in order. */
    List<Sum> in(CountText text) {
        List<Sum> sums = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            Entry symbol = nouns.entry("currency", text.low(i));
            boolean before = symbol != null && text.tag(i + 1).equals("CD");
            Quantity quantity =
                    before ? quantities.at(text, i + 1, i) : text.tag(i).equals("CD") ? quantities.at(text, i) : null;
            if (quantity == null) {
                continue;
            }
            Entry word = before ? symbol : nouns.entry("currency", text.low(quantity.last() + 1));
            boolean again = !sums.isEmpty()
                    && text.is(quantity.first() - 1, "(", "-lrb-")
                    && quantity.first() - sums.get(sums.size() - 1).last() <= 2;
            if (word != null && !again) {
                int last = before ? quantity.last() : quantity.last() + 1;
                sums.add(new Sum(quantity.first(), last, quantity.tally(), WordLists.value(word)));
            }
            i = quantity.last();
        }
        return sums;
    }
}
