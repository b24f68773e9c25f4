package org.dateline.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;

/** Bodies of requests: objects of JSON, neither too large nor too deep. */
final class Bodies {
    private static final int DEPTH = 64;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(40_000_000)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    private Bodies() {}

    static JsonNode object(Context ctx, ServerLimits limits) {
        String type = String.valueOf(ctx.contentType()).toLowerCase(Locale.ROOT);
        if (!type.startsWith("application/json")) {
            throw new ApiException(415, "media-type", "the body must be application/json");
        }
        if (ctx.contentLength() > limits.bodyBytes()) {
            throw tooLarge(limits);
        }
        try {
            byte[] bytes = ctx.bodyInputStream().readNBytes((int) limits.bodyBytes() + 1);
            if (bytes.length > limits.bodyBytes()) {
                throw tooLarge(limits);
            }
            JsonNode node = JSON.readTree(bytes);
            if (node instanceof ObjectNode) {
                return node;
            }
            throw ApiException.badRequest("the body must be an object of JSON");
        } catch (JsonProcessingException e) {
            throw ApiException.badRequest("the body is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw ApiException.badRequest("the body broke off");
        }
    }

    private static ApiException tooLarge(ServerLimits limits) {
        return new ApiException(
                413, "too-large", "the body has more than %,d bytes; split it".formatted(limits.bodyBytes()));
    }
}
