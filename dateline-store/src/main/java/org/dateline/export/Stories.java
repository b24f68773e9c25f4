package org.dateline.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.actor.Actor;
import org.dateline.incident.Incident;
import org.dateline.incident.Sighting;
import org.dateline.search.Hit;
import org.dateline.store.ReviewLog;
import org.dateline.store.Snapshot;
import org.jspecify.annotations.Nullable;

/** The incidents of an export, read some at a time, masked where asked for. For one thread. */
final class Stories {
    private static final int AT_ONCE = 200;

    private final Snapshot snapshot;
    private final Finder finder;
    private final Selection selection;
    private final @Nullable Masker masker;
    private final @Nullable Delta delta;
    private final StoryLoader loader;
    private final Map<String, Mask> masks = new TreeMap<>();

    Stories(Snapshot snapshot, Finder finder, Selection selection, @Nullable Masker masker, @Nullable Delta delta) {
        this.snapshot = snapshot;
        this.finder = finder;
        this.selection = selection;
        this.masker = masker;
        this.delta = delta;
        this.loader = new StoryLoader(snapshot);
    }

    /** Takes an incident. */
    @FunctionalInterface
    interface Taker {
        void take(Story story) throws IOException;
    }

    StoryLoader loader() {
        return loader;
    }

    long version() {
        return snapshot.version();
    }

    @Nullable
    Delta delta() {
        return delta;
    }

    /** Gives all, oldest first. */
    void each(Taker taker) throws IOException {
        try (Stream<Hit> found = finder.find(snapshot)) {
            Iterator<Hit> hits = selection
                    .of(found)
                    .filter(hit -> delta == null || delta.holds(hit.incident().id()))
                    .iterator();
            List<Hit> some = new ArrayList<>();
            while (hits.hasNext()) {
                some.add(hits.next());
                if (some.size() == AT_ONCE || !hits.hasNext()) {
                    give(some, taker);
                    some.clear();
                }
            }
        }
    }

    private void give(List<Hit> hits, Taker taker) throws IOException {
        for (Story story : loader.load(hits)) {
            Story told = delta == null
                    ? story
                    : story.saying(delta.kind(story.incident().id()));
            taker.take(masker == null ? told : mask(told).story(told));
        }
    }

    /** Pseudonyms for an incident's names, kept until the next incident so that its evidence has the same. */
    private Mask mask(Story story) {
        masks.clear();
        Masker with = Objects.requireNonNull(masker);
        Mask mask = with.mask(records(story.reports()), actors(story.incident()));
        masks.put(story.incident().id(), mask);
        return mask;
    }

    private List<Coded> records(List<ReportEntry> reports) {
        return reports.stream().map(loader::coded).filter(Objects::nonNull).toList();
    }

    private static List<Actor> actors(Incident incident) {
        return Stream.of(incident.sources(), incident.targets(), incident.victims(), incident.perpetrators())
                .flatMap(List::stream)
                .toList();
    }

    /** A report and its text; the report masked where asked for. */
    Companions.ReportLine report(ReportEntry report) {
        Coded coded = loader.coded(report);
        if (masker == null) {
            return new Companions.ReportLine(report, coded);
        }
        Mask mask = masker.mask(coded == null ? Set.<Coded>of() : Set.of(coded), List.of());
        return new Companions.ReportLine(mask.report(report), coded);
    }

    /** What each report says of an incident, as far as the reports stand as they did. */
    List<Companions.Mention> mentions(Story story) {
        Map<String, ReportEntry> reports = new TreeMap<>();
        story.reports().forEach(report -> reports.put(report.id(), report));
        List<Companions.Mention> mentions = new ArrayList<>();
        for (Incident.Member member : story.incident().members()) {
            Sighting sighting = story.sightings().get(member.sighting());
            ReportEntry report = reports.get(member.report());
            if (sighting != null && report != null) {
                mentions.add(new Companions.Mention(story, member, sighting, loader.coded(report)));
            }
        }
        return mentions;
    }

    /** All that people did. */
    List<ReviewLog.Entry> acts() {
        return new ReviewLog(snapshot).all();
    }

    /** A line of what people did with the incident that is at hand, its names as they are in the incident. */
    ReviewLine masked(String incident, ReviewLine line) {
        Mask mask = masks.get(incident);
        return mask == null ? line : line.masked(mask::words);
    }

    /** The words behind an incident, in order of its members. */
    EvidenceReader.Read evidence(Story story) {
        List<EvidenceLine> lines = new ArrayList<>();
        int mistaken = 0;
        for (Companions.Mention mention : mentions(story)) {
            Coded coded = mention.coded();
            if (coded != null) {
                EvidenceReader.Read read = EvidenceReader.read(
                        story.incident().id(),
                        mention.member().report(),
                        coded,
                        mention.sighting().index());
                lines.addAll(read.lines());
                mistaken += read.mistaken();
            }
        }
        lines.addAll(Justified.lines(story, loader));
        Mask mask = masks.get(story.incident().id());
        return new EvidenceReader.Read(
                mask == null ? lines : lines.stream().map(mask::evidence).toList(), mistaken);
    }
}
