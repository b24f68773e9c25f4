package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.incident.Decision;
import org.dateline.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedIncidentTest {
    private static String sighting(Served served, String incident) throws IOException, InterruptedException {
        return served.json("/api/incidents/" + incident)
                .path("incident")
                .path("members")
                .path(0)
                .path("sighting")
                .asText();
    }

    @Test
    void mergedIncidentLeadsToTheOneThatTookItIn(@TempDir Path folder)
            throws IOException, StoreException, InterruptedException {
        try (Served served = new Served(folder)) {
            JsonNode found = served.json("/api/incidents?q=type:ASSAULT").path("incidents");
            String one = found.path(0).path("id").asText();
            String other = found.path(1).path("id").asText();
            List<String> sightings = List.of(sighting(served, one), sighting(served, other)).stream()
                    .sorted()
                    .toList();
            served.store.decide(
                    new Decision(sightings.get(0), sightings.get(1), Decision.Kind.JOIN), "tester", "the same");
            served.store.mergeAll();
            long version = served.store.mergeAll().version();
            while (served.json("/api/session").path("version").asLong() < version) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            HttpResponse<String> first = served.get("/api/incidents/" + one);
            HttpResponse<String> second = served.get("/api/incidents/" + other);
            HttpResponse<String> moved = first.statusCode() == 308 ? first : second;
            HttpResponse<String> kept = first.statusCode() == 308 ? second : first;
            assertThat(moved.statusCode()).isEqualTo(308);
            assertThat(kept.statusCode()).isEqualTo(200);
            String left = first.statusCode() == 308 ? other : one;
            assertThat(moved.headers().firstValue("Location").orElse("")).startsWith("/api/incidents/" + left);
            assertThat(kept.body()).contains("\"successorOf\":[\"" + (first.statusCode() == 308 ? one : other) + "\"]");
        }
    }

    @Test
    void incidentWhoseReportIsTakenBackIsGone(@TempDir Path folder)
            throws IOException, StoreException, InterruptedException {
        try (Served served = new Served(folder)) {
            String id = served.json("/api/incidents?q=country:PAK")
                    .path("incidents")
                    .path(0)
                    .path("id")
                    .asText();
            served.write("/api/reports", "{\"id\":\"c\",\"text\":\"The weather in Lahore was fine on Saturday.\"}");
            HttpResponse<String> gone = served.get("/api/incidents/" + id);
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(gone.body()).contains("retracted");
        }
    }
}
