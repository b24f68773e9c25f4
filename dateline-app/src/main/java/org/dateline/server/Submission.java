package org.dateline.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.dateline.evidence.Limits;
import org.dateline.evidence.Problem;
import org.dateline.fetch.FetchException;
import org.dateline.fetch.Fetched;
import org.dateline.fetch.Fetcher;
import org.dateline.intake.Given;
import org.dateline.intake.Intake;
import org.dateline.intake.Item;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/** Reports as they are handed in: text, a page, or the address of one. */
final class Submission {
    private static final List<String> FIELDS = List.of("id", "title", "url", "publisher", "published");

    private final ObjectMapper mapper;
    private final Fetcher fetcher;

    Submission(ObjectMapper mapper, Fetcher fetcher) {
        this.mapper = mapper;
        this.fetcher = fetcher;
    }

    /**
     * What was handed in.
     *
     * @param report the report
     * @param problems what was wrong with it
     */
    record Taken(Report report, List<Problem> problems) {}

    /** The report of a body, or a fault that says what is wrong with it. */
    Taken read(JsonNode body) {
        String text = string(body, "text");
        String html = string(body, "html");
        String url = string(body, "url");
        if (text == null && html == null && url == null) {
            throw ApiException.badRequest("the body wants text, html or url");
        }
        ObjectNode line = mapper.createObjectNode();
        for (String field : FIELDS) {
            String value = string(body, field);
            if (value != null) {
                line.put(field, value);
            }
        }
        Given given = new Given(published(body), string(body, "publisher"));
        if (text != null) {
            return intake(line.put("text", text).toString(), given);
        }
        if (html != null) {
            return intake(line.put("html", html).toString(), given);
        }
        return fetched(String.valueOf(url), line, given);
    }

    private Taken fetched(String url, ObjectNode line, Given given) {
        try {
            Fetched page = fetcher.fetch(URI.create(url));
            if (!page.mediaType().isEmpty() && !page.mediaType().matches("text/.*|application/xhtml.*")) {
                throw new ApiException(
                        422, "no-report", "the address leads to %s, not to a page".formatted(page.mediaType()));
            }
            if (page.mediaType().equals("text/plain")) {
                String text = new String(page.body(), StandardCharsets.UTF_8);
                return intake(line.put("text", text).toString(), given);
            }
            return page(page, given);
        } catch (IllegalArgumentException e) {
            throw ApiException.badRequest("url is no address");
        } catch (FetchException e) {
            throw new ApiException(
                    e.refused() ? 403 : 502, e.refused() ? "fetch-refused" : "fetch", String.valueOf(e.getMessage()));
        }
    }

    /** The page says its charset itself; jsoup reads it out of the bytes, as of a file. */
    private Taken page(Fetched page, Given given) {
        Item item = item(page.body(), given);
        Report report = taken(item).report();
        String url = report.url() == null ? page.address().toString() : report.url();
        Report told =
                new Report(report.id(), report.text(), report.title(), url, report.publisher(), report.published());
        return new Taken(told, item.problems());
    }

    private static Taken intake(String line, Given given) {
        return taken(item(line.getBytes(StandardCharsets.UTF_8), given));
    }

    private static Item item(byte[] bytes, Given given) {
        Intake intake = new Intake(List.of("-"), new ByteArrayInputStream(bytes), given, Limits.standard());
        Item item = intake.next();
        if (item == null) {
            throw new ApiException(422, "no-report", "there is nothing to code");
        }
        return item;
    }

    private static Taken taken(Item item) {
        Report report = item.report();
        if (report == null) {
            throw new ApiException(422, "no-report", item.problems().get(0).message());
        }
        return new Taken(report, item.problems());
    }

    private static @Nullable LocalDate published(JsonNode body) {
        String day = string(body, "published");
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw ApiException.badRequest("published is a day (2026-01-31)");
        }
    }

    private static @Nullable String string(JsonNode body, String field) {
        JsonNode value = body.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw ApiException.badRequest(field + " is text");
        }
        return value.textValue().isBlank() ? null : value.textValue();
    }
}
