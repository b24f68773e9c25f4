package org.dateline.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dateline.export.Export;
import org.dateline.export.Selection;
import org.dateline.export.Shape;
import org.dateline.export.Target;
import org.dateline.incident.ReviewAct.Kind;
import org.dateline.lexicon.Lexicon;
import org.dateline.search.Hit;
import org.dateline.search.Query;
import org.dateline.search.Search;
import org.dateline.search.SqlSearch;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;
import org.dateline.store.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewedExportTest {
    private static final SqlSearch SEARCH = SqlSearch.load(Lexicon.shipped());

    @TempDir
    private Path folder;

    private void export(EventStore store, Selection.Review review, String name) throws StoreException, IOException {
        Export.Options options = new Export.Options(
                Shape.NATIVE, new Selection(Selection.Breadth.ASSERTED, review), false, false, null, "All.");
        try (Snapshot now = store.read(new AsOf.Now());
                Target target = Target.folder(folder.resolve(name))) {
            new Export(now, s -> SEARCH.all(s, new Query.All()), options, null).write(target);
        }
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8);
    }

    @Test
    void exportHoldsWhatReviewersSaidAndTheirNames() throws Exception {
        try (EventStore store =
                Stores.open(folder.resolve("a.db").toString(), () -> Instant.parse("2024-04-01T12:00:00Z"))) {
            for (int i = 0; i < 4; i++) {
                store.add(List.of(Wire.report("r" + i, "2024-03-%02d".formatted(1 + 5 * i))
                        .killed(2 + i, "Town" + i)
                        .line()));
            }
            store.merge(100);
            List<Hit> hits;
            try (Snapshot now = store.read(new AsOf.Now())) {
                hits = SEARCH.page(now, new Query.All(), Search.Order.OLDEST, null, 10)
                        .hits();
            }
            Reviews reviews = Reviews.of(store, Lexicon.shipped());
            String corrected = hits.get(0).incident().id();
            reviews.act(Act.correct(
                    corrected, 1, "anna", "killed", TextNode.valueOf("77"), new Act.Words("r0", 0, 6, "Gunmen")));
            reviews.act(Act.of(Kind.ACCEPT, hits.get(1).incident().id(), 1, "ben", null));
            reviews.act(Act.of(Kind.REJECT, hits.get(2).incident().id(), 1, "ben", "a game"));
            export(store, Selection.Review.ANY, "all");
            export(store, Selection.Review.REVIEWED, "reviewed");
            assertThat(lines("all/incidents.csv")).hasSize(1 + 3);
            assertThat(lines("reviewed/incidents.csv")).hasSize(1 + 2);
            assertThat(lines("reviewed/incidents.csv"))
                    .anyMatch(l -> l.startsWith(corrected) && l.contains(",77,77,77,") && l.contains("anna"));
            assertThat(lines("reviewed/evidence.csv"))
                    .anyMatch(l -> l.startsWith(corrected + ",killed,") && l.endsWith(",Gunmen,,corrected"));
            assertThat(lines("reviewed/reviews.csv")).hasSize(1 + 2);
            assertThat(lines("all/reviews.csv"))
                    .anyMatch(l -> l.contains(",anna,correct,tolls.killed,") && l.contains("r0,0,6,Gunmen"))
                    .noneMatch(l -> l.contains("a game"));
        }
    }
}
