package org.dateline.telling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.coding.EventType;
import org.dateline.incident.Incident;
import org.dateline.search.Query;
import org.dateline.search.QueryException;
import org.dateline.search.ReportHit;
import org.dateline.search.Search;
import org.dateline.store.Snapshot;

/** Finds who stands where: the statements of the found reports, and the speech acts among the found incidents. */
public final class PositionFinder {
    private static final Set<EventType> SPEECH_ACTS = Set.of(
            EventType.REQUEST,
            EventType.REJECT,
            EventType.AGREE,
            EventType.ACCUSE,
            EventType.SUPPORT,
            EventType.THREATEN,
            EventType.CONCEDE);
    private static final int PAGE = 200;

    private final Search search;
    private final Snapshot snapshot;
    private final ObjectMapper mapper = new ObjectMapper();
    private final List<Position> found = new ArrayList<>();
    private boolean cut;

    public PositionFinder(Search search, Snapshot snapshot) {
        this.search = search;
        this.snapshot = snapshot;
    }

    /** All positions, incidents first, each in order of time. */
    public List<Position> find(Query query) throws QueryException {
        return find(query, Search.Order.OLDEST, Integer.MAX_VALUE);
    }

    /**
     * The positions in the first incidents and the first reports that a query finds.
     *
     * @param most how many incidents, and how many reports, are read at most
     */
    public List<Position> find(Query query, Search.Order order, int most) throws QueryException {
        String cursor = null;
        int read = 0;
        do {
            Search.Page page = search.page(snapshot, query, order, cursor, Math.min(PAGE, most - read));
            page.hits().forEach(hit -> act(hit.incident()));
            read += page.hits().size();
            cursor = page.next();
        } while (cursor != null && read < most);
        cut = cursor != null;
        read = 0;
        cursor = null;
        do {
            Search.ReportPage page = search.reports(snapshot, query, order, cursor, Math.min(PAGE, most - read));
            page.hits().forEach(this::statements);
            read += page.hits().size();
            cursor = page.next();
        } while (cursor != null && read < most);
        cut |= cursor != null;
        return found;
    }

    /** Whether there was more to read. */
    public boolean cut() {
        return cut;
    }

    private void act(Incident incident) {
        if (!SPEECH_ACTS.contains(incident.type())) {
            return;
        }
        String about = verb(incident) + other(incident);
        String words = Wording.squeeze(incident.members().get(0).sentence().text());
        String source = IncidentWording.support(incident) + ", " + incident.id();
        for (Actor actor : incident.sources()) {
            found.add(new Position(
                    Wording.squeeze(actor.name()), about, IncidentWording.day(incident), words, source, true));
        }
    }

    private static String verb(Incident incident) {
        String mode = incident.mode() == null ? "" : "/" + incident.mode();
        return incident.type().name().toLowerCase(Locale.ROOT) + mode;
    }

    private static String other(Incident incident) {
        String whom = IncidentWording.names(incident.targets());
        return whom.isEmpty() ? "" : " → " + whom;
    }

    private void statements(ReportHit report) {
        try {
            String line = snapshot.record(report.id());
            if (line != null) {
                mapper.readTree(line).path("statements").forEach(statement -> statement(statement, report));
            }
        } catch (JsonProcessingException e) {
            // A record that cannot be read tells nothing; dateline check names it.
        }
    }

    private void statement(JsonNode statement, ReportHit report) {
        String speaker = Wording.squeeze(statement.path("speaker").path("name").asText(""));
        Set<String> words = new LinkedHashSet<>();
        statement
                .path("content")
                .forEach(span -> words.add(Wording.squeeze(span.path("text").asText(""))));
        if (speaker.isEmpty() || speaker.equals("null") || words.isEmpty()) {
            return;
        }
        String quote = bare(String.join(" … ", words));
        String source = report.publisher() == null ? report.id() : Wording.squeeze(report.publisher());
        for (String about : abouts(statement)) {
            found.add(new Position(
                    speaker, about, report.published() == null ? "" : report.published(), quote, source, false));
        }
    }

    /** Without quotation marks at both ends: some are set anyway. */
    private static String bare(String quote) {
        boolean marked = quote.length() > 1 && "\"“".indexOf(quote.charAt(0)) >= 0;
        return marked && "\"”".indexOf(quote.charAt(quote.length() - 1)) >= 0
                ? quote.substring(1, quote.length() - 1)
                : quote;
    }

    /** The topics; where there are none, whom it is said to; else nothing in particular. */
    private static List<String> abouts(JsonNode statement) {
        List<String> abouts = new ArrayList<>();
        statement.path("topics").forEach(topic -> abouts.add(topic.asText()));
        String addressee = statement.path("addressee").path("name").asText("");
        if (abouts.isEmpty() && !addressee.isEmpty() && !addressee.equals("null")) {
            abouts.add("to " + Wording.squeeze(addressee));
        }
        return abouts.isEmpty() ? List.of("other matters") : abouts;
    }
}
