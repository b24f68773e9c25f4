package org.dateline.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.dateline.fulltext.ReportIndex;
import org.dateline.incident.Amending;
import org.dateline.incident.Decision;
import org.dateline.incident.IncidentJson;
import org.dateline.incident.IncidentMerger;
import org.dateline.incident.RecordReader;
import org.dateline.syndication.Copies;
import org.jooq.exception.DataAccessException;

/** The store over the tables of a database. */
final class SqlStore implements EventStore {
    private final Database database;
    private final InstantSource clock;
    private final ReportIndex index;
    private final IncidentJson json = new IncidentJson();
    private final RecordReader reader = new RecordReader();
    private final Amending amending = new Amending(json);
    private final Copies copies = new Copies();
    private final Adding adding;
    private final Merging merging;

    SqlStore(Database database, InstantSource clock, ReportIndex index) {
        this.database = database;
        this.clock = clock;
        this.index = index;
        IncidentMerger merger = new IncidentMerger();
        this.adding = new Adding(merger, copies, index, json);
        this.merging = new Merging(merger, json, clock);
    }

    @Override
    public Added add(List<String> records) throws StoreException {
        List<Arrival> arrivals = records.parallelStream()
                .map(line -> Arrival.of(line, reader, copies))
                .toList();
        return database.write(sql -> adding.add(sql, arrivals));
    }

    @Override
    public Merged merge(int most) throws StoreException {
        if (most < 1) {
            throw new IllegalArgumentException("most: " + most);
        }
        return database.write(sql -> merging.merge(sql, most));
    }

    @Override
    public void decide(Decision decision, String reviewer, String reason) throws StoreException {
        database.write(sql -> {
            String at = Versions.text(clock.instant());
            new Decisions(sql, new SightingRows(sql, json)).decide(decision, reviewer, reason, at);
            return at;
        });
    }

    @Override
    public void withdraw(String first, String second, String reviewer, String reason) throws StoreException {
        database.write(sql -> {
            String at = Versions.text(clock.instant());
            new Decisions(sql, new SightingRows(sql, json)).withdraw(first, second, reviewer, reason, at);
            return at;
        });
    }

    @Override
    public ReviewOutcome review(ReviewRequest request) throws StoreException {
        return database.write(sql -> new Reviewing(sql, json, amending, clock).act(request));
    }

    @Override
    public <T> T keep(Keeping<T> work) throws StoreException {
        return database.write(work::in);
    }

    @Override
    public Snapshot read(AsOf asOf) throws StoreException {
        Database.Reading reading = database.read();
        boolean found = false;
        try {
            long version = Versions.find(reading.sql(), asOf);
            if (version < 0) {
                throw new StoreException("there is no version %s; the last is %d"
                        .formatted(
                                asOf instanceof AsOf.Version wanted ? wanted.number() : asOf,
                                Versions.last(reading.sql())));
            }
            found = true;
            return new SqlSnapshot(reading, json, version);
        } finally {
            if (!found) {
                reading.close();
            }
        }
    }

    @Override
    public List<String> check() throws StoreException {
        try (Database.Reading reading = database.read()) {
            List<String> faults = new ArrayList<>(database.check(reading.sql()));
            if (faults.isEmpty()) {
                faults.addAll(Inspection.of(reading.sql(), json, copies));
                faults.addAll(index.check(reading.sql()));
            }
            return faults;
        } catch (DataAccessException e) {
            throw new StoreException("the store cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void backup(Path file) throws StoreException {
        database.backup(file);
    }

    @Override
    public void close() throws StoreException {
        database.close();
    }
}
