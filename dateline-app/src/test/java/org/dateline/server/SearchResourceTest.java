package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.dateline.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchResourceTest {
    @Test
    void savedSearchTellsOfNewIncidentsUntilTheyAreSeen(@TempDir Path folder)
            throws IOException, StoreException, InterruptedException {
        try (Served served = new Served(folder)) {
            JsonNode saved = Served.JSON.readTree(
                    served.write("/api/searches", "{\"name\":\"Nairobi\",\"q\":\"country:KEN\",\"alert\":true}")
                            .body());
            String path = "/api/searches/" + saved.path("id").asText();
            assertThat(saved.path("fresh").asInt(-1)).isZero();
            served.write("/api/reports", "{\"text\":\"Police arrested 20 people in Nairobi.\"}");
            served.write("/api/reports", "{\"text\":\"Police arrested 20 people in Lahore.\"}");
            JsonNode now = served.json("/api/searches");
            assertThat(now.path("searches").path(0).path("fresh").asInt(-1)).isEqualTo(1);
            served.write(path, "{\"seen\":" + now.path("version").asLong() + "}");
            assertThat(served.json("/api/searches")
                            .path("searches")
                            .path(0)
                            .path("fresh")
                            .asInt(-1))
                    .isZero();
            String mark = served.json("/api/session").path("csrf").asText();
            HttpRequest gone = HttpRequest.newBuilder(served.at(path))
                    .header(Guard.CSRF, mark)
                    .DELETE()
                    .build();
            assertThat(served.http.send(gone, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(204);
            assertThat(served.http.send(gone, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(404);
            assertThat(served.json("/api/searches").path("searches")).isEmpty();
        }
    }

    @Test
    void searchThatCannotBeReadIsNotKept(@TempDir Path folder)
            throws IOException, StoreException, InterruptedException {
        try (Served served = new Served(folder)) {
            assertThat(served.write("/api/searches", "{\"name\":\"x\",\"q\":\"type:NOPE\"}")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(served.write("/api/searches", "{\"name\":\"\",\"q\":\"\"}")
                            .statusCode())
                    .isEqualTo(400);
        }
    }
}
