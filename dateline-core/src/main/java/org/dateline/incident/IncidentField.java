package org.dateline.incident;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The fields of an incident that a reviewer can correct, as JSON has them. */
public enum IncidentField {
    TYPE("type"),
    MODE("mode"),
    CONTEXTS("contexts"),
    CAMEO("cameo"),
    SOURCES("sources"),
    TARGETS("targets"),
    VICTIMS("victims"),
    PERPETRATORS("perpetrators"),
    PLACE("place"),
    DATE("date"),
    STATUS("status"),
    TIMEFRAME("timeframe"),
    WEAPONS("weapons"),
    OBJECTS("objects"),
    KILLED("tolls.killed"),
    INJURED("tolls.injured"),
    ABDUCTED("tolls.abducted"),
    ARRESTED("tolls.arrested"),
    PARTICIPANTS("tolls.participants");

    private static final String TOLLS = "tolls";
    private static final String RANGE = "range";
    private static final String COUNTS = "counts";

    private final String label;

    IncidentField(String label) {
        this.label = label;
    }

    /** As an incident's JSON names it; {@code tolls.killed} for a toll. */
    public String label() {
        return label;
    }

    /**
     * The field of a name; a toll may be named without its group.
     *
     * @throws IllegalArgumentException where there is no such field
     */
    public static IncidentField of(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(f -> f.label.equals(wanted) || f.label.equals(TOLLS + '.' + wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field \"%s\" can be corrected; there are %s"
                        .formatted(
                                name,
                                Arrays.stream(values())
                                        .map(IncidentField::label)
                                        .collect(Collectors.joining(", ")))));
    }

    /** Whether it is a number of people. */
    public boolean isToll() {
        return label.startsWith(TOLLS);
    }

    private String kind() {
        return label.substring(TOLLS.length() + 1);
    }

    /** The value in an incident as JSON; of a toll the range. */
    JsonNode read(JsonNode incident) {
        JsonNode value = isToll() ? incident.path(TOLLS).path(kind()).path(RANGE) : incident.path(label);
        return value.isMissingNode() ? NullNode.getInstance() : value;
    }

    /** Puts a value in; the counts that reports give stay beside the range of a toll. */
    void write(ObjectNode incident, JsonNode value) {
        if (!isToll()) {
            incident.set(label, value);
            return;
        }
        ObjectNode tolls = incident.withObject('/' + TOLLS);
        JsonNode counts = tolls.path(kind()).path(COUNTS);
        if (value.isNull() && counts.isEmpty()) {
            tolls.remove(kind());
            return;
        }
        ObjectNode toll = incident.objectNode();
        toll.set(RANGE, value.isNull() ? unknown(incident) : value);
        toll.set(COUNTS, counts.isArray() ? counts : incident.arrayNode());
        tolls.set(kind(), toll);
    }

    private static ObjectNode unknown(ObjectNode factory) {
        return factory.objectNode().putNull("low").putNull("best").putNull("high");
    }
}
