package org.dateline.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.text.Hash;

/** Writes the tables beside the incidents of an export, each in a pass of its own. */
final class CompanionFiles {
    private final Export export;

    CompanionFiles(Export export) {
        this.export = export;
    }

    /** Each report once, in the order in which the incidents name them. */
    void reports(Table<Companions.ReportLine> table, LineWriter lines) throws IOException {
        LongSet seen = new LongSet();
        export.each(story -> {
            for (ReportEntry report : story.reports()) {
                if (seen.add(hash(report.id()))) {
                    lines.write(table.cells(export.stories().report(report)));
                }
            }
        });
        lines.end();
    }

    /** 64 bits of a good hash tell any number of reports apart that a store can hold, in 16 bytes each. */
    private static long hash(String id) {
        return ByteBuffer.wrap(Hash.bytes(id)).getLong();
    }

    void evidence(Table<EvidenceLine> table, LineWriter lines) throws IOException {
        export.each(story -> {
            for (EvidenceLine line : export.evidence(story)) {
                lines.write(table.cells(line));
            }
        });
        lines.end();
    }

    void mentions(Table<Companions.Mention> table, LineWriter lines) throws IOException {
        export.each(story -> {
            for (Companions.Mention mention : export.mentions(story).toList()) {
                lines.write(table.cells(mention));
            }
        });
        lines.end();
    }

    /** What became of the incidents: all of it, or since the version asked for. */
    void changes(Table<Change> table, LineWriter lines) throws IOException {
        Delta delta = export.stories().delta();
        if (delta != null) {
            for (Change change : delta.log()) {
                lines.write(table.cells(change));
            }
        } else {
            Batch batch = new Batch(table, lines);
            export.each(story -> batch.add(story.incident().id()));
            batch.flush();
        }
        lines.end();
    }

    /** What people did with the incidents, in order of their acts. */
    void reviews(Table<ReviewLine> table, LineWriter lines) throws IOException {
        Map<String, List<ReviewLine>> acts =
                ReviewLine.byIncident(export.stories().acts());
        if (!acts.isEmpty()) {
            export.each(story -> {
                String id = story.incident().id();
                for (ReviewLine line : acts.getOrDefault(id, List.of())) {
                    lines.write(table.cells(export.stories().masked(id, line)));
                }
            });
        }
        lines.end();
    }

    /** Asks for the changes of many incidents at a time. */
    private final class Batch {
        private static final int AT_ONCE = 200;

        private final Table<Change> table;
        private final LineWriter lines;
        private final List<String> ids = new ArrayList<>();

        Batch(Table<Change> table, LineWriter lines) {
            this.table = table;
            this.lines = lines;
        }

        void add(String incident) throws IOException {
            ids.add(incident);
            if (ids.size() == AT_ONCE) {
                flush();
            }
        }

        void flush() throws IOException {
            for (Change change : export.stories().loader().changes(ids, 0)) {
                boolean own = ids.contains(change.incident());
                boolean into = change.kind().equals("merged") && ids.contains(String.valueOf(change.successor()));
                if (own || into) {
                    lines.write(table.cells(change));
                }
            }
            ids.clear();
        }
    }
}
