package org.dateline.dictionary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codes of an actor with the times in which they hold.
 *
 * @param terms in the order of the file
 */
record Terms(List<Term> terms) {
    /**
     * Codes for a time.
     *
     * @param codes one, or several for a name that stands for several actors ("[FRO/SAM]")
     * @param from first day, or null
     * @param to last day, or null
     */
    record Term(
            List<String> codes,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        boolean dated() {
            return from != null || to != null;
        }

        boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    Terms {
        terms = List.copyOf(terms);
    }

    /** The first dated term that holds, else the undated one, else none. Without a day: the undated, else the latest. */
    List<String> on(@Nullable LocalDate day) {
        Term plain = null;
        for (Term term : terms) {
            if (!term.dated()) {
                plain = plain == null ? term : plain;
            } else if (day != null && term.holds(day)) {
                return term.codes();
            }
        }
        if (plain != null) {
            return plain.codes();
        }
        return day == null && !terms.isEmpty() ? terms.get(terms.size() - 1).codes() : List.of();
    }

    /** "[CODE]", "[CODE &lt;date]", "[CODE &gt;date]", "[CODE date-date]"; the text is what stands in the brackets. */
    static Term term(String text, Line line) {
        int blank = text.indexOf(' ');
        int sign = signAt(text);
        int cut = blank < 0 ? sign : sign < 0 ? blank : Math.min(blank, sign);
        String code = cut < 0 ? text : text.substring(0, cut);
        String when = cut < 0 ? "" : text.substring(cut).replace(" ", "");
        if (code.isEmpty()) {
            throw line.fault("no code in [" + text + "]; write [CODE], [CODE <20010131], [CODE >20010131] or"
                    + " [CODE 20010131-20050630]");
        }
        List<String> codes = new ArrayList<>();
        for (String one : code.split("/")) {
            codes.add(one.strip().toUpperCase(java.util.Locale.ROOT));
        }
        return dated(List.copyOf(codes), when, line);
    }

    private static int signAt(String text) {
        int less = text.indexOf('<');
        return less >= 0 ? less : text.indexOf('>');
    }

    private static Term dated(List<String> codes, String when, Line line) {
        if (when.isEmpty()) {
            return new Term(codes, null, null);
        }
        if (when.startsWith("<")) {
            return new Term(codes, null, DictionaryDate.read(when.substring(1), line));
        }
        if (when.startsWith(">")) {
            return new Term(codes, DictionaryDate.read(when.substring(1), line), null);
        }
        int dash = when.indexOf('-');
        if (dash < 0) {
            throw line.fault("\"" + when + "\" is no time; write <20010131, >20010131 or 20010131-20050630");
        }
        LocalDate from = DictionaryDate.read(when.substring(0, dash), line);
        LocalDate to = DictionaryDate.read(when.substring(dash + 1), line);
        if (to.isBefore(from)) {
            throw line.fault("\"" + when + "\" ends before it begins; put the earlier day first");
        }
        return new Term(codes, from, to);
    }
}
