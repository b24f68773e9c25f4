package org.dateline.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor of the actor files.
 *
 * @param name canonical name
 * @param kind what it is
 * @param terms whom it stood for and when, in the order of the file; at least one, but for religions and ethnic groups
 * @param tag code of the ethnic group or religion that it is or belongs to, as the record shows it ("Shia"), or null
 * @param female whether "she" refers to it
 * @param where file and line
 */
record Known(
        String name, Kind kind, List<Term> terms, @Nullable String tag, boolean female, String where) {
    Known {
        terms = List.copyOf(terms);
    }

    /**
     * The term on a day: one that holds; else the last that ended before it; else the first. Without a day the last of
     * the file, which is the latest known.
     */
    @Nullable
    Term on(@Nullable LocalDate day) {
        if (terms.isEmpty()) {
            return null;
        }
        if (day == null) {
            return undated();
        }
        Term before = null;
        for (Term term : terms) {
            if (term.holds(day)) {
                return term;
            }
            before = term.endsBefore(day) ? term : before;
        }
        return before == null ? terms.get(0) : before;
    }

    /** Of what still lives the last term; of what is gone, but for persons, the longest: a report of then is meant. */
    private Term undated() {
        Term last = terms.get(terms.size() - 1);
        if (last.to() == null || kind == Kind.PERSON) {
            return last;
        }
        Term longest = last;
        for (Term term : terms) {
            longest = term.days() > longest.days() ? term : longest;
        }
        return longest;
    }

    /** Whether some term holds on the day; always so where the day is not known. */
    boolean active(@Nullable LocalDate day) {
        return day == null || terms.stream().anyMatch(t -> t.holds(day));
    }

    /** Whether all terms had ended by the day. */
    boolean past(@Nullable LocalDate day) {
        return day != null && !terms.isEmpty() && terms.stream().allMatch(t -> t.endsBefore(day));
    }

    boolean ofCountry(String country) {
        return terms.stream().anyMatch(t -> country.equals(t.country()));
    }
}
