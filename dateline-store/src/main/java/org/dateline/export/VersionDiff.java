package org.dateline.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.incident.Incident;
import org.dateline.place.Place;
import org.dateline.search.Hit;
import org.dateline.store.Snapshot;
import org.jspecify.annotations.Nullable;

/** What changed between two versions of the data, incident by incident and field by field. For one thread. */
public final class VersionDiff {
    /** What is never of interest: it changes whenever anything does. */
    private static final Set<String> BOOKKEEPING = Set.of("version", "last_changed");

    private final Delta delta;
    private final Stories after;
    private final StoryLoader before;
    private final Table<Story> table = NativeShape.table(new Columns()).without(BOOKKEEPING);

    /**
     * An incident that differs.
     *
     * @param kind added, revised, split, merged or retracted
     * @param id its id
     * @param about type, day and place, or empty where it is gone
     * @param successor where it went, or null
     * @param reason why, where the log says so, else empty
     * @param fields the fields that differ; none for what is new or gone
     */
    public record Difference(
            String kind, String id, String about, @Nullable String successor, String reason, List<Field> fields) {
        public Difference {
            fields = List.copyOf(fields);
        }
    }

    /** A field with its values before and after; empty where there was none. */
    public record Field(String name, String before, String after) {}

    /** Takes a difference. */
    @FunctionalInterface
    public interface Taker {
        void take(Difference difference) throws IOException;
    }

    /**
     * @param before the earlier state
     * @param after the later state
     * @param finder finds the incidents that matter
     */
    public VersionDiff(Snapshot before, Snapshot after, Finder finder) {
        Selection all = new Selection(Selection.Breadth.ALL, Selection.Review.ANY);
        this.delta = Delta.between(before, after, finder, all);
        this.after = new Stories(after, finder, all, null, delta);
        this.before = new StoryLoader(before);
    }

    /** Gives what is new or revised, oldest first, then what is gone. */
    public void each(Taker taker) throws IOException {
        after.each(story -> {
            Difference difference = difference(story);
            if (!difference.kind().equals("revised") || !difference.fields().isEmpty()) {
                taker.take(difference);
            }
        });
        for (Change gone : delta.gone()) {
            taker.take(new Difference(gone.kind(), gone.incident(), "", gone.successor(), gone.reason(), List.of()));
        }
    }

    private Difference difference(Story story) {
        String id = story.incident().id();
        String kind = Objects.requireNonNull(story.change());
        List<Hit> hits = kind.equals("added") ? List.of() : before.hits(List.of(id));
        List<Field> fields =
                hits.isEmpty() ? List.of() : fields(before.load(hits).get(0), story);
        return new Difference(kind, id, about(story.incident()), null, "", fields);
    }

    private static String about(Incident incident) {
        String day = incident.date() == null || incident.date().start() == null
                ? null
                : incident.date().start().toString();
        Place place = incident.place();
        return Stream.of(incident.type().name(), incident.mode(), day, place == null ? null : place.name())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private List<Field> fields(Story old, Story now) {
        List<Field> fields = new ArrayList<>();
        List<@Nullable Object> one = table.cells(old);
        List<@Nullable Object> other = table.cells(now);
        for (int i = 0; i < one.size(); i++) {
            if (!Objects.equals(one.get(i), other.get(i))) {
                fields.add(new Field(table.columns().get(i).name(), shown(one.get(i)), shown(other.get(i))));
            }
        }
        Map<String, String> reports = new TreeMap<>();
        moved(old, now).forEach(id -> reports.put(id, "-"));
        moved(now, old).forEach(id -> reports.put(id, "+"));
        reports.forEach(
                (id, sign) -> fields.add(new Field("report", sign.equals("-") ? id : "", sign.equals("+") ? id : "")));
        return fields;
    }

    private static Set<String> moved(Story from, Story to) {
        Set<String> ids = new LinkedHashSet<>(from.incident().reports());
        to.incident().reports().forEach(ids::remove);
        return ids;
    }

    private static String shown(@Nullable Object cell) {
        return cell == null ? "" : cell instanceof Double number ? Numbers.plain(number) : cell.toString();
    }
}
