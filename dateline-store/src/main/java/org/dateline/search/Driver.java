package org.dateline.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/**
 * Decides how a query is answered by SQLite, which keeps no statistics: it counts, up to a limit, what each part of the
 * query leads to. Where one part leads to few incidents, these are looked at. Else incidents are walked through in
 * order of day, in an index that has all their columns, until a page is full; actors and words of reports, which stand
 * elsewhere, are gathered beforehand where they are not too many, and else looked up for each incident.
 */
final class Driver {
    /** One in so many reports: where more hold a word, it is looked up in each report by itself. */
    private static final int PART = 8;

    /** Fewer letters stand for so many words that to count their reports takes as long as to gather them. */
    private static final int LETTERS = 3;

    /**
     * Where the ways part.
     *
     * @param few so many incidents are looked at one by one: each costs as much as walking past a hundred
     * @param some so many ids of incidents are gathered before a walk
     * @param many so many numbers of reports are gathered before a walk
     */
    record Limits(int few, int some, int many) {
        static final Limits USUAL = new Limits(1_000, 20_000, 50_000);
    }

    private final Limits limits;
    private final DSLContext sql;
    private final TextIndex index;
    private final Names names;
    private final Map<TextQuery, Integer> counted = new HashMap<>();

    Driver(Limits limits, DSLContext sql, TextIndex index, Names names) {
        this.limits = limits;
        this.sql = sql;
        this.index = index;
        this.names = names;
    }

    /** Ids of few incidents among which all are that the query finds now; nothing where each part leads to more. */
    Optional<Select<Record1<String>>> rarest(Query query) {
        List<Query> parts = query instanceof Query.And and ? and.parts() : List.of(query);
        List<Candidates> sets = new ArrayList<>();
        for (Query part : parts) {
            set(part).map(ids -> new Candidates(ids, count(ids, limits.few()))).ifPresent(sets::add);
        }
        words(parts).ifPresent(sets::add);
        return sets.stream()
                .filter(set -> set.size() < limits.few())
                .min(Comparator.comparingInt(Candidates::size))
                .map(Candidates::ids);
    }

    /** Incidents by one of their properties, and how many there are, up to a limit. */
    private record Candidates(Select<Record1<String>> ids, int size) {}

    private Optional<Select<Record1<String>>> set(Query part) {
        if (part instanceof Query.Code code) {
            return switch (code.field()) {
                case TYPE -> ids("incident_type", Columns.code(code));
                case MODE -> ids("incident_mode", Columns.code(code));
                case COUNTRY -> ids("incident_country", Columns.code(code));
                case ID -> ids("incident_open", Columns.code(code));
                default -> Optional.empty();
            };
        }
        if (part instanceof Query.Name name) {
            return Optional.of(name.field() == QueryField.PLACE ? places(name) : actors(name));
        }
        if (part instanceof Query.Near near) {
            return ids("incident_spot", Columns.box(near));
        }
        if (part instanceof Query.Amount amount && amount.field() == QueryField.KILLED && amount.least() != null) {
            return ids("incident_killed", Columns.amount(amount));
        }
        return Optional.empty();
    }

    private Select<Record1<String>> places(Query.Name name) {
        if (name.match() == Query.Match.BEGINNING) {
            return found("incident_place", Columns.begins(Incidents.PLACE_FOLDED, name.name()));
        }
        Select<Record1<String>> places = found("incident_place", Incidents.PLACE_FOLDED.in(names.places(name.name())));
        List<String> divisions = names.divisions(name.name());
        return divisions.isEmpty() ? places : places.unionAll(found("incident_admin1", Incidents.ADMIN1.in(divisions)));
    }

    private Optional<Select<Record1<String>>> ids(String by, Condition condition) {
        return Optional.of(found(by, condition));
    }

    private Select<Record1<String>> found(String by, Condition condition) {
        return DSL.select(Incidents.ID)
                .from(Tables.by(sql, Incidents.TABLE, by))
                .where(Source.OPEN)
                .and(condition);
    }

    /** A union, so that each way of bearing a name is looked up in its own index. */
    private Select<Record1<String>> actors(Query.Name name) {
        String code = name.name().toUpperCase(Locale.ROOT);
        Select<Record1<String>> all = null;
        for (Conditions.Bearing bearing : Conditions.bearings(name, code, names)) {
            Select<Record1<String>> ids = DSL.select(Actors.INCIDENT)
                    .from(Tables.by(sql, Actors.TABLE, bearing.index()))
                    .where(Actors.UNTIL.eq(Tables.NOW))
                    .and(bearing.condition())
                    .and(Conditions.side(name));
            all = all == null ? ids : all.unionAll(ids);
        }
        return Objects.requireNonNull(all);
    }

    private Optional<Candidates> words(List<Query> parts) {
        List<TextQuery> words =
                parts.stream().map(TextPart::of).flatMap(Optional::stream).toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        TextQuery all = words.size() == 1 ? words.get(0) : new TextQuery.All(words);
        return Optional.of(new Candidates(tellingOf(all), reports(all)));
    }

    private Select<Record1<String>> tellingOf(TextQuery words) {
        return DSL.select(Tellings.INCIDENT)
                .from(Tables.by(sql, Reports.TABLE, "report_seq_id"))
                .crossJoin(Tellings.TABLE)
                .where(index.matches(Reports.SEQ, words))
                .and(Tellings.REPORT.eq(Reports.ID))
                .and(Tellings.UNTIL.eq(Tables.NOW));
    }

    /** Whether an incident has an actor: among those gathered, where these are not too many. */
    Optional<Condition> gathered(Query.Name name) {
        Select<Record1<String>> ids = actors(name);
        return count(ids, limits.some()) < limits.some() ? Optional.of(Incidents.ID.in(ids)) : Optional.empty();
    }

    /** Reports by their ids, past their rows, which are long. */
    Table<Record> reportsById() {
        return Tables.by(sql, Reports.TABLE, "report_id_seq");
    }

    /**
     * Whether a report holds words. They are looked up in each report by itself where most reports hold them, because a
     * walk is then soon over; never where only their beginning is given, which stands for many words.
     */
    Condition told(Field<Long> seq, TextQuery words) {
        // With a sign the number is looked for among those gathered; without it they are gone through for each
        // incident.
        Field<Long> sought = DSL.field("+{0}", Long.class, seq);
        boolean common = shortest(words) == Integer.MAX_VALUE && reports(words) >= most();
        return common ? index.holds(seq, words) : index.matches(sought, words);
    }

    /** How many reports hold words, up to a limit; one or two letters that words begin with are not counted out. */
    private int reports(TextQuery words) {
        return counted.computeIfAbsent(
                words, w -> shortest(w) < LETTERS ? Integer.MAX_VALUE : count(index.reports(w), most()));
    }

    private int most() {
        Long last = sql.select(DSL.max(Reports.SEQ)).from(Reports.TABLE).fetchOne(0, Long.class);
        return (int) Math.max(limits.many(), (last == null ? 0 : last) / PART);
    }

    /** How many letters there are of the shortest beginning of a word. */
    private static int shortest(TextQuery words) {
        return words.with(new TextQuery.Syntax<Integer>() {
            @Override
            public Integer phrase(TextQuery.Part part, List<String> phrase) {
                return Integer.MAX_VALUE;
            }

            @Override
            public Integer beginning(TextQuery.Part part, String letters) {
                return letters.length();
            }

            @Override
            public Integer all(List<Integer> parts) {
                return Collections.min(parts);
            }

            @Override
            public Integer any(List<Integer> parts) {
                return Collections.min(parts);
            }
        });
    }

    private int count(Select<? extends Record> rows, int most) {
        Table<?> some = DSL.table("({0} LIMIT {1})", rows, DSL.inline(most)).as("some");
        Integer counted = sql.selectCount().from(some).fetchOne(0, Integer.class);
        return counted == null ? 0 : counted;
    }
}
