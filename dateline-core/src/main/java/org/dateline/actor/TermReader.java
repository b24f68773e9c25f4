package org.dateline.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.LexiconException;
import org.jspecify.annotations.Nullable;

/**
 * Reads "AFG REB ..2021-08-14, AFG GOV 2021-08-15.." as terms. A day may be given as a year or a month; words after the
 * dates (the office) do not count.
 */
final class TermReader {
    private TermReader() {}

    static List<Term> read(String text, Entry entry) {
        List<Term> terms = new ArrayList<>(2);
        for (String part : text.split(",")) {
            if (!part.isBlank() && !isOffice(part.strip())) {
                terms.add(term(part.strip().split(" +"), entry));
            }
        }
        return terms;
    }

    /** "president" after "foreign minister" goes on naming offices. */
    private static boolean isOffice(String part) {
        return Character.isLowerCase(part.charAt(0));
    }

    private static Term term(String[] words, Entry entry) {
        String stem = words[0].replace(":", "");
        if (stem.length() != 3 && stem.length() != 6) {
            throw new LexiconException(
                    entry.where(),
                    "\"" + words[0] + "\" is no country code and none of IGO, NGO, MNC, IMG (with :XXX)");
        }
        int at = 1;
        String role = at < words.length && Sectors.isSector(words[at]) ? words[at++] : null;
        if (at < words.length && words[at].contains("..")) {
            int dots = words[at].indexOf("..");
            return new Term(
                    stem,
                    role,
                    day(words[at].substring(0, dots), true, entry),
                    day(words[at].substring(dots + 2), false, entry));
        }
        return new Term(stem, role, null, null);
    }

    private static @Nullable LocalDate day(String text, boolean first, Entry entry) {
        try {
            return switch (text.length()) {
                case 0 -> null;
                case 4 -> LocalDate.of(Integer.parseInt(text), first ? 1 : 12, first ? 1 : 31);
                case 7 ->
                    first
                            ? YearMonth.parse(text).atDay(1)
                            : YearMonth.parse(text).atEndOfMonth();
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw new LexiconException(entry.where(), "\"" + text + "\" is no date; write 2021, 2021-08 or 2021-08-15");
        }
    }
}
