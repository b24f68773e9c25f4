package org.dateline.place;

/**
 * What speaks for a place where the gazetteer knows a name, or against one. The weights were fitted by logistic
 * regression (scripts/README of the evaluation tells on what); the first is for names that stand by themselves, the
 * second for names inside the name of something else. A place is taken where the sum is above 0.
 */
enum Sign {
    /** Always there. */
    NAME(0, 0),
    COUNTRY(3, 3),
    ADMIN1(1.5, 1.5),
    ADMIN2(0, 0),
    REGION(1.5, 1),
    SITE(1.5, 0),
    MILLION(1.2, 1),
    HUNDRED_THOUSAND(0.8, 0.6),
    TEN_THOUSAND(0.4, 0.3),
    HAMLET(-0.3, -0.3),
    QUARTER(-0.5, -0.5),
    OWN_LIST(0.7, 0.5),
    SEVERAL_WORDS(0.7, 0.7),
    TAGGED_LOCATION(2.5, 1),
    TAGGED_PERSON(-3, -2),
    TAGGED_ORGANIZATION(-0.8, 0),
    NO_PROPER_NOUN(-1.5, -1),
    PLACE_PREPOSITION_BEFORE(1.3, 0.3),
    PREPOSITION_BEFORE(0.3, 0),
    PLACE_WORD_BEFORE(1.2, 0.5),
    DIRECTION_BEFORE(0.5, 0.2),
    ARTICLE_BEFORE(0, 0),
    TITLE_BEFORE(-3, -2),
    PERSON_BEFORE(-3, -2),
    PERSON_OF_BEFORE(1, 0),
    CAPITAL_BEFORE(-0.7, 0),
    CAPITAL_AFTER(-0.5, 0),
    PERSON_AFTER(-3, -2),
    SPEECH_AFTER(-0.8, 0),
    PLACE_WORD_AFTER(1.2, 0.5),
    DIVISION_WORD_AFTER(1, 0.5),
    OFFICE_AFTER(1.2, 0.5),
    POSSESSIVE_AFTER(0, 0),
    COMMA_BEFORE(0.3, 0),
    IN_CONTAINER(2.5, 1),
    HOLDS(1.5, 0.5),
    LISTED(1.0, 0),
    HEADS_PARAGRAPH(0.5, 0),
    PERSON_HERE(-2, -1.5),
    COMMON_WORD(-3, -2.5),
    FIRST_NAME(-1, -1),
    SURNAME(-1, -1),
    TAGGED_ELSEWHERE(1, 1),
    LITERAL_ELSEWHERE(0.5, 1);

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
