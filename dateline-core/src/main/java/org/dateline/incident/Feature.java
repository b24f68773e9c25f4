package org.dateline.incident;

import java.util.Locale;

/** What is compared of two sightings; its weight and its words stand in the file of weights. */
enum Feature {
    PRIOR,
    SAME_TYPE,
    RELATED_TYPE,
    SAME_MODE,
    OTHER_MODE,
    SAME_CAMEO,
    SAME_PLACE,
    NEAR_PLACE,
    PLACE_WITHIN,
    PLACE_IN_COUNTRY,
    OTHER_PLACE,
    OTHER_PLACE_OF_SPEECH,
    SAME_DAY,
    DAYS_OVERLAP,
    DAY_FITS_REPORT,
    REPORTS_SAME_DAY,
    REPORTS_NEXT_DAY,
    DAY_BEFORE,
    DAYS_APART,
    REPORT_LATE,
    REPORT_TOO_LATE,
    REPORTS_APART,
    REPORTS_FAR_APART,
    SAME_SOURCE,
    LIKE_SOURCE,
    SAME_STATE_SOURCE,
    MORE_ACTORS,
    OTHER_SOURCE,
    OTHER_SPEAKER,
    SAME_TARGET,
    LIKE_TARGET,
    SAME_STATE_TARGET,
    OTHER_TARGET,
    SAME_WEAPON,
    OTHER_WEAPON,
    SAME_OBJECT,
    SAME_OBJECT_KIND,
    OTHER_OBJECT,
    SAME_TOLL,
    SAME_SMALL_TOLL,
    TOLL_FITS,
    TOLL_GROWS,
    TOLL_NEAR,
    TOLL_SHRINKS,
    OTHER_TOLL,
    BOTH_PLANNED,
    PLANNED_THEN_HELD,
    POSSIBLE_ONLY,
    DENIED_IN_ONE,
    DID_NOT_HAPPEN,
    RECALLED_IN_ONE,
    HABITUAL,
    TEXT,
    TEXT_SHARE,
    ANOTHER,
    ONE_REPORT,
    ONE_GROUP;

    /** As the file writes it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
