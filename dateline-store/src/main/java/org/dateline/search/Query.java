package org.dateline.search;

import java.time.LocalDate;
import java.util.List;
import org.dateline.fulltext.TextQuery.Part;
import org.jspecify.annotations.Nullable;

/** What is looked for, read from the query language by {@link QueryParser}; {@link #text()} writes it back. */
public sealed interface Query {
    /** Whether a value is given whole, or its beginning alone ("18*"). */
    enum Match {
        WHOLE,
        BEGINNING
    }

    /** Everything: the empty query. */
    record All() implements Query {
        @Override
        public <R> R with(Reader<R> reader) {
            return reader.all();
        }
    }

    /** All of at least two. */
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R with(Reader<R> reader) {
            return reader.and(parts);
        }
    }

    /** One or more of at least two. */
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R with(Reader<R> reader) {
            return reader.or(parts);
        }
    }

    /** What the part does not find. */
    record Not(Query part) implements Query {
        @Override
        public <R> R with(Reader<R> reader) {
            return reader.not(part);
        }
    }

    /** Words that follow each other in a report, or a single word; in small letters, without accents. */
    record Phrase(Part part, List<String> words) implements Query {
        public Phrase {
            words = List.copyOf(words);
        }

        @Override
        public <R> R with(Reader<R> reader) {
            return reader.phrase(this);
        }
    }

    /** Any word of a report that begins so. */
    record Beginning(Part part, String letters) implements Query {
        @Override
        public <R> R with(Reader<R> reader) {
            return reader.beginning(this);
        }
    }

    /** A code of a closed list, or an id. */
    record Code(QueryField field, String value, Match match) implements Query {
        @Override
        public <R> R with(Reader<R> reader) {
            return reader.code(this);
        }
    }

    /** The name of an actor or a place, folded. */
    record Name(QueryField field, String name, Match match) implements Query {
        @Override
        public <R> R with(Reader<R> reader) {
            return reader.name(this);
        }
    }

    /**
     * Within a distance of a point.
     *
     * @param spot where
     * @param km how far at most, along the surface
     */
    record Near(Spot spot, double km) implements Query {
        @Override
        public <R> R with(Reader<R> reader) {
            return reader.near(this);
        }
    }

    /**
     * A point on the earth.
     *
     * @param name its folded name, or null where it was given by its degrees
     * @param country the country that was given with the name, or null
     * @param latitude degrees north
     * @param longitude degrees east
     */
    record Spot(@Nullable String name, @Nullable String country, double latitude, double longitude) {}

    /**
     * Days, both ends among them.
     *
     * @param from the first, or null
     * @param to the last, or null
     */
    record Days(
            QueryField field,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements Query {
        @Override
        public <R> R with(Reader<R> reader) {
            return reader.days(this);
        }
    }

    /**
     * A count that is told.
     *
     * @param least the smallest that is meant, or null
     * @param most the largest that is meant, or null
     */
    record Amount(
            QueryField field,
            @Nullable Long least,
            @Nullable Long most) implements Query {
        @Override
        public <R> R with(Reader<R> reader) {
            return reader.amount(this);
        }
    }

    /** Whether something is so. */
    record Flag(QueryField field, Answer answer) implements Query {
        @Override
        public <R> R with(Reader<R> reader) {
            return reader.flag(this);
        }
    }

    /** Yes or no. */
    enum Answer {
        YES,
        NO
    }

    /** Makes something of a query, kind by kind. */
    interface Reader<R> {
        R all();

        R and(List<Query> parts);

        R or(List<Query> parts);

        R not(Query part);

        R phrase(Phrase phrase);

        R beginning(Beginning beginning);

        R code(Code code);

        R name(Name name);

        R near(Near near);

        R days(Days days);

        R amount(Amount amount);

        R flag(Flag flag);
    }

    /** What the reader makes of this query. */
    <R> R with(Reader<R> reader);

    /** This query in the query language; reading it gives an equal query. */
    default String text() {
        return with(new QueryPrinter());
    }
}
