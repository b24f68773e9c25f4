package org.dateline.crash;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a client and PostgreSQL and cuts the wire at messages of the protocol: at random before a message
 * goes on or after it has, in either direction.
 */
final class CuttingProxy implements Closeable {
    private static final int ENCRYPTION_TLS = 80_877_103;
    private static final int ENCRYPTION_GSS = 80_877_104;

    private final ServerSocket door;
    private final int server;
    private final int span;
    private final Random random;
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile boolean cutting = true;

    /**
     * @param server port of PostgreSQL on this machine
     * @param span most messages between two cuts
     */
    CuttingProxy(int server, int span, long seed) throws IOException {
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.server = server;
        this.span = span;
        this.random = new Random(seed);
        next();
        start("door", this::listen);
    }

    int port() {
        return door.getLocalPort();
    }

    int cuts() {
        return cuts.get();
    }

    /** From now on everything goes through. */
    void stopCutting() {
        cutting = false;
    }

    private void next() {
        synchronized (random) {
            left.set((int) Math.exp(random.nextDouble() * Math.log(span))); // mostly soon, sometimes late
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, "proxy " + name);
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
                start("to server", () -> pass(client, behind, true));
                start("to client", () -> pass(behind, client, false));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** Messages have a letter and a length; the first of the client has no letter. */
    private void pass(Socket from, Socket to, boolean startup) {
        try (from;
                to;
                DataInputStream in = new DataInputStream(from.getInputStream());
                DataOutputStream out = new DataOutputStream(to.getOutputStream())) {
            boolean letterless = startup;
            while (true) {
                int letter = letterless ? 0 : in.read();
                if (letter < 0) {
                    return;
                }
                byte[] body = new byte[in.readInt() - 4];
                in.readFully(body);
                if (letterless && asksForEncryption(body)) {
                    from.getOutputStream().write('N');
                    continue;
                }
                boolean cut = cutting && left.decrementAndGet() <= 0;
                if (!cut || coin()) {
                    if (!letterless) {
                        out.write(letter);
                    }
                    out.writeInt(body.length + 4);
                    out.write(body);
                    out.flush();
                }
                if (cut) {
                    cuts.incrementAndGet();
                    next();
                    return;
                }
                letterless = false;
            }
        } catch (IOException e) {
            // The other direction has been cut, or one side has gone; both sockets are closed now.
        }
    }

    private static boolean asksForEncryption(byte[] body) {
        int code = body.length < 4 ? 0 : ByteBuffer.wrap(body).getInt();
        return code == ENCRYPTION_TLS || code == ENCRYPTION_GSS;
    }

    private boolean coin() {
        synchronized (random) {
            return random.nextBoolean();
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
