package org.dateline.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dateline.lexicon.Numeral;
import org.dateline.lexicon.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * So many units of time.
 *
 * @param first first token of the number, or of the unit where there is none
 * @param last the unit's token
 * @param number how many; null where the words do not say ("several years", "weeks")
 * @param unit the unit
 * @param entry file and line of the unit's word
 */
record Amount(int first, int last, @Nullable BigDecimal number, Unit unit, String entry) {
    private static final long MOST_DAYS = 800_000;

    /** Reads number and unit at a token: "two weeks", "a couple of years", "several months", "2 1/2 years", "days". */
    static @Nullable Amount at(TimeText text, int i) {
        Phrases.Found<TimeWord> couple = text.word(WordKind.COUPLE, i);
        if (couple != null) {
            return unit(
                    text,
                    i,
                    couple.last() + 1,
                    BigDecimal.valueOf(couple.meaning().number()));
        }
        Numeral numeral = text.numeral(i);
        if (numeral != null) {
            return numeral.isPlainDigits() && text.form(i).length() > 3
                    ? null
                    : unit(text, i, numeral.last() + 1, numeral.value());
        }
        if (text.is(i, "a", "an")) {
            return text.is(i + 1, "few", "couple") ? few(text, i) : unit(text, i, i + 1, BigDecimal.ONE);
        }
        return few(text, i);
    }

    private static @Nullable Amount few(TimeText text, int i) {
        Phrases.Found<TimeWord> few = text.word(WordKind.FEW, i);
        return unit(text, i, few == null ? i : few.last() + 1, null);
    }

    private static @Nullable Amount unit(TimeText text, int first, int next, @Nullable BigDecimal number) {
        int at = next;
        boolean hyphen = text.isHyphen(at);
        if (hyphen) {
            at++;
        }
        Phrases.Found<TimeWord> extra = hyphen ? null : text.word(WordKind.EXTRA, at);
        if (extra != null) {
            at = extra.last() + 1;
        }
        Phrases.Found<TimeWord> unit = text.word(at, WordKind.UNITS, WordKind.UNIT);
        if (unit == null || (number == null && unit.meaning().kind() == WordKind.UNIT && !(hyphen && first < next))) {
            return null;
        }
        TimeWord word = unit.meaning();
        BigDecimal times = number == null ? null : number.multiply(BigDecimal.valueOf(word.times()));
        return new Amount(first, unit.last(), times, word.unit(), word.entry());
    }

    boolean isOne() {
        return number != null && number.compareTo(BigDecimal.ONE) == 0;
    }

    /** The whole number of units, 0 where it is not known or too many for a calendar. */
    long whole() {
        if (number == null || number.compareTo(BigDecimal.valueOf(MOST_DAYS)) > 0) {
            return 0;
        }
        long n = number.longValue();
        long days = n
                * switch (unit) {
                    case SECOND, MINUTE, HOUR, DAY -> 1;
                    case WEEKEND, WEEK -> 7;
                    case MONTH -> 31;
                    case SEASON, QUARTER, HALF -> 92;
                    case YEAR -> 366;
                    case DECADE -> 3660;
                    case CENTURY -> 36_600;
                    case MILLENNIUM -> 366_000;
                };
        return days > MOST_DAYS ? 0 : n;
    }

    /** TIMEX3 value of the length. */
    String value() {
        if (number == null) {
            return unit == Unit.DECADE ? Unit.YEAR.length("X") : unit.length("X");
        }
        BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
        if (whole.compareTo(number) != 0) {
            return mixed(whole, number.subtract(whole));
        }
        return switch (unit) {
            case DECADE -> Unit.YEAR.length(whole.multiply(BigDecimal.TEN).toPlainString());
            case CENTURY ->
                Unit.YEAR.length(whole.multiply(BigDecimal.valueOf(100)).toPlainString());
            default -> unit.length(whole.toPlainString());
        };
    }

    private String mixed(BigDecimal whole, BigDecimal rest) {
        BigDecimal smaller = rest.multiply(BigDecimal.valueOf(unit == Unit.YEAR ? 12 : unit == Unit.DAY ? 24 : 60))
                .setScale(0, RoundingMode.HALF_UP);
        return switch (unit) {
            case YEAR -> "P" + whole.toPlainString() + "Y" + smaller.toPlainString() + "M";
            case DAY -> "P" + whole.toPlainString() + "DT" + smaller.toPlainString() + "H";
            case HOUR -> "PT" + whole.toPlainString() + "H" + smaller.toPlainString() + "M";
            default -> unit.length(whole.add(rest).stripTrailingZeros().toPlainString());
        };
    }
}
