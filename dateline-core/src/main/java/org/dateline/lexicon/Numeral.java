package org.dateline.lexicon;

import java.math.BigDecimal;
import java.util.OptionalLong;

/**
 * A cardinal number as it stands in a sentence, in digits or words or both ("1.3 million").
 *
 * @param first its first token
 * @param last its last token
 * @param value its value
 * @param digits whether it begins with digits
 */
public record Numeral(int first, int last, BigDecimal value, boolean digits) {
    /** The value where it is a whole number that fits, else empty. */
    public OptionalLong whole() {
        try {
            return OptionalLong.of(value.longValueExact());
        } catch (ArithmeticException notWhole) {
            return OptionalLong.empty();
        }
    }

    /** Whether it is one bare group of digits ("1998", not "1,998" or "1998 million"), the form that years have. */
    public boolean isPlainDigits() {
        return digits && first == last && value.scale() == 0;
    }
}
