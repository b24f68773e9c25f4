package org.dateline.coding;

import java.util.Locale;

/** Whether the event is the news, is recalled, or is general. */
public enum Timeframe {
    CURRENT,
    BACKGROUND,
    HABITUAL;

    /** As the record writes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
