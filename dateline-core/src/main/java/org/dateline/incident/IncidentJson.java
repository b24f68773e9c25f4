package org.dateline.incident;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategy;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;
import java.util.Locale;
import org.dateline.coding.Status;
import org.dateline.coding.Timeframe;
import org.dateline.place.Place;
import org.dateline.time.PartialDate;

/**
 * Incidents and sightings as JSON and back: one line, fields in the order of their records, maps in order of key, words
 * of the record ({@code did-not-occur}, {@code city}) for what is counted off. Equal values give equal bytes. Safe for
 * use by many threads.
 */
public final class IncidentJson {
    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addDeserializer(LocalDate.class, new Days()))
            .addMixIn(Status.class, Labelled.class)
            .addMixIn(Timeframe.class, Labelled.class)
            .addMixIn(Place.Precision.class, Grain.class)
            .addMixIn(PartialDate.Precision.class, Grain.class)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** One line, without its end. */
    public String write(Incident incident) {
        return line(incident);
    }

    /** One line, without its end. */
    public String write(Sighting sighting) {
        return line(sighting);
    }

    /** The incident of a line that {@link #write(Incident)} made. */
    public Incident incident(String line) {
        return read(line, Incident.class);
    }

    /** The sighting of a line that {@link #write(Sighting)} made. */
    public Sighting sighting(String line) {
        return read(line, Sighting.class);
    }

    /** The JSON of an incident; equal incidents give equal trees. */
    public ObjectNode tree(Incident incident) {
        return (ObjectNode) node(line(incident));
    }

    JsonNode tree(Review review) {
        return node(line(review));
    }

    /**
     * The incident of a tree.
     *
     * @throws IllegalArgumentException where it is none
     */
    Incident incident(ObjectNode tree) {
        return read(tree.toString(), Incident.class);
    }

    /**
     * JSON of any kind.
     *
     * @throws IllegalArgumentException where it is none
     */
    public JsonNode node(String text) {
        return read(text, JsonNode.class);
    }

    private String line(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + value, e);
        }
    }

    private <T> T read(String line, Class<T> type) {
        try {
            return mapper.readValue(line, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no %s: %s".formatted(type.getSimpleName(), e.getOriginalMessage()), e);
        }
    }

    /** An enumeration that says how the record writes it. */
    private interface Labelled {
        @JsonValue
        String label();
    }

    /** An enumeration that the record writes in small letters. */
    @EnumNaming(SmallLetters.class)
    private interface Grain {}

    /** Small letters for an enumeration's names. */
    public static final class SmallLetters implements EnumNamingStrategy {
        @Override
        public String convertEnumToExternalName(String name) {
            return name.toLowerCase(Locale.ROOT);
        }
    }

    /** Days as the record writes them. */
    private static final class Days extends FromStringDeserializer<LocalDate> {
        private static final long serialVersionUID = 1;

        Days() {
            super(LocalDate.class);
        }

        @Override
        protected LocalDate _deserialize(String value, DeserializationContext context) {
            return LocalDate.parse(value);
        }
    }
}
