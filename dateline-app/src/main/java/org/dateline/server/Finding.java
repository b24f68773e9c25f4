package org.dateline.server;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.dateline.lexicon.Lexicon;
import org.dateline.search.Query;
import org.dateline.search.QueryException;
import org.dateline.search.QueryParser;
import org.dateline.search.Search;
import org.dateline.search.SqlSearch;
import org.dateline.store.AsOf;
import org.jspecify.annotations.Nullable;

/** What is asked for in the parameters of a request. The names that queries know are loaded beside the start. */
public final class Finding {
    private final CompletableFuture<Search> search;
    private final CompletableFuture<QueryParser> parser;
    private final Signed cursors;
    private final ServerLimits limits;

    Finding(Lexicon lexicon, Executor beside, Signed cursors, ServerLimits limits) {
        this.search = CompletableFuture.supplyAsync(() -> SqlSearch.load(lexicon), beside);
        this.parser = CompletableFuture.supplyAsync(() -> QueryParser.load(lexicon), beside);
        this.cursors = cursors;
        this.limits = limits;
    }

    /** Whether queries can be answered without waiting. */
    boolean ready() {
        return search.isDone() && parser.isDone() && !search.isCompletedExceptionally();
    }

    /** Finds incidents and reports. */
    public Search search() {
        return loaded(search);
    }

    private static <T> T loaded(CompletableFuture<T> thing) {
        try {
            return thing.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The query in {@code q}; everything where there is none. */
    public Query query(Context ctx) throws QueryException {
        return query(ctx.queryParam("q"));
    }

    /** A query in the query language. */
    public Query query(@Nullable String text) throws QueryException {
        return loaded(parser).parse(text == null ? "" : text);
    }

    /** The state in {@code asOf}: a version or a day; the last where nothing is said. */
    public static AsOf asOf(Context ctx) {
        return state(ctx.queryParam("asOf"));
    }

    static AsOf state(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return new AsOf.Now();
        }
        try {
            boolean number = text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
            return number ? new AsOf.Version(Long.parseLong(text)) : new AsOf.Day(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw ApiException.badRequest("asOf is a version (41) or a day (2026-01-31), not \"" + shown(text) + "\"");
        }
    }

    /** {@code order}: newest first, or oldest. */
    public static Search.Order order(Context ctx) {
        String order = ctx.queryParam("order");
        if (order == null || order.isEmpty() || order.equals("newest")) {
            return Search.Order.NEWEST;
        }
        if (order.equals("oldest")) {
            return Search.Order.OLDEST;
        }
        throw ApiException.badRequest("order is newest or oldest, not \"" + shown(order) + "\"");
    }

    /** {@code size} of a page. */
    public int size(Context ctx) {
        return (int) number(ctx, "size", 50, 1, limits.pageSize());
    }

    /** A whole number among the parameters. */
    public static long number(Context ctx, String name, long otherwise, long least, long most) {
        String text = ctx.queryParam(name);
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw ApiException.badRequest(
                "%s is a number from %d to %d, not \"%s\"".formatted(name, least, most, shown(text)));
    }

    /** {@code cursor}: where the page begins, or null for the first. Only what this server gave out is taken. */
    public @Nullable String cursor(Context ctx) {
        String cursor = ctx.queryParam("cursor");
        return cursor == null || cursor.isEmpty() ? null : cursors.open(cursor);
    }

    /** The mark of a next page, so that nobody can change it. */
    public @Nullable String signed(@Nullable String next) {
        return next == null ? null : cursors.seal(next);
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
