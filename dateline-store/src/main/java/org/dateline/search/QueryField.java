package org.dateline.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields of the query language. */
public enum QueryField {
    TYPE(Kind.CODE),
    MODE(Kind.CODE),
    CONTEXT(Kind.CODE),
    CAMEO(Kind.CODE),
    QUAD(Kind.CODE),
    STATUS(Kind.CODE),
    TIMEFRAME(Kind.CODE),
    REVIEW(Kind.CODE),
    COUNTRY(Kind.CODE),
    ID(Kind.CODE),
    ACTOR(Kind.NAME),
    SOURCE(Kind.NAME),
    TARGET(Kind.NAME),
    VICTIM(Kind.NAME),
    PERPETRATOR(Kind.NAME),
    PLACE(Kind.NAME),
    NEAR(Kind.SPOT),
    DATE(Kind.DAYS),
    SEEN(Kind.DAYS),
    AFTER(Kind.DAYS),
    BEFORE(Kind.DAYS),
    KILLED(Kind.AMOUNT),
    INJURED(Kind.AMOUNT),
    ABDUCTED(Kind.AMOUNT),
    ARRESTED(Kind.AMOUNT),
    PARTICIPANTS(Kind.AMOUNT),
    SOURCES(Kind.AMOUNT),
    REPORTS(Kind.AMOUNT),
    CLAIMED(Kind.FLAG),
    DENIED(Kind.FLAG),
    DISPUTED(Kind.FLAG),
    ANY(Kind.FLAG),
    PUBLISHER(Kind.WORDS),
    WIRE(Kind.WORDS);

    /** What values a field takes. */
    enum Kind {
        CODE,
        NAME,
        SPOT,
        DAYS,
        AMOUNT,
        FLAG,
        WORDS
    }

    private final Kind kind;

    QueryField(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** As the query language writes it, without its colon. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable QueryField of(String label) {
        String wanted = label.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(QueryField::label).toList();
    }
}
