package org.dateline.fulltext;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** FTS5 without contents. Its tokenizer "ascii" parts at blanks and takes the words of {@link Analysis} as they are. */
final class SqliteTextIndex implements TextIndex, TextQuery.Syntax<String> {
    private static final String TABLE = "report_words";
    private static final Field<Long> ROW = field(name(TABLE, "rowid"), Long.class);

    @Override
    public void add(DSLContext sql, List<Entry> reports) {
        if (reports.isEmpty()) {
            return;
        }
        BatchBindStep batch =
                sql.batch("INSERT INTO report_words (rowid, stems, forms, publisher, wire) VALUES (?, ?, ?, ?, ?)");
        for (Entry entry : reports) {
            Words words = entry.words();
            batch = batch.bind(
                    entry.seq(),
                    String.join(" ", words.stems()),
                    String.join(" ", words.otherForms()),
                    String.join(" ", words.publisher()),
                    String.join(" ", words.wire()));
        }
        batch.execute();
    }

    @Override
    public void remove(DSLContext sql, Collection<Long> reports) {
        reports.forEach(seq -> sql.execute("DELETE FROM report_words WHERE rowid = ?", seq));
    }

    @Override
    public List<String> check(DSLContext sql) {
        return Gaps.between(sql, "SELECT rowid FROM report_words");
    }

    @Override
    public Condition matches(Field<Long> seq, TextQuery query) {
        return seq.in(reports(query));
    }

    @Override
    public Condition holds(Field<Long> seq, TextQuery query) {
        return DSL.exists(reports(query, ROW.eq(seq)));
    }

    @Override
    public Select<Record1<Long>> reports(TextQuery query) {
        return reports(query, DSL.noCondition());
    }

    private Select<Record1<Long>> reports(TextQuery query, Condition which) {
        return DSL.select(ROW)
                .from(table(name(TABLE)))
                .where("report_words MATCH ?", query.with(this))
                .and(which);
    }

    @Override
    public String phrase(TextQuery.Part part, List<String> words) {
        return column(part) + " : \"" + String.join(" ", words) + '"';
    }

    @Override
    public String beginning(TextQuery.Part part, String letters) {
        return (part == TextQuery.Part.TEXT ? "{stems forms}" : column(part)) + " : \"" + letters + "\" *";
    }

    @Override
    public String all(List<String> parts) {
        return parts.stream().collect(Collectors.joining(" AND ", "(", ")"));
    }

    @Override
    public String any(List<String> parts) {
        return parts.stream().collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static String column(TextQuery.Part part) {
        return part == TextQuery.Part.TEXT ? "stems" : part.name().toLowerCase(Locale.ROOT);
    }
}
