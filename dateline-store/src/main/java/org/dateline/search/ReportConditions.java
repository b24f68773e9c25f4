package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import org.dateline.fulltext.TextIndex;
import org.dateline.fulltext.TextQuery;
import org.dateline.store.Tables.Incidents;
import org.dateline.store.Tables.Reports;
import org.dateline.store.Tables.Tellings;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks of a report: its own words, publisher and day; all else of one of the incidents that it tells of.
 * Fields that AND joins must hold of one incident.
 */
final class ReportConditions implements Query.Reader<Condition> {
    private final Conditions incidents;
    private final Condition holds;
    private final TextIndex index;
    private final @Nullable Driver driver;

    /**
     * @param holds whether a row of an incident holds in the state of the store that is read
     * @param driver what decides how words are looked up, where the database does not do so by itself
     */
    ReportConditions(Conditions incidents, Condition holds, TextIndex index, @Nullable Driver driver) {
        this.incidents = incidents;
        this.holds = holds;
        this.index = index;
        this.driver = driver;
    }

    @Override
    public Condition all() {
        return DSL.noCondition();
    }

    @Override
    public Condition and(List<Query> parts) {
        List<Condition> conditions = new ArrayList<>();
        List<Query> ofIncident = new ArrayList<>();
        for (Query part : parts) {
            if (isOfIncident(part)) {
                ofIncident.add(part);
            } else {
                conditions.add(part.with(this));
            }
        }
        if (!ofIncident.isEmpty()) {
            conditions.add(told(ofIncident.size() == 1 ? ofIncident.get(0) : new Query.And(ofIncident)));
        }
        return DSL.and(conditions);
    }

    /** Whether a single field of the query asks for something that an incident has and a report has not. */
    private static boolean isOfIncident(Query query) {
        return (query instanceof Query.Code code && code.field() != QueryField.ID)
                || query instanceof Query.Name
                || query instanceof Query.Near
                || query instanceof Query.Amount
                || isAsked(query);
    }

    private static boolean isAsked(Query query) {
        return (query instanceof Query.Flag flag && flag.field() != QueryField.ANY)
                || (query instanceof Query.Days days && days.field() == QueryField.DATE);
    }

    private Condition told(Query query) {
        return DSL.exists(DSL.selectOne()
                .from(Tellings.TABLE)
                .join(Incidents.TABLE)
                .on(Incidents.ID.eq(Tellings.INCIDENT))
                .and(Incidents.VERSION.eq(Tellings.VERSION))
                .where(Tellings.REPORT.eq(Reports.ID))
                .and(holds)
                .and(query.with(incidents)));
    }

    @Override
    public Condition or(List<Query> parts) {
        return DSL.or(parts.stream().map(part -> part.with(this)).toList());
    }

    @Override
    public Condition not(Query part) {
        return DSL.condition("({0}) IS NOT TRUE", part.with(this));
    }

    @Override
    public Condition phrase(Query.Phrase phrase) {
        return words(phrase);
    }

    @Override
    public Condition beginning(Query.Beginning beginning) {
        return words(beginning);
    }

    private Condition words(Query query) {
        TextQuery words = TextPart.of(query).orElseThrow();
        return driver == null ? index.matches(Reports.SEQ, words) : driver.told(Reports.SEQ, words);
    }

    @Override
    public Condition code(Query.Code code) {
        return code.field() == QueryField.ID
                ? (code.match() == Query.Match.WHOLE
                                ? Reports.ID.eq(code.value())
                                : Columns.begins(Reports.ID, code.value()))
                        .or(told(code))
                : told(code);
    }

    @Override
    public Condition name(Query.Name name) {
        return told(name);
    }

    @Override
    public Condition near(Query.Near near) {
        return told(near);
    }

    @Override
    public Condition days(Query.Days days) {
        return days.field() == QueryField.SEEN
                ? ReportPages.DAY.gt("").and(Columns.ends(ReportPages.DAY, ReportPages.DAY, days))
                : told(days);
    }

    @Override
    public Condition amount(Query.Amount amount) {
        return told(amount);
    }

    @Override
    public Condition flag(Query.Flag flag) {
        return flag.field() == QueryField.ANY ? DSL.noCondition() : told(flag);
    }
}
