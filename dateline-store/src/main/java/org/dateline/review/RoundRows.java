package org.dateline.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.dateline.store.ReviewTables.Items;
import org.dateline.store.ReviewTables.Rounds;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The table of rounds. */
final class RoundRows {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DSLContext sql;

    RoundRows(DSLContext sql) {
        this.sql = sql;
    }

    void write(Round round) {
        try {
            sql.insertInto(Rounds.TABLE, Rounds.ALL)
                    .values(
                            round.id(),
                            round.at(),
                            round.owner(),
                            round.name(),
                            round.unit().label(),
                            round.query(),
                            round.seed(),
                            round.version(),
                            JSON.writeValueAsString(round.coders()))
                    .execute();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("names that are no JSON", e);
        }
    }

    List<Round> all() {
        return rounds(DSL.noCondition());
    }

    @Nullable
    Round find(String id) {
        List<Round> found = rounds(Rounds.ID.eq(id));
        return found.isEmpty() ? null : found.get(0);
    }

    private List<Round> rounds(Condition which) {
        return sql.select(Rounds.ALL)
                .from(Rounds.TABLE)
                .where(which)
                .orderBy(Rounds.AT, Rounds.ID)
                .fetch(this::round);
    }

    private Round round(Record row) {
        try {
            return new Round(
                    row.get(Rounds.ID),
                    row.get(Rounds.AT),
                    row.get(Rounds.OWNER),
                    row.get(Rounds.NAME),
                    Round.Unit.valueOf(row.get(Rounds.UNIT).toUpperCase(Locale.ROOT)),
                    row.get(Rounds.QUERY),
                    row.get(Rounds.SEED),
                    row.get(Rounds.VERSION),
                    JSON.readValue(row.get(Rounds.CODERS), new TypeReference<List<String>>() {}),
                    sql.fetchCount(Items.TABLE, Items.ROUND.eq(row.get(Rounds.ID))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("names that are no JSON", e);
        }
    }
}
