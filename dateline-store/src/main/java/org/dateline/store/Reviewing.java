package org.dateline.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.incident.Amending;
import org.dateline.incident.Incident;
import org.dateline.incident.IncidentField;
import org.dateline.incident.IncidentJson;
import org.dateline.incident.Review;
import org.dateline.incident.ReviewAct;
import org.dateline.incident.ReviewAct.Kind;
import org.dateline.incident.ReviewAct.Pins;
import org.dateline.store.ReviewActs.Shift;
import org.dateline.store.SightingRows.Row;
import org.dateline.store.Tables.Changes;
import org.dateline.store.Tables.Incidents;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** An act of a reviewer, within one transaction: it is kept and its incident is written anew, or nothing is. */
final class Reviewing {
    private static final Set<Kind> OF_ALL_FIELDS = Set.of(Kind.ACCEPT, Kind.FREEZE);
    private static final Set<Kind> ON_OPEN_ONES = Set.of(Kind.ACCEPT, Kind.CORRECT, Kind.REJECT);

    private final DSLContext sql;
    private final IncidentJson json;
    private final Amending amending;
    private final InstantSource clock;
    private final ReviewActs acts;
    private final Heirs heirs;
    private final Regrouping regrouping;

    Reviewing(DSLContext sql, IncidentJson json, Amending amending, InstantSource clock) {
        this.sql = sql;
        this.json = json;
        this.amending = amending;
        this.clock = clock;
        SightingRows sightings = new SightingRows(sql, json);
        this.acts = new ReviewActs(sql, json, sightings);
        this.heirs = new Heirs(sql, sightings);
        this.regrouping = new Regrouping(sql, sightings);
    }

    ReviewOutcome act(ReviewRequest request) {
        ReviewSubject subject = ReviewSubject.find(sql, json, amending, request.incident());
        if (subject == null) {
            return gone(request.incident());
        }
        if (changed(subject, request)) {
            return stale(subject, request);
        }
        return switch (request.kind()) {
            case UNDO -> undo(subject, request);
            case JOIN -> join(subject, request);
            case SPLIT -> split(subject, request);
            default -> judge(subject, request);
        };
    }

    private ReviewOutcome gone(String id) {
        String successor = sql.select(Changes.SUCCESSOR)
                .from(Changes.TABLE)
                .where(Changes.INCIDENT.eq(id))
                .and(Changes.KIND.eq(Change.Kind.MERGED.label()))
                .orderBy(Changes.SEQ.desc())
                .limit(1)
                .fetchOne(Changes.SUCCESSOR);
        return new ReviewOutcome.Gone(id, successor);
    }

    /** Whether people did something with it that the reviewer has not seen, or a value is another that it is about. */
    private boolean changed(ReviewSubject subject, ReviewRequest request) {
        if (subject.since() <= request.base() || request.kind() == Kind.NOTE) {
            return false;
        }
        if (!acts.after(subject.acts(), subject.id(), request.base()).isEmpty()) {
            return true;
        }
        String seen = sql.select(Incidents.BODY)
                .from(Incidents.TABLE)
                .where(Incidents.ID.eq(subject.id()))
                .and(Incidents.VERSION.le(request.base()))
                .and(Incidents.UNTIL.gt(request.base()))
                .fetchOne(Incidents.BODY);
        if (seen == null) {
            return true;
        }
        Map<IncidentField, JsonNode> before = amending.values(json.incident(seen));
        Map<IncidentField, JsonNode> now = amending.values(subject.incident());
        return concerned(request).stream().anyMatch(f -> !Objects.equals(before.get(f), now.get(f)));
    }

    private static List<IncidentField> concerned(ReviewRequest request) {
        if (request.field() != null) {
            return List.of(request.field());
        }
        return OF_ALL_FIELDS.contains(request.kind())
                ? List.of(IncidentField.values())
                : List.copyOf(request.values().keySet());
    }

    private ReviewOutcome stale(ReviewSubject subject, ReviewRequest request) {
        return new ReviewOutcome.Stale(subject.id(), acts.after(subject.acts(), subject.id(), request.base()));
    }

    private ReviewOutcome judge(ReviewSubject subject, ReviewRequest request) {
        if (subject.incident().state() == Review.State.FROZEN && ON_OPEN_ONES.contains(request.kind())) {
            return new ReviewOutcome.Refused(request.incident() + " is frozen; reopen it first");
        }
        SortedMap<IncidentField, Shift> shifts = shifts(subject, request);
        Pins pins = request.kind() == Kind.ACCEPT && request.field() == null ? Pins.NO : Pins.YES;
        ReviewAct act = new ReviewAct(
                acts.next(),
                at(),
                Objects.requireNonNull(Batches.clean(request.reviewer())),
                request.kind(),
                subject.id(),
                subject.over(),
                pins,
                after(shifts),
                request.words());
        List<ReviewAct> all = new ArrayList<>(subject.acts());
        all.add(act);
        long version = rewrite(subject, all, told(request));
        keep(act, subject, request, version, shifts, null);
        return new ReviewOutcome.Done(act.seq(), version);
    }

    private static SortedMap<IncidentField, JsonNode> after(SortedMap<IncidentField, Shift> shifts) {
        SortedMap<IncidentField, JsonNode> after = new TreeMap<>();
        shifts.forEach((field, shift) -> after.put(field, shift.after()));
        return after;
    }

    /** What the act says of which fields: the values given, or those that are seen. */
    private SortedMap<IncidentField, Shift> shifts(ReviewSubject subject, ReviewRequest request) {
        SortedMap<IncidentField, JsonNode> shown = amending.values(subject.incident());
        SortedMap<IncidentField, JsonNode> machine = amending.values(subject.machine());
        SortedMap<IncidentField, Shift> shifts = new TreeMap<>();
        List<IncidentField> fields = switch (request.kind()) {
            case CORRECT -> List.copyOf(request.values().keySet());
            case ACCEPT, FREEZE -> concerned(request);
            default -> List.of();
        };
        for (IncidentField field : fields) {
            JsonNode before = Objects.requireNonNull(shown.get(field));
            JsonNode found = Objects.requireNonNull(machine.get(field));
            JsonNode after = request.values().getOrDefault(field, before);
            boolean told = !after.isNull() && !(after.isArray() && after.isEmpty());
            if (told || request.kind() != Kind.ACCEPT || request.field() != null) {
                shifts.put(field, new Shift(before, found, after));
            }
        }
        return shifts;
    }

    private static String told(ReviewRequest request) {
        IncidentField field = request.field();
        String what = request.kind().label() + (field == null ? "" : " " + field.label());
        return "review: %s by %s%s"
                .formatted(what, request.reviewer(), request.note().isBlank() ? "" : ": " + request.note());
    }

    private String at() {
        return Versions.text(clock.instant());
    }

    private void keep(
            ReviewAct act,
            ReviewSubject subject,
            ReviewRequest request,
            long version,
            SortedMap<IncidentField, Shift> shifts,
            @Nullable Long undoes) {
        Seniority seniority =
                new Seniority(heirs.of(subject.members().stream().map(Row::id).toList()));
        ReviewActs.Anchor anchor = subject.anchor(request.words(), seniority);
        String type = subject.machine().type().name();
        acts.append(new ReviewActs.Written(act, request, version, type, anchor, undoes, shifts));
    }

    /** Writes the incident with these acts over what the machine has; gives the version that holds it. */
    private long rewrite(ReviewSubject subject, List<ReviewAct> all, String reason) {
        Incident amended = amending.apply(subject.machine(), all);
        String body = Objects.requireNonNull(Batches.clean(json.write(amended)));
        if (body.equals(subject.body())) {
            return Versions.last(sql);
        }
        IncidentRows incidents = new IncidentRows(sql);
        Versions.Stamp stamp = Versions.next(sql, clock.instant());
        incidents.close(List.of(subject.id()), stamp.version());
        incidents.insert(List.of(new IncidentRows.Written(amended, body)), stamp.version());
        new ChangeLog(sql).append(List.of(new Fate(Change.Kind.REVISED, subject.id(), null, reason)), stamp);
        Versions.write(sql, stamp);
        return stamp.version();
    }

    /** An act that changes no value of the incident: a grouping, or the taking back of an act. */
    private ReviewAct plain(ReviewSubject subject, ReviewRequest request) {
        return new ReviewAct(
                acts.next(),
                at(),
                Objects.requireNonNull(Batches.clean(request.reviewer())),
                request.kind(),
                subject.id(),
                subject.over(),
                Pins.NO,
                new TreeMap<>(),
                request.words());
    }

    private ReviewOutcome join(ReviewSubject subject, ReviewRequest request) {
        ReviewSubject other = ReviewSubject.find(
                sql,
                json,
                amending,
                request.others().isEmpty() ? "" : request.others().get(0));
        if (other == null) {
            return gone(request.others().isEmpty() ? "" : request.others().get(0));
        }
        if (other.id().equals(subject.id())) {
            return new ReviewOutcome.Refused(subject.id() + " and " + other.id() + " are one incident already");
        }
        if (changed(other, request)) {
            return stale(other, request);
        }
        ReviewAct act = plain(subject, request);
        long version = Versions.last(sql) + 1; // the merging that goes by it
        keep(act, subject, request, version, new TreeMap<>(), null);
        regrouping.join(act, subject, other, request.note());
        return new ReviewOutcome.Done(act.seq(), version);
    }

    private ReviewOutcome split(ReviewSubject subject, ReviewRequest request) {
        String why = Regrouping.refusal(subject, request.others());
        if (why != null) {
            return new ReviewOutcome.Refused(why);
        }
        ReviewAct act = plain(subject, request);
        long version = Versions.last(sql) + 1; // the merging that goes by it
        keep(act, subject, request, version, new TreeMap<>(), null);
        regrouping.split(act, subject, request.others(), request.note());
        return new ReviewOutcome.Done(act.seq(), version);
    }

    private ReviewOutcome undo(ReviewSubject subject, ReviewRequest request) {
        ReviewAct last = ReviewActs.last(subject.acts(), request.reviewer());
        if (last == null) {
            return new ReviewOutcome.Refused(
                    "%s has done nothing with %s that could be taken back".formatted(request.reviewer(), subject.id()));
        }
        ReviewAct act = plain(subject, request);
        List<ReviewAct> left = new ArrayList<>(subject.acts());
        left.remove(last);
        long version;
        if (last.kind() == Kind.JOIN || last.kind() == Kind.SPLIT) {
            regrouping.takeBack(act, last.seq(), request.note());
            version = Versions.last(sql) + 1;
        } else {
            version = rewrite(subject, left, told(request) + " (" + last.kind().label() + ")");
        }
        acts.append(new ReviewActs.Written(
                act,
                request,
                version,
                subject.machine().type().name(),
                acts.anchor(last.seq()),
                last.seq(),
                new TreeMap<>()));
        return new ReviewOutcome.Done(act.seq(), version);
    }
}
