package org.dateline.coding;

/** Whether the event took place, as the report has it. */
public enum Status {
    OCCURRED("occurred"),
    ONGOING("ongoing"),
    PLANNED("planned"),
    POSSIBLE("possible"),
    DENIED("denied"),
    DID_NOT_OCCUR("did-not-occur");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    /** As the record writes it. */
    public String label() {
        return label;
    }
}
