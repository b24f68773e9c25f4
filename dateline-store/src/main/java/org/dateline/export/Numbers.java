package org.dateline.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimal numbers as text that is the same in every Java: six decimals, no exponent, no trailing nought. */
final class Numbers {
    private static final int DECIMALS = 6;

    private Numbers() {}

    static String plain(double number) {
        BigDecimal exact = rounded(number).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }

    /** The same number as all tables have it, whatever their format. */
    static BigDecimal rounded(double number) {
        return new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
