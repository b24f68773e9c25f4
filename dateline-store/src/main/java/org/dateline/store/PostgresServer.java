package org.dateline.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.postgresql.PGConnection;

/** A store in a database of PostgreSQL. */
final class PostgresServer implements Database {
    private static final int CONNECTIONS = 8;
    private static final int TRIES = 5;
    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long CONNECT_MILLIS = 10_000;

    private final PostgresAddress address;
    private final HikariDataSource source;

    private PostgresServer(PostgresAddress address, HikariDataSource source) {
        this.address = address;
        this.source = source;
    }

    static PostgresServer open(PostgresAddress address) throws StoreException {
        HikariDataSource source = connect(address);
        boolean ready = false;
        try {
            migrate(address, source);
            ready = true;
            return new PostgresServer(address, source);
        } finally {
            if (!ready) {
                source.close();
            }
        }
    }

    private static HikariDataSource connect(PostgresAddress address) throws StoreException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(CONNECT_MILLIS);
        config.setPoolName("dateline");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "dateline");
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException | IllegalArgumentException e) {
            throw PostgresFault.of(address, e);
        }
    }

    private static void migrate(PostgresAddress address, HikariDataSource source) throws StoreException {
        try {
            Flyway flyway = Migrations.of(source, "postgresql");
            int taken = Migrations.taken(flyway);
            if (taken > Migrations.NEWEST) {
                throw new StoreException(
                        ("store %s: it was written by a newer Dateline (its tables are of step %d, this program knows %d)."
                                        + " Use the newer program")
                                .formatted(address, taken, Migrations.NEWEST));
            }
            if (taken < Migrations.NEWEST) {
                flyway.migrate();
            }
        } catch (FlywayException e) {
            throw PostgresFault.of(address, e);
        }
    }

    /**
     * The whole work is done again where the server gave up on it for reasons of its own. Where the connection broke
     * while the server was asked to commit, the server is asked what became of that transaction.
     */
    @Override
    public <T> T write(Work<T> work) throws StoreException {
        for (int attempt = 1; ; attempt++) {
            PostgresWriting<T> writing = new PostgresWriting<>(source);
            try {
                return writing.run(work);
            } catch (SQLException | DataAccessException e) {
                if (writing.wasCommitted()) {
                    return writing.result();
                }
                if (attempt == TRIES || writing.isUnknown() || !PostgresFault.passes(e)) {
                    throw PostgresFault.of(address, e);
                }
            }
            pause(FIRST_PAUSE_MILLIS << attempt);
        }
    }

    private void pause(long millis) throws StoreException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("store %s: interrupted; nothing of this step was kept".formatted(address), e);
        }
    }

    @Override
    public Reading read() throws StoreException {
        try {
            Connection connection = source.getConnection();
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return new OpenReading(connection, DSL.using(connection, SQLDialect.POSTGRES));
        } catch (SQLException e) {
            throw PostgresFault.of(address, e);
        }
    }

    private record OpenReading(Connection connection, DSLContext sql) implements Reading {
        @Override
        public void cancel() {
            try {
                connection.unwrap(PGConnection.class).cancelQuery();
            } catch (SQLException e) {
                throw new DataAccessException("a reading cannot be broken off", e);
            }
        }

        @Override
        public void close() {
            try (connection) {
                connection.rollback();
            } catch (SQLException e) {
                throw new DataAccessException("a read connection does not close", e);
            }
        }
    }

    @Override
    public List<String> check(DSLContext sql) {
        return List.of();
    }

    /** A copy as a file of SQLite: it opens as a store like any other. */
    @Override
    public void backup(Path file) throws StoreException {
        try (Reading reading = read()) {
            TableCopy.write(reading.sql(), file);
        } catch (DataAccessException e) {
            throw PostgresFault.of(address, e);
        }
    }

    @Override
    public void close() {
        source.close();
    }

    static void run(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
