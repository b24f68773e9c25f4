package org.dateline.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** The steps from an empty database to the present tables. Each is one transaction. */
final class Migrations {
    /** Number of the last step; the tests hold it against the scripts. */
    static final int NEWEST = 4;

    private static final String FOLDER = "classpath:dateline/store/";
    private static final Map<String, Map<String, String>> TYPES = Map.of(
            "sqlite", Map.of("text", "TEXT", "bytes", "BLOB"),
            "postgresql", Map.of("text", "TEXT COLLATE \"C\"", "bytes", "BYTEA"));

    private Migrations() {}

    /** The steps for a kind of database: {@code sqlite} or {@code postgresql}. */
    static Flyway of(DataSource source, String kind) {
        return Flyway.configure()
                .dataSource(source)
                .locations(FOLDER + "common", FOLDER + kind)
                .failOnMissingLocations(false)
                .placeholders(TYPES.get(kind))
                .callbacks(kind.equals("sqlite") ? new Callback[] {new FileNumber()} : new Callback[0])
                .load();
    }

    /** Number of the last step that was taken, or 0. */
    static int taken(Flyway flyway) {
        MigrationInfo current = flyway.info().current();
        MigrationVersion version = current == null ? null : current.getVersion();
        return version == null ? 0 : version.getMajor().intValue();
    }

    /** Writes the number of each step into the file in the transaction of the step. */
    private static final class FileNumber implements Callback {
        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.AFTER_EACH_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            Connection connection = context.getConnection();
            int step = context.getMigrationInfo().getVersion().getMajor().intValue();
            try (Statement statement = connection.createStatement();
                    ResultSet before = statement.executeQuery("PRAGMA user_version")) {
                int last = Math.max(before.next() ? before.getInt(1) : 0, step);
                statement.execute("PRAGMA user_version = " + last);
            } catch (SQLException e) {
                throw new FlywayException("the number of the step cannot be written", e);
            }
        }

        @Override
        public String getCallbackName() {
            return "number of the last step";
        }
    }
}
