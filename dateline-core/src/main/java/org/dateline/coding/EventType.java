package org.dateline.coding;

/** The sixteen PLOVER event types (manual of February 2024), with their quad class. */
public enum EventType {
    AGREE(Quad.VERBAL_COOPERATION),
    CONSULT(Quad.VERBAL_COOPERATION),
    SUPPORT(Quad.VERBAL_COOPERATION),
    CONCEDE(Quad.VERBAL_COOPERATION),
    COOPERATE(Quad.MATERIAL_COOPERATION),
    AID(Quad.MATERIAL_COOPERATION),
    RETREAT(Quad.MATERIAL_COOPERATION),
    REQUEST(Quad.VERBAL_CONFLICT),
    ACCUSE(Quad.VERBAL_CONFLICT),
    REJECT(Quad.VERBAL_CONFLICT),
    THREATEN(Quad.VERBAL_CONFLICT),
    PROTEST(Quad.MATERIAL_CONFLICT),
    SANCTION(Quad.MATERIAL_CONFLICT),
    MOBILIZE(Quad.MATERIAL_CONFLICT),
    COERCE(Quad.MATERIAL_CONFLICT),
    ASSAULT(Quad.MATERIAL_CONFLICT);

    private final Quad quad;

    EventType(Quad quad) {
        this.quad = quad;
    }

    public Quad quad() {
        return quad;
    }

    /** The four-way class of the event. */
    public enum Quad {
        VERBAL_COOPERATION("verbal cooperation"),
        MATERIAL_COOPERATION("material cooperation"),
        VERBAL_CONFLICT("verbal conflict"),
        MATERIAL_CONFLICT("material conflict");

        private final String label;

        Quad(String label) {
            this.label = label;
        }

        /** As the record writes it. */
        public String label() {
            return label;
        }
    }
}
