package org.dateline.fulltext;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * Vectors that are written here, word by word with their places, so that no parser and no dictionary of PostgreSQL has
 * a say. A vector keeps 256 places of a word and must stay below a megabyte; longer texts become several chunks.
 */
final class PostgresTextIndex implements TextIndex {
    private static final int CHUNK = 2_000;
    private static final int PLACES = 255;

    @Override
    public void add(DSLContext sql, List<Entry> reports) {
        if (reports.isEmpty()) {
            return;
        }
        BatchBindStep batch = sql.batch("INSERT INTO report_words (seq, chunk, stems, forms, publisher, wire)"
                + " VALUES (?, ?, ?::tsvector, ?::tsvector, ?::tsvector, ?::tsvector)");
        for (Entry entry : reports) {
            batch = add(batch, entry.seq(), entry.words());
        }
        batch.execute();
    }

    private static BatchBindStep add(BatchBindStep batch, long seq, Words words) {
        BatchBindStep bound = batch;
        List<String> stems = words.stems();
        int from = 0;
        for (int chunk = 0; chunk == 0 || from < stems.size(); chunk++) {
            int to = end(stems, from);
            boolean first = chunk == 0;
            bound = bound.bind(
                    seq,
                    (long) chunk,
                    vector(stems.subList(from, to)),
                    set(words.text().subList(from, to)),
                    first ? vector(words.publisher()) : "",
                    first ? vector(words.wire()) : "");
            from = to == stems.size() ? to : to - TextQuery.LONGEST_PHRASE + 1;
        }
        return bound;
    }

    @Override
    public void remove(DSLContext sql, Collection<Long> reports) {
        reports.forEach(seq -> sql.execute("DELETE FROM report_words WHERE seq = ?", seq));
    }

    @Override
    public List<String> check(DSLContext sql) {
        return Gaps.between(sql, "SELECT seq FROM report_words WHERE chunk = 0");
    }

    /** Where a chunk ends that begins here. */
    private static int end(List<String> words, int from) {
        Map<String, Integer> seen = new HashMap<>();
        int to = from;
        while (to < words.size() && to - from < CHUNK && seen.merge(words.get(to), 1, Integer::sum) <= PLACES) {
            to++;
        }
        return to;
    }

    private static String vector(List<String> words) {
        Map<String, StringBuilder> places = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) {
            StringBuilder at = places.computeIfAbsent(words.get(i), word -> new StringBuilder());
            at.append(at.isEmpty() ? "" : ",").append(i + 1);
        }
        StringBuilder vector = new StringBuilder();
        places.forEach(
                (word, at) -> vector.append(quoted(word)).append(':').append(at).append(' '));
        return vector.toString();
    }

    private static String set(List<Term> terms) {
        StringBuilder set = new StringBuilder();
        terms.stream()
                .filter(term -> !term.form().equals(term.stem()))
                .map(Term::form)
                .distinct()
                .forEach(form -> set.append(quoted(form)).append(' '));
        return set.toString();
    }

    /** Words hold letters and digits alone: there is nothing to escape. */
    private static String quoted(String word) {
        return '\'' + word + '\'';
    }

    @Override
    public Condition matches(Field<Long> seq, TextQuery query) {
        return query.with(new Conditions(seq));
    }

    /** The planner of PostgreSQL finds by itself how few there are. */
    @Override
    public Condition holds(Field<Long> seq, TextQuery query) {
        return matches(seq, query);
    }

    @Override
    public Select<Record1<Long>> reports(TextQuery query) {
        Field<Long> seq = field(name("report", "seq"), Long.class);
        return DSL.select(seq).from(table(name("report"))).where(matches(seq, query));
    }

    /** Each word looked up by itself, because the words of one report may stand in different chunks. */
    private record Conditions(Field<Long> seq) implements TextQuery.Syntax<Condition> {
        @Override
        public Condition phrase(TextQuery.Part part, List<String> words) {
            String query = words.stream()
                    .map(PostgresTextIndex::quoted)
                    .reduce((a, b) -> a + " <-> " + b)
                    .orElseThrow();
            return in(DSL.condition("{0} @@ {1}::tsquery", field(name(column(part))), DSL.val(query)));
        }

        @Override
        public Condition beginning(TextQuery.Part part, String letters) {
            Field<String> query = DSL.val(quoted(letters) + ":*");
            Condition match = DSL.condition("{0} @@ {1}::tsquery", field(name(column(part))), query);
            return in(
                    part == TextQuery.Part.TEXT
                            ? match.or(DSL.condition("{0} @@ {1}::tsquery", field(name("forms")), query))
                            : match);
        }

        @Override
        public Condition all(List<Condition> parts) {
            return DSL.and(parts);
        }

        @Override
        public Condition any(List<Condition> parts) {
            return DSL.or(parts);
        }

        private Condition in(Condition match) {
            return seq.in(DSL.select(field(name("seq"), Long.class))
                    .from(table(name("report_words")))
                    .where(match));
        }

        private static String column(TextQuery.Part part) {
            return part == TextQuery.Part.TEXT ? "stems" : part.name().toLowerCase(Locale.ROOT);
        }
    }
}
