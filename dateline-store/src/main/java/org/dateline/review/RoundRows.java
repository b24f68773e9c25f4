package org.dateline.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.store.ReviewTables.Items;
import org.dateline.store.ReviewTables.Rounds;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The tables of rounds and of their items. */
final class RoundRows {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DSLContext sql;

    /** An item and the report that is shown. */
    record Drawn(String item, String report) {}

    /** An item in its place. */
    record Item(long position, String item, String report) {}

    RoundRows(DSLContext sql) {
        this.sql = sql;
    }

    Round write(Round round, List<Drawn> drawn) {
        write(round);
        long position = 0;
        for (Drawn one : drawn) {
            position++;
            sql.insertInto(Items.TABLE, Items.ALL)
                    .values(round.id(), position, one.item(), one.report())
                    .execute();
        }
        return round;
    }

    private void write(Round round) {
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

    List<Item> items(String round) {
        return ordered(Items.ROUND.eq(round)).fetch(RoundRows::item);
    }

    @Nullable
    Item item(String round, long position) {
        return first(Items.ROUND.eq(round).and(Items.POSITION.eq(position)));
    }

    /** The first item that is not among these places, or null. */
    @Nullable
    Item after(String round, Set<Long> done) {
        return first(Items.ROUND.eq(round).and(done.isEmpty() ? DSL.noCondition() : Items.POSITION.notIn(done)));
    }

    private @Nullable Item first(Condition which) {
        return ordered(which).limit(1).fetchOne(RoundRows::item);
    }

    private SelectLimitStep<Record> ordered(Condition which) {
        return sql.select(Items.ALL).from(Items.TABLE).where(which).orderBy(Items.POSITION);
    }

    private static Item item(Record row) {
        return new Item(row.get(Items.POSITION), row.get(Items.ITEM), row.get(Items.REPORT));
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
