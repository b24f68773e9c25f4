package org.dateline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between the store and a server of PostgreSQL and cuts the wire once, at the next commit. */
final class CutWire implements AutoCloseable {
    /** Before the server sees the commit, or after it has seen it and before its answer gets through. */
    enum When {
        BEFORE_COMMIT,
        AFTER_COMMIT
    }

    private static final byte[] COMMIT = "COMMIT".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket door;
    private final String database;
    private final When when;
    private final AtomicBoolean armed = new AtomicBoolean();
    private final AtomicInteger cuts = new AtomicInteger();

    private CutWire(ServerSocket door, String database, When when) {
        this.door = door;
        this.database = database;
        this.when = when;
    }

    static CutWire to(String address, When when) throws IOException {
        CutWire wire = new CutWire(
                new ServerSocket(0, 50, InetAddress.getLoopbackAddress()),
                address.substring(address.lastIndexOf('/') + 1),
                when);
        thread(wire::accept);
        return wire;
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "postgresql://postgres@localhost:" + door.getLocalPort() + "/" + database
                + "?sslmode=disable&prepareThreshold=0";
    }

    /** The next commit is cut. */
    void arm() {
        armed.set(true);
    }

    int cuts() {
        return cuts.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), PostgresForTests.port());
                AtomicBoolean mute = new AtomicBoolean();
                thread(() -> forward(client, server, mute, true));
                thread(() -> forward(server, client, mute, false));
            } catch (IOException e) {
                return; // the door is closed
            }
        }
    }

    private void forward(Socket from, Socket to, AtomicBoolean mute, boolean questions) {
        byte[] buffer = new byte[65_536];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                boolean cut = questions && holdsCommit(buffer, n) && armed.compareAndSet(true, false);
                if (cut) {
                    cuts.incrementAndGet();
                    mute.set(true);
                }
                if (cut && when == When.BEFORE_COMMIT || !questions && mute.get()) {
                    return;
                }
                out.write(buffer, 0, n);
                out.flush();
            }
        } catch (IOException e) {
            // one side has gone: so goes the other
        }
    }

    private static boolean holdsCommit(byte[] buffer, int length) {
        for (int i = 0; i + COMMIT.length <= length; i++) {
            int j = 0;
            while (j < COMMIT.length && buffer[i + j] == COMMIT[j]) {
                j++;
            }
            if (j == COMMIT.length) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
