package org.dateline.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which fields a query names anywhere. */
final class Asked implements Query.Reader<Set<QueryField>> {
    static Set<QueryField> in(Query query) {
        return query.with(new Asked());
    }

    /** Whether the query says itself which statuses and which timeframes it wants, or names an incident. */
    static boolean liftsDefaults(Query query) {
        return in(query).contains(QueryField.ANY) || in(query).contains(QueryField.ID);
    }

    private static Set<QueryField> none() {
        return EnumSet.noneOf(QueryField.class);
    }

    @Override
    public Set<QueryField> all() {
        return none();
    }

    @Override
    public Set<QueryField> and(List<Query> parts) {
        Set<QueryField> fields = none();
        parts.forEach(part -> fields.addAll(part.with(this)));
        return fields;
    }

    @Override
    public Set<QueryField> or(List<Query> parts) {
        return and(parts);
    }

    @Override
    public Set<QueryField> not(Query part) {
        return part.with(this);
    }

    @Override
    public Set<QueryField> phrase(Query.Phrase phrase) {
        return none();
    }

    @Override
    public Set<QueryField> beginning(Query.Beginning beginning) {
        return none();
    }

    @Override
    public Set<QueryField> code(Query.Code code) {
        return EnumSet.of(code.field());
    }

    @Override
    public Set<QueryField> name(Query.Name name) {
        return EnumSet.of(name.field());
    }

    @Override
    public Set<QueryField> near(Query.Near near) {
        return EnumSet.of(QueryField.NEAR);
    }

    @Override
    public Set<QueryField> days(Query.Days days) {
        return EnumSet.of(days.field());
    }

    @Override
    public Set<QueryField> amount(Query.Amount amount) {
        return EnumSet.of(amount.field());
    }

    /** {@code any:no} asks for nothing. */
    @Override
    public Set<QueryField> flag(Query.Flag flag) {
        boolean anyNo = flag.field() == QueryField.ANY && flag.answer() == Query.Answer.NO;
        return anyNo ? none() : EnumSet.of(flag.field());
    }
}
