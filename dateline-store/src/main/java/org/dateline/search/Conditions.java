package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.fulltext.TextIndex;
import org.dateline.fulltext.TextQuery;
import org.dateline.store.Tables.Actors;
import org.dateline.store.Tables.Incidents;
import org.dateline.store.Tables.Reports;
import org.dateline.store.Tables.Tellings;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * What a query asks of an incident, row by row: of its own columns, of its actors, and whether one of its reports holds
 * the words. Words that AND joins must stand in one report.
 */
final class Conditions implements Query.Reader<Condition> {
    private static final List<String> SIDES = List.of("source", "target", "victim", "perpetrator");

    private final Columns columns;
    private final TextIndex index;
    private final Names names;

    Conditions(Columns columns, TextIndex index, Names names) {
        this.columns = columns;
        this.index = index;
        this.names = names;
    }

    @Override
    public Condition all() {
        return DSL.noCondition();
    }

    @Override
    public Condition and(List<Query> parts) {
        List<Condition> conditions = new ArrayList<>();
        List<TextQuery> words = new ArrayList<>();
        for (Query part : parts) {
            Optional<TextQuery> text = TextPart.of(part);
            text.ifPresentOrElse(words::add, () -> conditions.add(part.with(this)));
        }
        if (!words.isEmpty()) {
            conditions.add(told(words.size() == 1 ? words.get(0) : new TextQuery.All(words)));
        }
        return DSL.and(conditions);
    }

    @Override
    public Condition or(List<Query> parts) {
        Optional<TextQuery> text = TextPart.of(new Query.Or(parts));
        return text.map(this::told)
                .orElseGet(
                        () -> DSL.or(parts.stream().map(part -> part.with(this)).toList()));
    }

    /** What is not known to be so: without a mode it is not this mode either. */
    @Override
    public Condition not(Query part) {
        return DSL.condition("({0}) IS NOT TRUE", part.with(this));
    }

    @Override
    public Condition phrase(Query.Phrase phrase) {
        return told(TextPart.of(phrase).orElseThrow());
    }

    @Override
    public Condition beginning(Query.Beginning beginning) {
        return told(TextPart.of(beginning).orElseThrow());
    }

    private Condition told(TextQuery words) {
        return DSL.exists(DSL.selectOne()
                .from(Tellings.TABLE)
                .join(Reports.TABLE)
                .on(Reports.ID.eq(Tellings.REPORT))
                .where(Tellings.INCIDENT.eq(Incidents.ID))
                .and(Tellings.VERSION.eq(Incidents.VERSION))
                .and(index.matches(checked(Reports.SEQ), words)));
    }

    private Field<Long> checked(Field<Long> field) {
        return DSL.field(columns.shown().apply("{0}"), field.getDataType(), field);
    }

    @Override
    public Condition code(Query.Code code) {
        return columns.code(code);
    }

    @Override
    public Condition name(Query.Name name) {
        if (name.field() == QueryField.PLACE) {
            return columns.place(name, names);
        }
        return DSL.exists(DSL.selectOne()
                .from(Actors.TABLE)
                .where(Actors.INCIDENT.eq(Incidents.ID))
                .and(Actors.VERSION.eq(Incidents.VERSION))
                .and(actor(name, names)));
    }

    /** Rows of actors that a name means. */
    static Condition actor(Query.Name name, Names names) {
        String code = name.name().toUpperCase(Locale.ROOT);
        Condition side = name.field() == QueryField.ACTOR
                ? Actors.SIDE.in(SIDES)
                : Actors.SIDE.eq(name.field().label());
        return side.and(DSL.or(named(name, code, names)));
    }

    /** The ways in which an actor may bear a name, each by a column with an index. */
    static List<Condition> named(Query.Name name, String code, Names names) {
        if (name.match() == Query.Match.BEGINNING) {
            return List.of(Columns.begins(Actors.FOLDED, name.name()), Columns.begins(Actors.CODE, code));
        }
        Set<String> folded = names.actors(name.name());
        return name.name().indexOf(' ') >= 0
                ? List.of(Actors.FOLDED.in(folded))
                : List.of(
                        Actors.FOLDED.in(folded), Actors.CODE.eq(code), Actors.COUNTRY.eq(code), Actors.ROLE.eq(code));
    }

    @Override
    public Condition near(Query.Near near) {
        return columns.near(near);
    }

    @Override
    public Condition days(Query.Days days) {
        return days.field() == QueryField.SEEN ? columns.seen(days) : columns.date(days);
    }

    @Override
    public Condition amount(Query.Amount amount) {
        return columns.amount(amount);
    }

    @Override
    public Condition flag(Query.Flag flag) {
        return columns.flag(flag);
    }
}
