package org.dateline.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dateline.coding.EventType;
import org.dateline.coding.Ontology;
import org.dateline.incident.Amending;
import org.dateline.incident.Incident;
import org.dateline.incident.IncidentField;
import org.dateline.incident.IncidentJson;
import org.dateline.incident.RecordReader;
import org.dateline.incident.Recorded;
import org.dateline.incident.Review;
import org.dateline.incident.ReviewAct.Kind;
import org.dateline.lexicon.Lexicon;
import org.dateline.place.Gazetteer;
import org.dateline.search.Hit;
import org.dateline.search.Once;
import org.dateline.search.Search;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.ReviewOutcome;
import org.dateline.store.ReviewRequest;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * What reviewers do with incidents. An act is kept only where the incident is still as the reviewer saw it; what they
 * say always wins over the machine, outlives coding again, merging and splitting, and is never lost. Safe for use by
 * many threads.
 */
public final class Reviews {
    private static final int MERGED_AT_ONCE = 1_000;

    private final EventStore store;
    private final Ontology ontology;
    private final FieldValues values;
    private final Amending amending = new Amending(new IncidentJson());
    private final RecordReader reader = new RecordReader();

    private Reviews(EventStore store, Ontology ontology, Supplier<Gazetteer> gazetteer) {
        this.store = store;
        this.ontology = ontology;
        this.values = new FieldValues(ontology, gazetteer);
    }

    /** Reviews of a store, with the types and places of a lexicon; places are read when first asked for. */
    public static Reviews of(EventStore store, Lexicon lexicon) {
        return new Reviews(store, Ontology.load(lexicon), new Once<>(() -> Gazetteer.load(lexicon)));
    }

    /**
     * Does what a reviewer wants: accept, correct, reject, reopen, freeze, note, join, split or undo. When it returns
     * that is on the disk.
     *
     * @throws ConflictException where the incident is not as the reviewer saw it; it holds both sides
     * @throws ReviewException where the act cannot be
     */
    public Acted act(Act act) throws StoreException, ReviewException {
        ReviewOutcome outcome = store.review(request(act));
        if (outcome instanceof ReviewOutcome.Done done) {
            long version = settled(act.kind(), done.version());
            try (Snapshot now = store.read(new AsOf.Now())) {
                return new Acted(done.act(), version, new Standing(now).current(act.incident()));
            }
        }
        throw refusal(act, outcome);
    }

    /** After a change of the groups the incidents are merged again. */
    private long settled(Kind kind, long version) throws StoreException {
        if (kind != Kind.JOIN && kind != Kind.SPLIT && kind != Kind.UNDO) {
            return version;
        }
        EventStore.Merged merged = store.merge(MERGED_AT_ONCE);
        while (merged.left() > 0) {
            merged = store.merge(MERGED_AT_ONCE);
        }
        return merged.version();
    }

    private ReviewException refusal(Act act, ReviewOutcome outcome) throws StoreException {
        try (Snapshot now = store.read(new AsOf.Now())) {
            Standing standing = new Standing(now);
            if (outcome instanceof ReviewOutcome.Stale stale) {
                List<HistoryLine> theirs = new Histories(now).lines(stale.acts());
                String why = theirs.isEmpty()
                        ? stale.incident() + " has other values now than those you saw"
                        : stale.incident() + " was reviewed while you looked at it";
                return new ConflictException(
                        why, new ConflictException.Sides(act, theirs, standing.current(stale.incident())));
            }
            if (outcome instanceof ReviewOutcome.Gone gone) {
                String why = gone.successor() == null
                        ? "there is no incident " + gone.incident() + " now"
                        : gone.incident() + " is part of " + gone.successor() + " now";
                return new ConflictException(
                        why, new ConflictException.Sides(act, List.of(), standing.current(gone.incident())));
            }
        }
        return new ReviewException(
                outcome instanceof ReviewOutcome.Refused refused ? refused.why() : String.valueOf(outcome));
    }

    private ReviewRequest request(Act act) throws StoreException, ReviewException {
        if (act.reviewer().isBlank()) {
            throw new ReviewException("a reviewer needs a name");
        }
        if (act.kind() == Kind.REJECT && (act.note() == null || act.note().isBlank())) {
            throw new ReviewException("say why it is rejected");
        }
        if (act.kind() == Kind.CORRECT && (act.field() == null || act.value() == null)) {
            throw new ReviewException("a correction needs a field and a value");
        }
        IncidentField field = act.field() == null ? null : field(act.field());
        try (Snapshot now = store.read(new AsOf.Now())) {
            Hit hit = new Standing(now).current(act.incident());
            Incident incident = hit == null ? null : hit.incident();
            SortedMap<IncidentField, JsonNode> set = new TreeMap<>();
            if (act.kind() == Kind.CORRECT && field != null && incident != null) {
                set.putAll(corrected(incident, field, Objects.requireNonNull(act.value())));
            }
            Act.Words words = act.words();
            return new ReviewRequest(
                    act.incident(),
                    act.base(),
                    act.reviewer().strip(),
                    act.kind(),
                    field,
                    set,
                    act.others(),
                    words == null ? null : quoted(now, incident, words),
                    act.note() == null ? "" : act.note().strip());
        }
    }

    static IncidentField field(String name) throws ReviewException {
        try {
            return IncidentField.of(name);
        } catch (IllegalArgumentException e) {
            throw new ReviewException(Objects.requireNonNull(e.getMessage()));
        }
    }

    /** The value, and what no longer fits beside it: another type has other modes and another code. */
    private SortedMap<IncidentField, JsonNode> corrected(Incident incident, IncidentField field, JsonNode given)
            throws ReviewException {
        SortedMap<IncidentField, JsonNode> set = new TreeMap<>();
        try {
            JsonNode value = amending.canonical(incident, field, values.read(field, incident.type(), given));
            set.put(field, value);
            if (field == IncidentField.TYPE
                    && !value.asText().equals(incident.type().name())) {
                List<String> modes = ontology.modes(EventType.valueOf(value.asText()));
                if (incident.mode() != null && !modes.contains(incident.mode())) {
                    set.put(IncidentField.MODE, NullNode.getInstance());
                }
                if (incident.cameo() != null) {
                    set.put(IncidentField.CAMEO, NullNode.getInstance());
                }
            }
        } catch (IllegalArgumentException e) {
            throw new ReviewException("%s cannot be %s: %s".formatted(field.label(), given, e.getMessage()));
        }
        return set;
    }

    /** Words as the report has them. */
    private Review.Quoted quoted(Snapshot now, @Nullable Incident incident, Act.Words words) throws ReviewException {
        if (incident != null && !incident.reports().contains(words.report())) {
            throw new ReviewException(words.report() + " is no report of " + incident.id());
        }
        String line = now.record(words.report());
        if (line == null) {
            throw new ReviewException("there is no report " + words.report());
        }
        Recorded recorded = reader.read(line);
        String text = recorded.text();
        if (text == null) {
            throw new ReviewException("the text of report " + words.report() + " is not kept");
        }
        if (words.begin() < 0 || words.end() <= words.begin() || words.end() > text.length()) {
            throw new ReviewException("report %s has no words from %d to %d; its text has %d"
                    .formatted(words.report(), words.begin(), words.end(), text.length()));
        }
        String found = text.substring(words.begin(), words.end());
        if (Character.isLowSurrogate(found.charAt(0)) || Character.isHighSurrogate(found.charAt(found.length() - 1))) {
            throw new ReviewException("words %d to %d cut a character in two".formatted(words.begin(), words.end()));
        }
        if (words.text() != null && !words.text().equals(found)) {
            throw new ReviewException("report %s has \"%s\" from %d to %d, not \"%s\""
                    .formatted(words.report(), found, words.begin(), words.end(), words.text()));
        }
        return new Review.Quoted(words.report(), words.begin(), words.end(), found);
    }

    /** Rounds of coding by several people, in the same store. */
    public Rounds rounds(Search search, InstantSource clock) {
        return new Rounds(store, search, values, this, clock);
    }

    /** All that people did with an incident, in order; also what they did with those that went into it. */
    public static List<HistoryLine> history(Snapshot snapshot, String incident) {
        return new Histories(snapshot).of(incident);
    }
}
