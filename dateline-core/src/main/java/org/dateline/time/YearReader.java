package org.dateline.time;

import org.dateline.lexicon.Numeral;
import org.dateline.lexicon.Phrases;
import org.dateline.time.TimeText.Small;
import org.jspecify.annotations.Nullable;

/** Reads years, decades, centuries, fiscal years: "1998", "nineteen ninety-six", "the 1980s", "the 20th century". */
final class YearReader {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int SAFE_FROM = 1900;
    private static final int SAFE_TO = 2099;

    private final TimeText text;

    YearReader(TimeText text) {
        this.text = text;
    }

    @Nullable
    Match at(int i, boolean bare) {
        return Match.longest(fiscal(i), named(i), decade(i), century(i), bare ? year(i) : null);
    }

    /** A number that can be a year, whatever stands around it. */
    @Nullable
    Small at(int i) {
        Numeral number = text.numeral(i);
        if (number != null && number.isPlainDigits() && text.form(i).length() == 4) {
            int value = number.value().intValue();
            return value >= FIRST_YEAR && value <= LAST_YEAR ? new Small(i, i, value) : null;
        }
        return spelled(i);
    }

    /** The year that completes a date, with or without a comma before it. */
    @Nullable
    Small after(int i) {
        Small year = at(text.is(i, ",") ? i + 1 : i);
        if (year == null || (text.is(i, ",") && counts(year.last() + 1))) {
            return null;
        }
        return year;
    }

    private boolean counts(int i) {
        return text.tag(i).equals("NNS")
                || text.low(i).equals("people")
                || text.low(i).equals("%");
    }

    /** "nineteen ninety-six", "nineteen eighty": two numbers below a hundred that are read apart. */
    private @Nullable Small spelled(int i) {
        if (!text.is(i, "eighteen", "nineteen", "twenty")) {
            return null;
        }
        Numeral hundreds = text.numeral(i);
        Numeral rest = hundreds == null ? null : text.numeral(hundreds.last() + 1);
        if (hundreds == null || rest == null || hundreds.last() != i || rest.digits()) {
            return null;
        }
        int value = rest.value().intValue();
        return value >= 10 && value < 100
                ? new Small(i, rest.last(), hundreds.value().intValue() * 100 + value)
                : null;
    }

    private @Nullable Match year(int i) {
        Small year = at(i);
        if (year == null || !standsAlone(i, year)) {
            return null;
        }
        return absolute(i, year.last(), Period.year(year.value()), "year", "");
    }

    private boolean standsAlone(int i, Small year) {
        int next = year.last() + 1;
        boolean safe = year.value() >= SAFE_FROM && year.value() <= SAFE_TO;
        if (text.tag(i - 1).equals("$") || text.isUnitOrMeasure(next) || text.is(i - 1, "no.", "number", "#", ".")) {
            return false;
        }
        if (text.is(
                i - 1, "in", "since", "until", "till", "of", "by", "from", "during", "before", "after", "through",
                "between", "early", "late", "mid", "circa", "back")) {
            return safe ? !text.low(next).equals("people") : !text.isNoun(next);
        }
        if (!safe) {
            return false;
        }
        boolean quantified = text.tag(next).equals("NNS")
                || text.tag(next).equals("JJ") && text.tag(next + 1).equals("NNS");
        return !quantified || text.tag(i - 1).equals("DT") || text.tag(i - 1).equals("PRP$") || text.is(i - 1, "'s");
    }

    /** "the year 2000", "the year two thousand". */
    private @Nullable Match named(int i) {
        Phrases.Found<TimeWord> era = text.word(WordKind.ERA, i);
        Numeral number = era == null ? null : text.numeral(era.last() + 1);
        if (era == null || number == null || text.low(number.first()).length() < 3) {
            return null;
        }
        Small written = at(number.first());
        int value = written != null ? written.value() : number.value().intValue();
        int last = written != null ? written.last() : number.last();
        return value < FIRST_YEAR || value > LAST_YEAR
                ? null
                : absolute(i, last, Period.year(value), "year", era.meaning().entry());
    }

    private @Nullable Match fiscal(int i) {
        Phrases.Found<TimeWord> fiscal = text.word(WordKind.FISCAL, i);
        if (fiscal != null) {
            Small year = at(fiscal.last() + 1);
            return year == null
                    ? null
                    : absolute(
                            i,
                            year.last(),
                            Period.year(year.value()),
                            "fiscal year",
                            fiscal.meaning().entry());
        }
        String word = text.low(i);
        if (word.length() != 6 || !word.startsWith("fy")) {
            return null;
        }
        int year = digits(word.substring(2));
        return year < SAFE_FROM || year > SAFE_TO ? null : absolute(i, i, Period.year(year), "fiscal year", "");
    }

    /** "the 1980s", "'80s", "mid-1990s", "the nineties". */
    private @Nullable Match decade(int i) {
        Phrases.Found<TimeWord> named = text.word(WordKind.TENTH, i);
        if (named != null) {
            TimeWord word = named.meaning();
            return absolute(i, named.last(), Period.decade(word.number()), "decade", word.entry());
        }
        int at = text.is(i, "the") ? i + 1 : i;
        String word = text.low(at);
        boolean mid = word.startsWith("mid-");
        int from = decadeOf(mid ? word.substring(4) : word);
        if (from < 0) {
            return null;
        }
        Match match = absolute(i, at, Period.decade(from), "decade", "");
        return mid ? match.meaning(new Meaning.Part(match.meaning(), Edge.MID)) : match;
    }

    private static int decadeOf(String word) {
        String digits = word.startsWith("'") ? word.substring(1) : word;
        if (!digits.endsWith("s") || (digits.length() != 5 && digits.length() != 3)) {
            return -1;
        }
        int value = digits(digits.substring(0, digits.length() - 1));
        if (value < 0 || value % 10 != 0 || (digits.length() == 3 && !word.startsWith("'") && value < 50)) {
            return -1;
        }
        return digits.length() == 5 ? value : 1900 + value;
    }

    private @Nullable Match century(int i) {
        int at = text.is(i, "the") ? i + 1 : i;
        Small number = text.ordinal(at);
        if (number == null || number.value() > 30) {
            return null;
        }
        int last = text.isHyphen(number.last() + 1) ? number.last() + 2 : number.last() + 1;
        return text.is(last, "century") ? absolute(i, last, Period.century(number.value()), "century", "") : null;
    }

    private static int digits(String text) {
        int value = 0;
        for (char c : text.toCharArray()) {
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return text.isEmpty() ? -1 : value;
    }

    private static Match absolute(int first, int last, Period period, String rule, String entry) {
        return new Match(first, last, new Meaning.Absolute(period), rule, entry);
    }
}
