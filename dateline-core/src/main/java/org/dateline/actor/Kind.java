package org.dateline.actor;

import java.util.Locale;

/** What a name of the actor files names. The label is the section header that announces it. */
enum Kind {
    STATE,
    TERRITORY,
    FORMER_STATE,
    REGION,
    PROVINCE,
    CAPITAL,
    ADJECTIVE,
    PEOPLE,
    PERSON,
    ARMED_GROUP,
    PARTY,
    STATE_BODY,
    PARLIAMENT,
    COURT,
    FORCE,
    ALLIANCE,
    INTERNATIONAL_BODY,
    NGO,
    MEDIA,
    FIRM,
    UNION,
    UNIVERSITY,
    FAITH_BODY,
    ETHNIC_GROUP,
    RELIGION;

    /** The section header: "armed group". */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A state, or a part of one that may act for itself. */
    boolean isLand() {
        return ordinal() <= PROVINCE.ordinal();
    }

    /** Land, a capital, or an adjective or people noun of one. */
    boolean isNational() {
        return ordinal() <= PEOPLE.ordinal();
    }

    /** A body with a name of its own. */
    boolean isBody() {
        return ordinal() >= ARMED_GROUP.ordinal() && ordinal() <= FAITH_BODY.ordinal();
    }

    /** An ethnic or religious group. */
    boolean isCommunity() {
        return this == ETHNIC_GROUP || this == RELIGION;
    }
}
