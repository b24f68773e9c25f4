package org.dateline.store;

import java.util.List;
import java.util.Objects;
import org.dateline.fulltext.Words;
import org.dateline.incident.RecordReader;
import org.dateline.incident.Recorded;
import org.dateline.incident.ReportHead;
import org.dateline.syndication.Copies;
import org.dateline.syndication.Signature;

/**
 * A coded report on its way in, with all that is made of it before the tables are touched.
 *
 * @param recorded what the merger sees
 * @param content hash of the line
 * @param record the line, packed
 * @param signature by which copies are known
 * @param bands of the signature, each once, in order
 * @param words that can be looked for
 */
record Arrival(Recorded recorded, String content, byte[] record, Signature signature, List<Long> bands, Words words) {
    String id() {
        return recorded.head().id();
    }

    String published() {
        return recorded.head().published() == null
                ? ""
                : recorded.head().published().toString();
    }

    /** Reads a line. */
    static Arrival of(String given, RecordReader reader, Copies copies) {
        String line = Objects.requireNonNull(Batches.clean(given));
        Recorded recorded = reader.read(line);
        ReportHead head = recorded.head();
        if (!head.id().equals(Batches.clean(head.id()))) {
            throw new IllegalArgumentException("no coded report: report.id holds characters that no text has");
        }
        String text = recorded.text() == null ? "" : recorded.text();
        Signature signature = copies.sign(head.id(), text, recorded.boilerplate(), head.wire(), head.published());
        List<Long> bands = copies.bands(signature).stream().distinct().sorted().toList();
        return new Arrival(recorded, Packed.hash(line), Packed.pack(line), signature, bands, Words.of(recorded));
    }
}
