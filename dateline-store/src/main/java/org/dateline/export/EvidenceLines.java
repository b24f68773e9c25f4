package org.dateline.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.incident.Incident;
import org.dateline.store.Snapshot;
import org.dateline.store.Tables.Sightings;

/** The words behind the fields of one incident. */
public final class EvidenceLines {
    private static final int KEYS = 500;

    private EvidenceLines() {}

    /** The words that these of its reports have for its fields, in the order of its members. */
    public static List<EvidenceLine> of(Snapshot snapshot, Incident incident, List<String> reports) {
        Set<String> wanted = Set.copyOf(reports);
        List<Incident.Member> members = incident.members().stream()
                .filter(member -> wanted.contains(member.report()))
                .toList();
        Map<String, Integer> positions = positions(snapshot, members);
        Map<String, Coded> records = new HashMap<>();
        List<EvidenceLine> lines = new ArrayList<>();
        for (Incident.Member member : members) {
            Integer position = positions.get(member.sighting());
            String record = records.containsKey(member.report()) ? "" : snapshot.record(member.report());
            if (position == null || record == null) {
                continue;
            }
            Coded coded = records.computeIfAbsent(member.report(), id -> read(record));
            lines.addAll(EvidenceReader.read(incident.id(), member.report(), coded, position)
                    .lines());
        }
        return lines;
    }

    private static Map<String, Integer> positions(Snapshot snapshot, List<Incident.Member> members) {
        Map<String, Integer> positions = new HashMap<>();
        for (int from = 0; from < members.size(); from += KEYS) {
            List<String> ids = members.subList(from, Math.min(from + KEYS, members.size())).stream()
                    .map(Incident.Member::sighting)
                    .toList();
            snapshot.sql()
                    .select(Sightings.ID, Sightings.POSITION)
                    .from(Sightings.TABLE)
                    .where(Sightings.ID.in(ids))
                    .forEach(row -> positions.put(row.value1(), row.value2().intValue()));
        }
        return positions;
    }

    private static Coded read(String record) {
        try {
            return new Coded(new ObjectMapper().readTree(record));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the store holds a record that is no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
