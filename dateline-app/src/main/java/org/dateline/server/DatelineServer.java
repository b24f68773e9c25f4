package org.dateline.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dateline.Dateline;
import org.dateline.codebook.CodebookEntries;
import org.dateline.fetch.Fetcher;
import org.dateline.lexicon.Lexicon;
import org.dateline.store.EventStore;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The server: started by its constructor, stopped by {@link #close}. The store is not closed with it. */
public final class DatelineServer implements AutoCloseable {
    private static final int THREADS = 600;
    private static final int STOP_SECONDS = 8;

    private final ServerSettings settings;
    private final ServerLog log;
    private final Javalin javalin;
    private final EventStore store;
    private final TokenCredentials credentials;
    private final Writes writes;
    private final Streams streams;
    private final ScheduledExecutorService clock;
    private final ExecutorService beside;
    private List<Routes.Route> routes = List.of();

    /**
     * Starts.
     *
     * @param tokens who is let in
     * @param store what is served
     * @param coder opens the coder; called beside the start
     */
    public DatelineServer(
            ServerSettings settings,
            Tokens tokens,
            EventStore store,
            Supplier<Dateline> coder,
            ServerLog log,
            ServerLimits limits)
            throws IOException {
        this.settings = settings;
        this.log = log;
        this.store = store;
        this.clock = Executors.newScheduledThreadPool(1, task -> daemon(task, "clock"));
        this.beside = Executors.newFixedThreadPool(2, task -> daemon(task, "loading"));
        VersionWatch watch = new VersionWatch(store);
        this.writes = new Writes(store, limits.waiting(), watch::changed);
        boolean wide = settings.wide();
        this.credentials = new TokenCredentials(tokens, wide, settings.reviewer(), InstantSource.system());
        Services services = services(coder, watch, limits, wide);
        this.streams = new Streams(services.reads(), watch, new ObjectMapper(), limits, services.meters());
        this.javalin = Javalin.create(config -> configure(config, services, limits));
        watch.look();
        try {
            javalin.start(settings.host(), settings.port());
        } catch (JavalinBindException e) {
            stopThreads();
            throw new IOException("port %d of %s cannot be listened on: %s; choose another with --port"
                    .formatted(settings.port(), settings.host(), e.getMessage()));
        }
        services.coding().load();
        ScheduledFuture<?> unused = clock.scheduleWithFixedDelay(watch::look, 1, 1, TimeUnit.SECONDS);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private Services services(Supplier<Dateline> coder, VersionWatch watch, ServerLimits limits, boolean wide) {
        ObjectMapper mapper = new ObjectMapper();
        Lexicon lexicon = Lexicon.shipped();
        SecureRandom random = new SecureRandom();
        Signed signed = new Signed(random);
        Reads reads = new Reads(store, clock, limits.reads(), limits.patience());
        Guard guard = new Guard(new HostNames(settings.names(), wide), credentials, signed);
        return new Services(
                reads,
                writes,
                new Finding(lexicon, beside, signed, limits),
                new Answers(reads, watch, mapper, settings.build() + " " + signed.mark("build"), limits),
                new Summaries(mapper),
                new Coding(coder, beside),
                guard,
                watch,
                limits,
                new Meters(),
                lexicon);
    }

    /** Jetty has said that the least rate will go, and not yet by what: it keeps those out who send a byte a while. */
    @SuppressWarnings("removal")
    private static void configure(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setIdleTimeout(30_000);
        http.setMinRequestDataRate(1_000);
    }

    private void configure(JavalinConfig config, Services services, ServerLimits limits) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = limits.bodyBytes();
        config.http.prefer405over404 = true;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 8, 60_000);
        config.jetty.modifyHttpConfiguration(DatelineServer::configure);
        config.jetty.modifyServer(this::modify);
        ObjectMapper mapper = new ObjectMapper();
        Problems problems = new Problems(log);
        services.guard().register(config.routes);
        problems.register(config.routes);
        Routes all = new Routes(config.routes);
        resources(services, mapper).forEach(resource -> resource.register(all));
        routes = all.all();
        config.requestLogger.http((ctx, millis) ->
                services.meters().request(ctx.method().name(), ctx.statusCode(), (long) (millis * 1_000_000)));
    }

    /** The parts of the API. */
    private List<Resource> resources(Services services, ObjectMapper mapper) {
        List<Resource> resources = new ArrayList<>();
        resources.add(new Pages());
        resources.add(new StateResource(services, mapper, log));
        resources.add(new LoginResource(services, mapper, credentials));
        resources.add(new IncidentResource(services, mapper));
        resources.add(new ReportResource(services, mapper));
        resources.add(new OverviewResource(services, mapper));
        resources.add(new PartiesResource(services, mapper));
        resources.add(
                new CodebookResource(services, mapper, new Once<>(() -> new CodebookEntries(services.lexicon()))));
        resources.add(new CodeResource(services, mapper, new Submission(mapper, new Fetcher())));
        resources.add(new SearchResource(services, mapper, InstantSource.system()));
        resources.add(new ChangeResource(services, mapper, streams));
        resources.add(new ExportResource(services, store, settings.store(), log));
        resources.add(new ReviewResource(services, mapper));
        resources.add(new RoundResource(services, mapper));
        return resources;
    }

    private void modify(Server server) {
        server.setHandler(new GracefulHandler());
        server.setStopTimeout(TimeUnit.SECONDS.toMillis(STOP_SECONDS) / 2);
        server.setStopAtShutdown(false);
        server.setErrorHandler(new BareErrors());
    }

    /** What is served. */
    List<Routes.Route> routes() {
        return routes;
    }

    /** Where the server listens. */
    public URI address() {
        String host = settings.host();
        String shown = host.equals("0.0.0.0") || host.equals("::")
                ? "localhost"
                : host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + shown + ":" + javalin.port() + "/");
    }

    /** Takes no more requests, finishes those that are under way and what waits to be written; within ten seconds. */
    @Override
    public void close() {
        streams.close();
        javalin.stop();
        if (!writes.close(STOP_SECONDS / 2)) {
            log.say("stopped with changes unfinished; none of these was acknowledged");
        }
        stopThreads();
    }

    private void stopThreads() {
        clock.shutdownNow();
        beside.shutdownNow();
    }
}
