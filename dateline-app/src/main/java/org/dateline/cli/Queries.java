package org.dateline.cli;

import java.util.List;
import org.dateline.export.Finder;
import org.dateline.lexicon.Lexicon;
import org.dateline.search.Query;
import org.dateline.search.Search;
import org.dateline.search.SqlSearch;

/** What a query on the command line finds. */
final class Queries {
    private Queries() {}

    /** Finds what the words of a query ask for; all incidents where there are none. */
    static Finder finder(List<String> words) {
        if (String.join("", words).isBlank()) {
            return Finder::all;
        }
        Query query = ReadOptions.query(words);
        Search search = SqlSearch.load(Lexicon.shipped());
        return snapshot -> search.all(snapshot, query);
    }
}
