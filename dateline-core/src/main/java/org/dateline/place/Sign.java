package org.dateline.place;

/**
 * What speaks for a place where the gazetteer knows a name, or against one. The weights were fitted by logistic
 * regression (scripts/README of the evaluation tells on what); the first is for names that stand by themselves, the
 * second for names inside the name of something else. A place is taken where the sum is above 0.
 */
enum Sign {
    /** Always there. */
    NAME(-1.2, -0.7),
    COUNTRY(2.0, 1.9),
    ADMIN1(0.9, 0.8),
    ADMIN2(0.5, 0.5),
    REGION(-0.3, 0.2),
    SITE(0.5, 0.0),
    MILLION(0.3, 0.3),
    HUNDRED_THOUSAND(1.1, 1.1),
    TEN_THOUSAND(0.2, 0.2),
    HAMLET(-0.4, 0.0),
    QUARTER(-0.2, -1.1),
    OWN_LIST(0.9, 0.8),
    SEVERAL_WORDS(0.5, 0.9),
    TAGGED_LOCATION(2.7, 1.6),
    TAGGED_PERSON(-0.5, -1.0),
    TAGGED_ORGANIZATION(0.0, -0.4),
    NO_PROPER_NOUN(-1.4, -0.3),
    PLACE_PREPOSITION_BEFORE(1.0, 0.5),
    PREPOSITION_BEFORE(0.3, -0.1),
    PLACE_WORD_BEFORE(1.5, 0.4),
    DIRECTION_BEFORE(0.5, 0.9),
    ARTICLE_BEFORE(0.1, 0.5),
    TITLE_BEFORE(-2.0, -1.5),
    PERSON_BEFORE(-1.0, -1.0),
    PERSON_OF_BEFORE(1.2, 0.4),
    CAPITAL_BEFORE(-0.7, 0.1),
    CAPITAL_AFTER(-1.0, 0.0),
    PERSON_AFTER(-0.5, -1.5),
    SPEECH_AFTER(-1.2, 0),
    PLACE_WORD_AFTER(1.3, 1.2),
    DIVISION_WORD_AFTER(1.0, 0.2),
    OFFICE_AFTER(1.0, 0.9),
    POSSESSIVE_AFTER(-0.1, -0.2),
    COMMA_BEFORE(0.0, -0.2),
    IN_CONTAINER(1.7, 0.8),
    HOLDS(1.1, 0.2),
    LISTED(2.0, 0.0),
    HEADS_PARAGRAPH(1.8, 0.0),
    PERSON_HERE(-3.1, -0.9),
    COMMON_WORD(-1.8, -1.5),
    FIRST_NAME(-0.7, -0.5),
    SURNAME(-0.5, -0.9),
    TAGGED_ELSEWHERE(1.6, 1.7),
    COUNTRY_HERE(0.6, 0.4),
    LITERAL_ELSEWHERE(0.1, 0.1);

    private final double alone;
    private final double inside;

    Sign(double alone, double inside) {
        this.alone = alone;
        this.inside = inside;
    }

    double alone() {
        return alone;
    }

    double inside() {
        return inside;
    }
}
