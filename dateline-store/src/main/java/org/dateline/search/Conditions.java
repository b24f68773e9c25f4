package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.fulltext.TextIndex;
import org.dateline.fulltext.TextQuery;
import org.dateline.store.Tables.Actors;
import org.dateline.store.Tables.Incidents;
import org.dateline.store.Tables.Reports;
import org.dateline.store.Tables.Tellings;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks of an incident, row by row: of its own columns, of its actors, and whether one of its reports holds
 * the words. Words that AND joins must stand in one report.
 */
final class Conditions implements Query.Reader<Condition> {
    private static final List<String> SIDES = List.of("source", "target", "victim", "perpetrator");

    private final TextIndex index;
    private final Names names;
    private final @Nullable Driver driver;

    /** @param driver what decides how actors and words are looked up, where the database does not do so by itself */
    Conditions(TextIndex index, Names names, @Nullable Driver driver) {
        this.index = index;
        this.names = names;
        this.driver = driver;
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
                .crossJoin(driver == null ? Reports.TABLE : driver.reportsById())
                .where(Tellings.INCIDENT.eq(Incidents.ID))
                .and(Reports.ID.eq(Tellings.REPORT))
                .and(Tellings.VERSION.eq(Incidents.VERSION))
                .and(driver == null ? index.matches(Reports.SEQ, words) : driver.told(Reports.SEQ, words)));
    }

    @Override
    public Condition code(Query.Code code) {
        return Columns.code(code);
    }

    @Override
    public Condition name(Query.Name name) {
        if (name.field() == QueryField.PLACE) {
            return Columns.place(name, names);
        }
        Optional<Condition> gathered = driver == null ? Optional.empty() : driver.gathered(name);
        return gathered.orElseGet(() -> borne(name));
    }

    private Condition borne(Query.Name name) {
        return DSL.exists(DSL.selectOne()
                .from(Actors.TABLE)
                .where(Actors.INCIDENT.eq(Incidents.ID))
                .and(Actors.VERSION.eq(Incidents.VERSION))
                .and(actor(name, names)));
    }

    /** Rows of actors that a name means. */
    private static Condition actor(Query.Name name, Names names) {
        String code = name.name().toUpperCase(Locale.ROOT);
        return side(name)
                .and(DSL.or(bearings(name, code, names).stream()
                        .map(Bearing::condition)
                        .toList()));
    }

    /** Rows of actors on the side that is meant. */
    static Condition side(Query.Name name) {
        return name.field() == QueryField.ACTOR
                ? Actors.SIDE.in(SIDES)
                : Actors.SIDE.eq(name.field().label());
    }

    /** A way in which an actor may bear a name, and the index by which those are found that do. */
    record Bearing(String index, Condition condition) {}

    static List<Bearing> bearings(Query.Name name, String code, Names names) {
        if (name.match() == Query.Match.BEGINNING) {
            return List.of(
                    new Bearing("incident_actor_folded", Columns.begins(Actors.FOLDED, name.name())),
                    new Bearing("incident_actor_code", Columns.begins(Actors.CODE, code)));
        }
        Bearing folded = new Bearing("incident_actor_folded", Actors.FOLDED.in(names.actors(name.name())));
        return name.name().indexOf(' ') >= 0
                ? List.of(folded)
                : List.of(
                        folded,
                        new Bearing("incident_actor_code", Actors.CODE.eq(code)),
                        new Bearing("incident_actor_country", Actors.COUNTRY.eq(code)),
                        new Bearing("incident_actor_role", Actors.ROLE.eq(code)));
    }

    @Override
    public Condition near(Query.Near near) {
        return Columns.near(near);
    }

    @Override
    public Condition days(Query.Days days) {
        return days.field() == QueryField.SEEN ? Columns.seen(days) : Columns.date(days);
    }

    @Override
    public Condition amount(Query.Amount amount) {
        return Columns.amount(amount);
    }

    @Override
    public Condition flag(Query.Flag flag) {
        return Columns.flag(flag);
    }
}
