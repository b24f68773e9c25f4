package org.dateline.review;

import java.util.List;
import org.dateline.store.EventStore;
import org.dateline.store.ReviewTables.SavedSearches;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;

/** The searches that people keep. */
public final class SearchShelf {
    private SearchShelf() {}

    /** Those of one owner, by name. */
    public static List<SavedSearch> of(Snapshot snapshot, String owner) {
        return snapshot.sql()
                .select(SavedSearches.ALL)
                .from(SavedSearches.TABLE)
                .where(SavedSearches.OWNER.eq(owner))
                .orderBy(SavedSearches.NAME, SavedSearches.ID)
                .fetch(row -> new SavedSearch(
                        row.get(SavedSearches.ID),
                        row.get(SavedSearches.OWNER),
                        row.get(SavedSearches.NAME),
                        row.get(SavedSearches.QUERY),
                        row.get(SavedSearches.ALERT) != 0,
                        row.get(SavedSearches.SEEN),
                        row.get(SavedSearches.AT)));
    }

    /** Keeps a search; one with the same id and owner is replaced. */
    public static void keep(EventStore store, SavedSearch search) throws StoreException {
        store.keep(sql -> {
            sql.deleteFrom(SavedSearches.TABLE)
                    .where(SavedSearches.ID.eq(search.id()))
                    .and(SavedSearches.OWNER.eq(search.owner()))
                    .execute();
            return sql.insertInto(SavedSearches.TABLE)
                    .set(SavedSearches.ID, search.id())
                    .set(SavedSearches.OWNER, search.owner())
                    .set(SavedSearches.NAME, search.name().replace("\0", ""))
                    .set(SavedSearches.QUERY, search.query().replace("\0", ""))
                    .set(SavedSearches.ALERT, search.alert() ? 1L : 0L)
                    .set(SavedSearches.SEEN, search.seen())
                    .set(SavedSearches.AT, search.at())
                    .execute();
        });
    }

    /** Forgets a search; whether there was one. */
    public static boolean forget(EventStore store, String owner, String id) throws StoreException {
        return store.keep(sql -> sql.deleteFrom(SavedSearches.TABLE)
                        .where(SavedSearches.ID.eq(id))
                        .and(SavedSearches.OWNER.eq(owner))
                        .execute())
                > 0;
    }
}
