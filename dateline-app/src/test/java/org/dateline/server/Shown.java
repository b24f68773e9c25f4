package org.dateline.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.dateline.SharedCoder;
import org.dateline.store.EventStore;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;

/** A server over an empty store, to be looked at. */
final class Shown implements AutoCloseable {
    final EventStore store;
    final DatelineServer server;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    Shown(Path folder) throws IOException, StoreException {
        String file = folder.resolve("page.db").toString();
        store = Stores.open(file, InstantSource.system());
        ServerLog told = new ServerLog(new PrintStream(log, true, StandardCharsets.UTF_8), InstantSource.system());
        ServerSettings settings = new ServerSettings(file, "127.0.0.1", 0, "tester", List.of(), "test");
        Tokens tokens = new Tokens(folder.resolve("page.db.tokens"), InstantSource.system());
        server = new DatelineServer(settings, tokens, store, SharedCoder::get, told, ServerLimits.standard());
    }

    String origin() {
        String address = server.address().toString();
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    @Override
    public void close() throws StoreException {
        server.close();
        store.close();
    }
}
