package org.dateline.week;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.Dateline;
import org.dateline.RecordJson;
import org.dateline.incident.Cluster;
import org.dateline.incident.Incident;
import org.dateline.incident.IncidentMerger;
import org.dateline.incident.MemoryPool;
import org.dateline.incident.RecordReader;
import org.dateline.incident.Recorded;
import org.dateline.incident.Sighting;
import org.dateline.report.Report;

/** What a report goes through: the coder, the published form of the record, copies, the merger. */
final class Pipeline {
    private Pipeline() {}

    /** The records of reports, in their order. */
    static List<String> code(List<Report> reports, Dateline dateline) {
        RecordJson json = new RecordJson(dateline.version(), RecordJson.Words.GIVEN, RecordJson.Mentions.CODED);
        return reports.parallelStream()
                .map(r -> json.write(dateline.code(r), RecordJson.Layout.LINE))
                .toList();
    }

    /** What the merger is given: the events of records, with the origins of their reports. */
    static List<Sighting> sightings(List<String> records) {
        RecordReader reader = new RecordReader();
        List<Recorded> reports = records.stream().map(reader::read).toList();
        Map<String, String> origins = new Origins().of(reports);
        List<Sighting> sightings = new ArrayList<>();
        for (Recorded report : reports) {
            for (Sighting s : report.sightings()) {
                sightings.add(withOrigin(
                        s,
                        origins.getOrDefault(report.head().id(), report.head().id())));
            }
        }
        return sightings;
    }

    private static Sighting withOrigin(Sighting s, String origin) {
        return new Sighting(
                s.id(),
                s.report().from(origin),
                s.index(),
                s.type(),
                s.mode(),
                s.contexts(),
                s.cameo(),
                s.sources(),
                s.targets(),
                s.victims(),
                s.perpetrators(),
                s.place(),
                s.date(),
                s.status(),
                s.timeframe(),
                s.attribution(),
                s.counts(),
                s.weapons(),
                s.objects(),
                s.trigger(),
                s.sentence(),
                s.confidence(),
                s.group());
    }

    /** The incidents of sightings that come in batches of this size; ids are those of the first member. */
    static List<Incident> merge(List<Sighting> sightings, int batch) {
        IncidentMerger merger = new IncidentMerger();
        MemoryPool pool = new MemoryPool(merger);
        IntStream.iterate(0, i -> i < sightings.size(), i -> i + batch).forEach(i -> {
            List<Sighting> some = sightings.subList(i, Math.min(sightings.size(), i + batch));
            pool.keep(merger.merge(some, pool, List.of()));
        });
        return pool.components().stream()
                .flatMap(c -> c.clusters().stream())
                .sorted(Comparator.comparing(Pipeline::id))
                .map(c -> merger.incident(id(c), c))
                .toList();
    }

    private static String id(Cluster cluster) {
        return "i" + cluster.members().get(0).id();
    }
}
