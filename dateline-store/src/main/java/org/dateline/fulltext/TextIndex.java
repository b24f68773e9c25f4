package org.dateline.fulltext;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SQLDialect;
import org.jooq.Select;

/**
 * The words of the reports in a store. Equal reports and equal queries give equal results in both kinds of store. Safe
 * for use by many threads.
 */
public sealed interface TextIndex extends ReportIndex permits SqliteTextIndex, PostgresTextIndex {
    /** The index of a kind of store. */
    static TextIndex of(SQLDialect dialect) {
        return dialect.family() == SQLDialect.POSTGRES ? new PostgresTextIndex() : new SqliteTextIndex();
    }

    /** Whether the report of this number is among those that hold what is looked for; for many reports. */
    Condition matches(Field<Long> seq, TextQuery query);

    /** Whether the report of this number holds what is looked for, each report looked up by itself; for few reports. */
    Condition holds(Field<Long> seq, TextQuery query);

    /** Numbers of the reports that hold what is looked for. */
    Select<Record1<Long>> reports(TextQuery query);
}
