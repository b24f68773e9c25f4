package org.dateline.fulltext;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SQLDialect;

/**
 * The words of the reports in a store. Equal reports and equal queries give equal results in both kinds of store. Safe
 * for use by many threads.
 */
public sealed interface TextIndex extends ReportIndex permits SqliteTextIndex, PostgresTextIndex {
    /** The index of a kind of store. */
    static TextIndex of(SQLDialect dialect) {
        return dialect.family() == SQLDialect.POSTGRES ? new PostgresTextIndex() : new SqliteTextIndex();
    }

    /** Whether the report of this number holds what is looked for. */
    Condition matches(Field<Long> seq, TextQuery query);
}
