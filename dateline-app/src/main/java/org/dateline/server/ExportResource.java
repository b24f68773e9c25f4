package org.dateline.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.dateline.export.Export;
import org.dateline.export.Finder;
import org.dateline.export.MaskKey;
import org.dateline.export.Masker;
import org.dateline.export.Selection;
import org.dateline.export.Shape;
import org.dateline.export.Target;
import org.dateline.search.Query;
import org.dateline.search.QueryException;
import org.dateline.search.Search;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Exports, written as the store is read and as fast as the reader takes them. A reader who leaves ends the work; one who
 * takes next to nothing is left after a minute.
 */
final class ExportResource implements Resource {
    private final Services services;
    private final EventStore store;
    private final String address;
    private final ServerLog log;
    private final Semaphore places;

    /** @param address of the store, beside which the secret for pseudonyms lies */
    ExportResource(Services services, EventStore store, String address, ServerLog log) {
        this.services = services;
        this.store = store;
        this.address = address;
        this.log = log;
        this.places = new Semaphore(services.limits().exports());
        services.meters().gauge("dateline_exports_running", this::running);
    }

    @Override
    public void register(Routes routes) {
        routes.get("/api/export", Role.READ, this::export);
    }

    private int running() {
        return services.limits().exports() - places.availablePermits();
    }

    private void export(Context ctx) throws IOException, StoreException, QueryException {
        Shape shape = shape(ctx.queryParam("format"));
        Finder finder = finder(ctx);
        Export.Options options = options(ctx, shape);
        long since = Finding.number(ctx, "since", -1, 0, Long.MAX_VALUE);
        AsOf asOf = Finding.asOf(ctx);
        if (!places.tryAcquire()) {
            throw new ApiException(503, "busy", "too many exports run already; try again").header("Retry-After", "30");
        }
        try (Snapshot now = store.read(asOf);
                Snapshot before = since < 0 ? null : store.read(new AsOf.Version(since))) {
            if (before != null && before.version() > now.version()) {
                throw ApiException.badRequest("since is later than the data, which are at version " + now.version());
            }
            send(ctx, shape, new Export(now, finder, options, before), now.version());
        } finally {
            places.release();
        }
    }

    private void send(Context ctx, Shape shape, Export export, long version) throws IOException {
        boolean many = shape == Shape.BUNDLE;
        String name = "dateline-" + version + (many ? "-bundle.zip" : "-" + shape.label() + shape.extension());
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .header("X-Dateline-Version", Long.toString(version))
                .contentType(mediaType(shape));
        OutputStream out = new PacedStream(
                ctx.outputStream(), services.limits().leastRate(), System::nanoTime, services.reads()::giveWay);
        try (Target target = many ? Target.zipStream(out) : Target.stream(out)) {
            export.write(target);
            services.meters().count("dateline_exports_total{outcome=\"done\"}", 1);
        } catch (IOException | UncheckedIOException e) {
            // The reader has gone, or takes nothing: there is nobody left to tell.
            services.meters().count("dateline_exports_total{outcome=\"left\"}", 1);
            throw new Broken(e);
        } catch (RuntimeException e) {
            // Half of it is out: the connection is cut, so that nobody takes it for whole.
            services.meters().count("dateline_exports_total{outcome=\"failed\"}", 1);
            if (ctx.res().isCommitted()) {
                log.fault("export", e);
                throw new Broken(e);
            }
            throw e;
        }
    }

    /** An answer that has begun and cannot be ended. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        Broken(Throwable cause) {
            super(cause);
        }
    }

    private static Shape shape(@Nullable String format) {
        String name = format == null || format.isEmpty() || format.equals("csv") ? "native" : format;
        for (Shape shape : Shape.values()) {
            if (shape.label().equals(name)) {
                return shape;
            }
        }
        throw ApiException.badRequest("there is no such format; native (csv), acled, ged, gdelt, icews, geojson, jsonl,"
                + " parquet, xlsx, hxl and bundle are there");
    }

    private Finder finder(Context ctx) throws QueryException {
        String q = ctx.queryParam("q");
        // All there are: found in the order of an index, and not sorted first.
        Query query = services.finding().query(q == null || q.isBlank() ? "any:yes" : q);
        Search search = services.finding().search();
        return snapshot -> search.all(snapshot, query);
    }

    private Export.Options options(Context ctx, Shape shape) throws IOException {
        boolean all = flag(ctx, "all", false);
        Selection selection = new Selection(
                all ? Selection.Breadth.ALL : Selection.Breadth.ASSERTED,
                flag(ctx, "reviewed", false) ? Selection.Review.REVIEWED : Selection.Review.ANY);
        String q = ctx.queryParam("q");
        String about = (q == null || q.isBlank() ? "All incidents" : "Incidents found by: " + q)
                + (all ? ", whatever their status." : ", as far as the reports assert them as news.");
        Masker masker = flag(ctx, "mask", shape == Shape.BUNDLE) ? masker() : null;
        return new Export.Options(
                shape, selection, flag(ctx, "tabs", false), flag(ctx, "spreadsheetSafe", false), masker, about);
    }

    private Masker masker() throws IOException {
        try {
            return new Masker(MaskKey.of(null, address));
        } catch (IllegalArgumentException e) {
            throw ApiException.badRequest(
                    "pseudonyms need a secret, which a store of PostgreSQL has none of; ask with mask=no");
        }
    }

    private static boolean flag(Context ctx, String name, boolean otherwise) {
        String value = ctx.queryParam(name);
        if (value == null || value.isEmpty()) {
            return otherwise;
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "1" -> true;
            case "no", "false", "0" -> false;
            default -> throw ApiException.badRequest(name + " is yes or no");
        };
    }

    private static String mediaType(Shape shape) {
        return switch (shape) {
            case GEOJSON -> "application/geo+json; charset=utf-8";
            case JSONL -> "application/jsonl; charset=utf-8";
            case PARQUET -> "application/vnd.apache.parquet";
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case BUNDLE -> "application/zip";
            case GDELT, ICEWS -> "text/tab-separated-values; charset=utf-8";
            case NATIVE, ACLED, GED, HXL -> "text/csv; charset=utf-8";
        };
    }
}
