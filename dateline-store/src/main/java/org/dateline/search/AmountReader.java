package org.dateline.search;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers and ranges of numbers. */
final class AmountReader {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

    private final QueryField field;
    private final ValueReader.Value value;

    AmountReader(QueryField field, ValueReader.Value value) {
        this.field = field;
        this.value = value;
    }

    /** {@code amount = "*" | n | n ".." n | n ".." | ".." n | ( ">=" | ">" | "<=" | "<" | "=" ) n} . */
    Query read() throws QueryException {
        String written = value.whole();
        if (written.equals("*")) {
            return new Query.Amount(field, null, null);
        }
        if (written.contains("..") && written.length() > 2) {
            ValueReader.Ends ends = ValueReader.Ends.of(written);
            return amount(number(ends.from(), 0), number(ends.to(), ends.toAt()));
        }
        int sign =
                written.startsWith(">=") || written.startsWith("<=") ? 2 : ">=<".indexOf(first(written)) >= 0 ? 1 : 0;
        Long n = number(written.substring(sign), sign);
        return switch (written.substring(0, sign)) {
            case ">=" -> amount(n, null);
            case ">" -> amount(n == null ? null : n + 1, null);
            case "<=" -> amount(null, n);
            case "<" -> amount(null, n == null ? null : n - 1);
            default -> amount(n, n);
        };
    }

    private static char first(String written) {
        return written.isEmpty() ? ' ' : written.charAt(0);
    }

    private Query amount(@Nullable Long least, @Nullable Long most) throws QueryException {
        if (most != null && (most < 0 || (least != null && least > most))) {
            throw value.fault("no number lies in " + value.whole());
        }
        return new Query.Amount(field, least, most);
    }

    private @Nullable Long number(@Nullable String written, int offset) throws QueryException {
        if (written == null) {
            return null;
        }
        if (!NUMBER.matcher(written).matches()) {
            throw new QueryException(
                    "%s: wants a number, as in %s:>=10 or %s:5..20"
                            .formatted(field.label(), field.label(), field.label()),
                    value.at() + offset);
        }
        return Long.valueOf(written);
    }
}
