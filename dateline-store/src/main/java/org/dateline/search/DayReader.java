package org.dateline.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days, months, years and ranges of them. */
final class DayReader {
    /** Years of four digits, with room for the day before and the day after. */
    private static final Pattern FORM = Pattern.compile("(?!9999)[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?");

    private final QueryField field;
    private final ValueReader.Value value;

    DayReader(QueryField field, ValueReader.Value value) {
        this.field = field;
        this.value = value;
    }

    /** First and last day of a day, a month or a year. */
    private record Stretch(LocalDate first, LocalDate last) {}

    /** {@code days = stretch | stretch ".." stretch | stretch ".." | ".." stretch | ( ">=" | ">" | "<=" | "<" ) stretch} . */
    Query read() throws QueryException {
        String written = value.whole();
        if (field == QueryField.AFTER || field == QueryField.BEFORE) {
            Stretch stretch = stretch(written, 0);
            return field == QueryField.AFTER
                    ? days(stretch.last().plusDays(1), null)
                    : days(null, stretch.first().minusDays(1));
        }
        if (written.contains("..") && written.length() > 2) {
            ValueReader.Ends ends = ValueReader.Ends.of(written);
            return days(
                    ends.from() == null ? null : stretch(ends.from(), 0).first(),
                    ends.to() == null ? null : stretch(ends.to(), ends.toAt()).last());
        }
        int sign = written.startsWith(">=") || written.startsWith("<=") ? 2 : isSign(written) ? 1 : 0;
        Stretch stretch = stretch(written.substring(sign), sign);
        return switch (written.substring(0, sign)) {
            case ">=" -> days(stretch.first(), null);
            case ">" -> days(stretch.last().plusDays(1), null);
            case "<=" -> days(null, stretch.last());
            case "<" -> days(null, stretch.first().minusDays(1));
            default -> days(stretch.first(), stretch.last());
        };
    }

    private static boolean isSign(String written) {
        return written.startsWith(">") || written.startsWith("<");
    }

    private Query days(@Nullable LocalDate from, @Nullable LocalDate to) throws QueryException {
        if (from != null && to != null && from.isAfter(to)) {
            throw value.fault("the last day comes before the first");
        }
        return new Query.Days(field == QueryField.SEEN ? QueryField.SEEN : QueryField.DATE, from, to);
    }

    /** {@code stretch = year [ "-" month [ "-" day ] ]} . */
    private Stretch stretch(String written, int offset) throws QueryException {
        if (!FORM.matcher(written).matches()) {
            throw fault(written, offset);
        }
        try {
            return switch (written.length()) {
                case 4 ->
                    new Stretch(
                            Year.parse(written).atDay(1),
                            Year.parse(written).atMonth(12).atEndOfMonth());
                case 7 ->
                    new Stretch(
                            YearMonth.parse(written).atDay(1),
                            YearMonth.parse(written).atEndOfMonth());
                default -> new Stretch(LocalDate.parse(written), LocalDate.parse(written));
            };
        } catch (DateTimeException e) {
            throw fault(written, offset);
        }
    }

    private QueryException fault(String written, int offset) {
        return new QueryException(
                "\"%s\" is no day; write 2021-10-08, 2021-10, 2021 or 2021-10-01..2021-10-09".formatted(written),
                value.at() + offset);
    }
}
