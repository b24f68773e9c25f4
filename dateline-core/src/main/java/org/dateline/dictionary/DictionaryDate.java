package org.dateline.dictionary;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as dictionaries write them: 20010131, or 010131 with a year from 1931 to 2030. */
final class DictionaryDate {
    private static final int LAST_SHORT_YEAR = 30;

    private DictionaryDate() {}

    static LocalDate read(String text, Line line) {
        String digits = text.strip();
        try {
            if (digits.length() == 8) {
                return day(Integer.parseInt(digits.substring(0, 4)), digits.substring(4));
            }
            if (digits.length() == 6) {
                int year = Integer.parseInt(digits.substring(0, 2));
                return day(year > LAST_SHORT_YEAR ? 1900 + year : 2000 + year, digits.substring(2));
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw line.fault("\"" + text + "\" is no day; write year, month and day as 20010131");
        }
        throw line.fault("\"" + text + "\" is no day; write year, month and day as 20010131 or 010131");
    }

    /** Some files write day 00 or 31 in a short month for the edge of it. */
    private static LocalDate day(int year, String monthAndDay) {
        int month = Math.max(1, Integer.parseInt(monthAndDay.substring(0, 2)));
        int day = Math.max(1, Integer.parseInt(monthAndDay.substring(2)));
        if (day > 31) {
            throw new DateTimeException("day " + day);
        }
        LocalDate first = LocalDate.of(year, month, 1);
        return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
    }
}
