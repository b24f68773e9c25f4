package org.dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.place.Place;

/**
 * Incidents as a feature collection of RFC 7946. A point only where a site or a city is known: what is known to a
 * division or a country alone has no geometry, and says so in geo_precision.
 */
final class GeoJson {
    private static final Set<String> IN_GEOMETRY = Set.of("latitude", "longitude");

    private final Export export;
    private final StoryJson story = new StoryJson();

    GeoJson(Export export) {
        this.export = export;
    }

    void write(OutputStream out) throws IOException {
        Table<Story> table = export.nativeTable().without(IN_GEOMETRY);
        try (JsonGenerator json = StoryJson.generator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            export.each(s -> {
                feature(json, table, s);
                export.counted();
            });
            for (Change gone : export.gone()) {
                gone(json, table, gone);
            }
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void feature(JsonGenerator json, Table<Story> table, Story s) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", s.incident().id());
        geometry(json, s);
        json.writeObjectFieldStart("properties");
        story.fields(json, table, s);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void geometry(JsonGenerator json, Story s) throws IOException {
        Double latitude = s.latitude();
        Double longitude = s.longitude();
        boolean exact = s.placeOf(Place.Precision.SITE, Place.Precision.CITY) != null;
        if (!exact || latitude == null || longitude == null) {
            json.writeNullField("geometry");
            return;
        }
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        json.writeNumber(Numbers.plain(longitude));
        json.writeNumber(Numbers.plain(latitude));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void gone(JsonGenerator json, Table<Story> table, Change gone) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", gone.incident());
        json.writeNullField("geometry");
        json.writeObjectFieldStart("properties");
        var cells = Export.goneCells(table, gone);
        for (int i : IntStream.range(0, cells.size()).toArray()) {
            if (cells.get(i) != null) {
                json.writeStringField(table.columns().get(i).name(), Objects.toString(cells.get(i)));
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
