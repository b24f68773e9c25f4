package org.dateline.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dateline.fulltext.TextIndex;
import org.dateline.fulltext.TextQuery;
import org.dateline.store.Tables;
import org.dateline.store.Tables.Actors;
import org.dateline.store.Tables.Incidents;
import org.dateline.store.Tables.Reports;
import org.dateline.store.Tables.Tellings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rarest thing that a query asks for, for a store that keeps no statistics of its own: where few incidents
 * have it, they are looked at, else incidents are walked through in order of day until a page is full.
 */
final class Driver {
    /** So many incidents are looked at one by one. */
    private static final int FEW = 4_000;

    /** Counting goes no further than this. */
    private static final int MOST = 60_000;

    private final DSLContext sql;
    private final TextIndex index;
    private final Names names;

    Driver(DSLContext sql, TextIndex index, Names names) {
        this.sql = sql;
        this.index = index;
        this.names = names;
    }

    /** Ids of incidents among which all are that the query finds now; null where those are many. */
    @Nullable
    Condition rarest(Query query) {
        List<Query> parts = query instanceof Query.And and ? and.parts() : List.of(query);
        List<Candidates> sets = new ArrayList<>();
        parts.forEach(part -> set(part).ifPresent(sets::add));
        words(parts).ifPresent(sets::add);
        sets.sort(Comparator.comparingInt(Candidates::size));
        if (sets.isEmpty() || sets.get(0).size() == MOST) {
            return null;
        }
        Condition first = Incidents.ID.in(sets.get(0).ids());
        if (sets.get(0).size() < FEW) {
            return first;
        }
        return sets.size() > 1 && sets.get(1).size() < MOST && expected(sets) < FEW
                ? first.and(Incidents.ID.in(sets.get(1).ids()))
                : null;
    }

    /** How many incidents have all the properties, if these do not go together. */
    private double expected(List<Candidates> sets) {
        Long all = sql.select(DSL.max(DSL.field("rowid", Long.class)))
                .from(Incidents.TABLE)
                .fetchOne(0, Long.class);
        double total = Math.max(1, all == null ? 0 : all);
        return sets.stream().mapToDouble(set -> set.size() / total).reduce(total, (a, b) -> a * b);
    }

    /** Incidents by one of their properties, and how many there are, up to the limit. */
    private record Candidates(Select<Record1<String>> ids, int size) {}

    private Optional<Candidates> set(Query part) {
        Columns plain = new Columns(column -> column);
        if (part instanceof Query.Code code) {
            boolean indexed = code.field() == QueryField.TYPE
                    || code.field() == QueryField.MODE
                    || code.field() == QueryField.COUNTRY
                    || code.field() == QueryField.ID;
            return indexed ? Optional.of(incidents(plain.code(code))) : Optional.empty();
        }
        if (part instanceof Query.Name name) {
            return Optional.of(name.field() == QueryField.PLACE ? places(name) : actors(name));
        }
        if (part instanceof Query.Near near) {
            return Optional.of(incidents(plain.box(near)));
        }
        if (part instanceof Query.Amount amount && amount.field() == QueryField.KILLED && amount.least() != null) {
            return Optional.of(incidents(plain.amount(amount)));
        }
        return Optional.empty();
    }

    private Candidates places(Query.Name name) {
        if (name.match() == Query.Match.BEGINNING) {
            return incidents(Columns.begins(Incidents.PLACE_FOLDED, name.name()));
        }
        Select<Record1<String>> places = ids(Incidents.PLACE_FOLDED.in(names.places(name.name())));
        List<String> divisions = names.divisions(name.name());
        return counted(divisions.isEmpty() ? places : places.unionAll(ids(Incidents.ADMIN1.in(divisions))));
    }

    private Candidates incidents(Condition condition) {
        return counted(ids(condition));
    }

    private static Select<Record1<String>> ids(Condition condition) {
        return DSL.select(Incidents.ID)
                .from(Incidents.TABLE)
                .where(Incidents.UNTIL.eq(Tables.OPEN))
                .and(condition);
    }

    /** A union, so that each way of bearing a name is looked up in its own index. */
    private Candidates actors(Query.Name name) {
        String code = name.name().toUpperCase(Locale.ROOT);
        Select<Record1<String>> all = null;
        for (Condition named : Conditions.named(name, code, names)) {
            Select<Record1<String>> ids = DSL.select(Actors.INCIDENT)
                    .from(Actors.TABLE)
                    .where(Actors.UNTIL.eq(Tables.OPEN))
                    .and(named);
            all = all == null ? ids : all.unionAll(ids);
        }
        return counted(Objects.requireNonNull(all));
    }

    private Optional<Candidates> words(List<Query> parts) {
        List<TextQuery> words =
                parts.stream().map(TextPart::of).flatMap(Optional::stream).toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Field<Long> seq = Reports.SEQ;
        Condition told = index.matches(seq, words.size() == 1 ? words.get(0) : new TextQuery.All(words));
        int reports = count(DSL.select(Reports.SEQ).from(Reports.TABLE).where(told));
        if (reports == MOST) {
            return Optional.empty();
        }
        return Optional.of(new Candidates(
                DSL.select(Tellings.INCIDENT)
                        .from(Reports.TABLE)
                        .join(Tellings.TABLE)
                        .on(Tellings.REPORT.eq(Reports.ID))
                        .where(told)
                        .and(Tellings.UNTIL.eq(Tables.OPEN)),
                reports));
    }

    private Candidates counted(Select<Record1<String>> ids) {
        return new Candidates(ids, count(ids));
    }

    private int count(Select<? extends Record> rows) {
        Table<?> some = DSL.table("({0} LIMIT {1})", rows, DSL.inline(MOST)).as("some");
        Integer counted = sql.selectCount().from(some).fetchOne(0, Integer.class);
        return counted == null ? 0 : counted;
    }
}
