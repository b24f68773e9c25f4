package org.dateline.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** One server of PostgreSQL for all tests of a run; it ends with the run. */
public final class PostgresForTests {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private PostgresForTests() {}

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("shared_buffers", "32MB")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The address of a database that is empty. */
    public static String freshDatabase() {
        String name = "test" + DATABASES.incrementAndGet();
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return "postgresql://postgres@localhost:" + Server.RUNNING.getPort() + "/" + name;
    }

    /** Runs a command in the database of an address that {@link #freshDatabase} gave. */
    static void execute(String address, String command) throws SQLException {
        String name = address.substring(address.lastIndexOf('/') + 1);
        try (Connection connection =
                        Server.RUNNING.getDatabase("postgres", name).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    static int port() {
        return Server.RUNNING.getPort();
    }
}
