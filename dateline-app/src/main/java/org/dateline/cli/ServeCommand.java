package org.dateline.cli;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.dateline.Options;
import org.dateline.server.DatelineServer;
import org.dateline.server.ServerLimits;
import org.dateline.server.ServerLog;
import org.dateline.server.ServerSettings;
import org.dateline.store.EventStore;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a store: the page for people, the API for programs. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Serves a store to the browser and to programs: map, timeline, evidence, review, exports.",
            "It listens on this machine alone, unless --host says otherwise and tokens are there (dateline token add).",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline serve --open",
            "  dateline serve --store conflict.db --port 9000",
            "",
            "Exit codes: 2 wrong usage; 4 the store cannot be read or written; 5 the port cannot be listened on;",
            "130 and 143 stopped by an interrupt or a signal, after what was under way had been finished."
        })
final class ServeCommand implements Callable<Integer> {
    private static final int LARGEST_PORT = 65_535;

    private final Screen screen;
    private final Opener opener;

    @Mixin
    private TokenCommand.Place where = new TokenCommand.Place();

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on; 0 takes a free one. Default: 8474.")
    private int port = 8474;

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Address to listen on. Default: 127.0.0.1.")
    private String host = "127.0.0.1";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "A name by which browsers may ask for the server, beside localhost; may be repeated.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--reviewer",
            paramLabel = "NAME",
            description = "By whose name decisions are kept; by default the name of the user.")
    private String reviewer = System.getProperty("user.name", "unknown");

    @Option(names = "--open", description = "Open the page in the browser.")
    private boolean open;

    ServeCommand(Screen screen, Opener opener) {
        this.screen = screen;
        this.opener = opener;
    }

    @Override
    public Integer call() throws IOException, StoreException, InterruptedException {
        if (port < 0 || port > LARGEST_PORT) {
            throw new UsageException("--port is from 0 to 65535, not " + port);
        }
        ServerLog log = new ServerLog(screen.err(), InstantSource.system());
        ServerSettings settings =
                new ServerSettings(where.store(), host, port, reviewer, names, DatelineCommand.version());
        if (settings.wide() && where.tokens().all().isEmpty()) {
            throw new UsageException(
                    "listening on " + host + " lets other machines in, which takes tokens; make one with"
                            + " dateline token add --role admin --name NAME");
        }
        try (EventStore store = Stores.open(where.store(), InstantSource.system());
                DatelineServer server = start(settings, store, log)) {
            log.say(where.store() + " is served at " + server.address() + "  (stop it with Ctrl-C)");
            if (open) {
                show(server);
            }
            untilStopped(server, store);
        }
        return ExitCode.DONE;
    }

    private DatelineServer start(ServerSettings settings, EventStore store, ServerLog log) {
        try {
            return new DatelineServer(
                    settings,
                    where.tokens(),
                    store,
                    () -> opener.open(Options.defaults()),
                    log,
                    ServerLimits.standard());
        } catch (IOException e) {
            throw new NetworkException(String.valueOf(e.getMessage()));
        }
    }

    /** A signal ends the process; before that the server finishes what is under way, and the store is closed. */
    private static void untilStopped(DatelineServer server, EventStore store) throws InterruptedException {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            server.close();
                            try {
                                store.close();
                            } catch (StoreException e) {
                                // What was acknowledged is on the disk all the same.
                            }
                        },
                        "stopping"));
        new CountDownLatch(1).await();
    }

    private static void show(DatelineServer server) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String opener = system.contains("mac") ? "open" : system.contains("windows") ? "explorer" : "xdg-open";
        try {
            new ProcessBuilder(opener, server.address().toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // The address stands on the screen.
        }
    }
}
