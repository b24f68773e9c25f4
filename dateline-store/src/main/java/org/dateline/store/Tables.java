package org.dateline.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The tables of the store and their columns, each named once; what they hold is told in V1__incidents.sql. */
public final class Tables {
    /** The {@code until} of rows that hold now. */
    public static final long OPEN = Long.MAX_VALUE;

    /** The same as it stands in a statement: a parameter would hide from the indexes of present rows that they can be used. */
    public static final Field<Long> NOW = DSL.inline(OPEN);

    private Tables() {}

    /** A table by one of its indexes, where the database has to be told: SQLite keeps no statistics to choose by. */
    public static Table<Record> by(DSLContext sql, Table<Record> table, String index) {
        return sql.family() == SQLDialect.SQLITE ? DSL.table("{0} INDEXED BY {1}", table, DSL.name(index)) : table;
    }

    /** Incidents by their ids, those that hold now. */
    public static Table<Record> open(DSLContext sql) {
        return by(sql, Incidents.TABLE, "incident_open");
    }

    /** A table with its columns, in order. */
    record Columns(Table<Record> table, List<Field<?>> fields) {}

    /** All of them. */
    static final List<Columns> ALL = all();

    private static List<Columns> all() {
        List<Columns> all = new ArrayList<>(own());
        all.addAll(ReviewTables.ALL);
        return List.copyOf(all);
    }

    private static List<Columns> own() {
        return List.of(
                new Columns(Reports.TABLE, Reports.ALL),
                new Columns(Bands.TABLE, Bands.ALL),
                new Columns(CopyLinks.TABLE, CopyLinks.ALL),
                new Columns(Sightings.TABLE, Sightings.ALL),
                new Columns(Blocks.TABLE, Blocks.ALL),
                new Columns(Waiting.TABLE, Waiting.ALL),
                new Columns(Retirements.TABLE, Retirements.ALL),
                new Columns(Heirs.TABLE, Heirs.ALL),
                new Columns(Incidents.TABLE, Incidents.ALL),
                new Columns(Actors.TABLE, Actors.ALL),
                new Columns(Tellings.TABLE, Tellings.ALL),
                new Columns(Changes.TABLE, Changes.ALL),
                new Columns(Decisions.TABLE, Decisions.ALL),
                new Columns(Versions.TABLE, Versions.ALL));
    }

    /** Coded reports. */
    public static final class Reports {
        public static final Table<Record> TABLE = table(name("report"));
        public static final Field<String> ID = field(name("report", "id"), SQLDataType.VARCHAR);
        public static final Field<Long> SEQ = field(name("report", "seq"), SQLDataType.BIGINT);
        public static final Field<String> CONTENT = field(name("report", "content"), SQLDataType.VARCHAR);
        public static final Field<Long> VERSION = field(name("report", "version"), SQLDataType.BIGINT);
        public static final Field<Long> REVISION = field(name("report", "revision"), SQLDataType.BIGINT);
        public static final Field<String> URL = field(name("report", "url"), SQLDataType.VARCHAR);
        public static final Field<String> PUBLISHER = field(name("report", "publisher"), SQLDataType.VARCHAR);
        public static final Field<String> WIRE = field(name("report", "wire"), SQLDataType.VARCHAR);
        public static final Field<String> TITLE = field(name("report", "title"), SQLDataType.VARCHAR);
        public static final Field<String> PUBLISHED = field(name("report", "published"), SQLDataType.VARCHAR);
        public static final Field<String> LANGUAGE = field(name("report", "language"), SQLDataType.VARCHAR);
        public static final Field<String> CODER = field(name("report", "coder"), SQLDataType.VARCHAR);
        public static final Field<String> LEXICON = field(name("report", "lexicon"), SQLDataType.VARCHAR);
        public static final Field<String> ORIGIN = field(name("report", "origin"), SQLDataType.VARCHAR);
        public static final Field<String> COPIES = field(name("report", "copies"), SQLDataType.VARCHAR);
        public static final Field<byte[]> SIGNATURE = field(name("report", "signature"), SQLDataType.BLOB);
        public static final Field<byte[]> RECORD = field(name("report", "record"), SQLDataType.BLOB);
        static final List<Field<?>> ALL = List.of(
                ID, SEQ, CONTENT, VERSION, REVISION, URL, PUBLISHER, WIRE, TITLE, PUBLISHED, LANGUAGE, CODER, LEXICON,
                ORIGIN, COPIES, SIGNATURE, RECORD);

        private Reports() {}
    }

    /** Bands of signatures, to find copies. */
    public static final class Bands {
        public static final Table<Record> TABLE = table(name("report_band"));
        public static final Field<Long> BAND = field(name("report_band", "band"), SQLDataType.BIGINT);
        public static final Field<String> REPORT = field(name("report_band", "report"), SQLDataType.VARCHAR);
        static final List<Field<?>> ALL = List.of(BAND, REPORT);

        private Bands() {}
    }

    /** Pairs of reports that are copies. */
    public static final class CopyLinks {
        public static final Table<Record> TABLE = table(name("report_copy"));
        public static final Field<String> REPORT = field(name("report_copy", "report"), SQLDataType.VARCHAR);
        public static final Field<String> OTHER = field(name("report_copy", "other"), SQLDataType.VARCHAR);
        public static final Field<String> KIND = field(name("report_copy", "kind"), SQLDataType.VARCHAR);
        public static final Field<Double> LIKENESS = field(name("report_copy", "likeness"), SQLDataType.DOUBLE);
        static final List<Field<?>> ALL = List.of(REPORT, OTHER, KIND, LIKENESS);

        private CopyLinks() {}
    }

    /** Events of reports. */
    public static final class Sightings {
        public static final Table<Record> TABLE = table(name("sighting"));
        public static final Field<String> ID = field(name("sighting", "id"), SQLDataType.VARCHAR);
        public static final Field<String> REPORT = field(name("sighting", "report"), SQLDataType.VARCHAR);
        public static final Field<Long> POSITION = field(name("sighting", "position"), SQLDataType.BIGINT);
        public static final Field<Long> TRIGGER_BEGIN = field(name("sighting", "trigger_begin"), SQLDataType.BIGINT);
        public static final Field<Long> TRIGGER_END = field(name("sighting", "trigger_end"), SQLDataType.BIGINT);
        public static final Field<Long> SINCE = field(name("sighting", "since"), SQLDataType.BIGINT);
        public static final Field<String> COMPONENT = field(name("sighting", "component"), SQLDataType.VARCHAR);
        public static final Field<String> INCIDENT = field(name("sighting", "incident"), SQLDataType.VARCHAR);
        public static final Field<String> BODY = field(name("sighting", "body"), SQLDataType.VARCHAR);
        static final List<Field<?>> ALL =
                List.of(ID, REPORT, POSITION, TRIGGER_BEGIN, TRIGGER_END, SINCE, COMPONENT, INCIDENT, BODY);

        private Sightings() {}
    }

    /** Blocks under which sightings are filed. */
    public static final class Blocks {
        public static final Table<Record> TABLE = table(name("sighting_block"));
        public static final Field<String> BLOCK = field(name("sighting_block", "block"), SQLDataType.VARCHAR);
        public static final Field<String> SIGHTING = field(name("sighting_block", "sighting"), SQLDataType.VARCHAR);
        static final List<Field<?>> ALL = List.of(BLOCK, SIGHTING);

        private Blocks() {}
    }

    /** Sightings that wait to be merged. */
    public static final class Waiting {
        public static final Table<Record> TABLE = table(name("pending"));
        public static final Field<String> PUBLISHED = field(name("pending", "published"), SQLDataType.VARCHAR);
        public static final Field<String> REPORT = field(name("pending", "report"), SQLDataType.VARCHAR);
        public static final Field<String> SIGHTING = field(name("pending", "sighting"), SQLDataType.VARCHAR);
        static final List<Field<?>> ALL = List.of(PUBLISHED, REPORT, SIGHTING);

        private Waiting() {}
    }

    /** Sightings that are gone, whose incidents wait to be written again. */
    public static final class Retirements {
        public static final Table<Record> TABLE = table(name("retired"));
        public static final Field<String> SIGHTING = field(name("retired", "sighting"), SQLDataType.VARCHAR);
        public static final Field<String> INCIDENT = field(name("retired", "incident"), SQLDataType.VARCHAR);
        static final List<Field<?>> ALL = List.of(SIGHTING, INCIDENT);

        private Retirements() {}
    }

    /** Sightings that stand for one that is gone. */
    public static final class Heirs {
        public static final Table<Record> TABLE = table(name("heir"));
        public static final Field<String> SIGHTING = field(name("heir", "sighting"), SQLDataType.VARCHAR);
        public static final Field<String> BEARS = field(name("heir", "bears"), SQLDataType.VARCHAR);
        public static final Field<Long> SINCE = field(name("heir", "since"), SQLDataType.BIGINT);
        public static final Field<String> PUBLISHED = field(name("heir", "published"), SQLDataType.VARCHAR);
        static final List<Field<?>> ALL = List.of(SIGHTING, BEARS, SINCE, PUBLISHED);

        private Heirs() {}
    }

    /** Incidents, a row for each state. */
    public static final class Incidents {
        public static final Table<Record> TABLE = table(name("incident"));
        public static final Field<String> ID = field(name("incident", "id"), SQLDataType.VARCHAR);
        public static final Field<Long> VERSION = field(name("incident", "version"), SQLDataType.BIGINT);
        public static final Field<Long> UNTIL = field(name("incident", "until"), SQLDataType.BIGINT);
        public static final Field<String> CONTENT = field(name("incident", "content"), SQLDataType.VARCHAR);
        public static final Field<String> REVIEW = field(name("incident", "review"), SQLDataType.VARCHAR);
        public static final Field<String> TYPE = field(name("incident", "type"), SQLDataType.VARCHAR);
        public static final Field<String> MODE = field(name("incident", "mode"), SQLDataType.VARCHAR);
        public static final Field<String> CAMEO = field(name("incident", "cameo"), SQLDataType.VARCHAR);
        public static final Field<String> QUAD = field(name("incident", "quad"), SQLDataType.VARCHAR);
        public static final Field<String> CONTEXTS = field(name("incident", "contexts"), SQLDataType.VARCHAR);
        public static final Field<String> DAY = field(name("incident", "day"), SQLDataType.VARCHAR);
        public static final Field<String> DATE_START = field(name("incident", "date_start"), SQLDataType.VARCHAR);
        public static final Field<String> DATE_END = field(name("incident", "date_end"), SQLDataType.VARCHAR);
        public static final Field<String> DATE_PRECISION =
                field(name("incident", "date_precision"), SQLDataType.VARCHAR);
        public static final Field<String> FIRST_SEEN = field(name("incident", "first_seen"), SQLDataType.VARCHAR);
        public static final Field<String> LAST_SEEN = field(name("incident", "last_seen"), SQLDataType.VARCHAR);
        public static final Field<String> COUNTRY = field(name("incident", "country"), SQLDataType.VARCHAR);
        public static final Field<String> ADMIN1 = field(name("incident", "admin1"), SQLDataType.VARCHAR);
        public static final Field<String> PLACE = field(name("incident", "place"), SQLDataType.VARCHAR);
        public static final Field<String> PLACE_FOLDED = field(name("incident", "place_folded"), SQLDataType.VARCHAR);
        public static final Field<Double> LATITUDE = field(name("incident", "latitude"), SQLDataType.DOUBLE);
        public static final Field<Double> LONGITUDE = field(name("incident", "longitude"), SQLDataType.DOUBLE);
        public static final Field<String> GEO_PRECISION = field(name("incident", "geo_precision"), SQLDataType.VARCHAR);
        public static final Field<String> STATUS = field(name("incident", "status"), SQLDataType.VARCHAR);
        public static final Field<String> TIMEFRAME = field(name("incident", "timeframe"), SQLDataType.VARCHAR);
        public static final Field<Double> CONFIDENCE = field(name("incident", "confidence"), SQLDataType.DOUBLE);
        public static final Field<Long> KILLED_LOW = field(name("incident", "killed_low"), SQLDataType.BIGINT);
        public static final Field<Long> KILLED_BEST = field(name("incident", "killed_best"), SQLDataType.BIGINT);
        public static final Field<Long> KILLED_HIGH = field(name("incident", "killed_high"), SQLDataType.BIGINT);
        public static final Field<Long> INJURED_LOW = field(name("incident", "injured_low"), SQLDataType.BIGINT);
        public static final Field<Long> INJURED_BEST = field(name("incident", "injured_best"), SQLDataType.BIGINT);
        public static final Field<Long> INJURED_HIGH = field(name("incident", "injured_high"), SQLDataType.BIGINT);
        public static final Field<Long> ABDUCTED_LOW = field(name("incident", "abducted_low"), SQLDataType.BIGINT);
        public static final Field<Long> ABDUCTED_BEST = field(name("incident", "abducted_best"), SQLDataType.BIGINT);
        public static final Field<Long> ABDUCTED_HIGH = field(name("incident", "abducted_high"), SQLDataType.BIGINT);
        public static final Field<Long> ARRESTED_LOW = field(name("incident", "arrested_low"), SQLDataType.BIGINT);
        public static final Field<Long> ARRESTED_BEST = field(name("incident", "arrested_best"), SQLDataType.BIGINT);
        public static final Field<Long> ARRESTED_HIGH = field(name("incident", "arrested_high"), SQLDataType.BIGINT);
        public static final Field<Long> PARTICIPANTS_LOW =
                field(name("incident", "participants_low"), SQLDataType.BIGINT);
        public static final Field<Long> PARTICIPANTS_BEST =
                field(name("incident", "participants_best"), SQLDataType.BIGINT);
        public static final Field<Long> PARTICIPANTS_HIGH =
                field(name("incident", "participants_high"), SQLDataType.BIGINT);
        public static final Field<Long> SIGHTINGS = field(name("incident", "sightings"), SQLDataType.BIGINT);
        public static final Field<Long> REPORTS = field(name("incident", "reports"), SQLDataType.BIGINT);
        public static final Field<Long> INDEPENDENT_SOURCES =
                field(name("incident", "independent_sources"), SQLDataType.BIGINT);
        public static final Field<Long> CLAIMED = field(name("incident", "claimed"), SQLDataType.BIGINT);
        public static final Field<Long> DENIED = field(name("incident", "denied"), SQLDataType.BIGINT);
        public static final Field<Long> DISPUTED = field(name("incident", "disputed"), SQLDataType.BIGINT);
        public static final Field<String> BODY = field(name("incident", "body"), SQLDataType.VARCHAR);
        static final List<Field<?>> ALL = List.of(
                ID,
                VERSION,
                UNTIL,
                CONTENT,
                REVIEW,
                TYPE,
                MODE,
                CAMEO,
                QUAD,
                CONTEXTS,
                DAY,
                DATE_START,
                DATE_END,
                DATE_PRECISION,
                FIRST_SEEN,
                LAST_SEEN,
                COUNTRY,
                ADMIN1,
                PLACE,
                PLACE_FOLDED,
                LATITUDE,
                LONGITUDE,
                GEO_PRECISION,
                STATUS,
                TIMEFRAME,
                CONFIDENCE,
                KILLED_LOW,
                KILLED_BEST,
                KILLED_HIGH,
                INJURED_LOW,
                INJURED_BEST,
                INJURED_HIGH,
                ABDUCTED_LOW,
                ABDUCTED_BEST,
                ABDUCTED_HIGH,
                ARRESTED_LOW,
                ARRESTED_BEST,
                ARRESTED_HIGH,
                PARTICIPANTS_LOW,
                PARTICIPANTS_BEST,
                PARTICIPANTS_HIGH,
                SIGHTINGS,
                REPORTS,
                INDEPENDENT_SOURCES,
                CLAIMED,
                DENIED,
                DISPUTED,
                BODY);

        private Incidents() {}
    }

    /** Actors of incidents. */
    public static final class Actors {
        public static final Table<Record> TABLE = table(name("incident_actor"));
        public static final Field<String> INCIDENT = field(name("incident_actor", "incident"), SQLDataType.VARCHAR);
        public static final Field<Long> VERSION = field(name("incident_actor", "version"), SQLDataType.BIGINT);
        public static final Field<Long> UNTIL = field(name("incident_actor", "until"), SQLDataType.BIGINT);
        public static final Field<String> SIDE = field(name("incident_actor", "side"), SQLDataType.VARCHAR);
        public static final Field<Long> POSITION = field(name("incident_actor", "position"), SQLDataType.BIGINT);
        public static final Field<String> NAME = field(name("incident_actor", "name"), SQLDataType.VARCHAR);
        public static final Field<String> FOLDED = field(name("incident_actor", "folded"), SQLDataType.VARCHAR);
        public static final Field<String> CODE = field(name("incident_actor", "code"), SQLDataType.VARCHAR);
        public static final Field<String> COUNTRY = field(name("incident_actor", "country"), SQLDataType.VARCHAR);
        public static final Field<String> ROLE = field(name("incident_actor", "role"), SQLDataType.VARCHAR);
        public static final Field<String> DAY = field(name("incident_actor", "day"), SQLDataType.VARCHAR);
        static final List<Field<?>> ALL =
                List.of(INCIDENT, VERSION, UNTIL, SIDE, POSITION, NAME, FOLDED, CODE, COUNTRY, ROLE, DAY);

        private Actors() {}
    }

    /** Reports of incidents. */
    public static final class Tellings {
        public static final Table<Record> TABLE = table(name("incident_report"));
        public static final Field<String> INCIDENT = field(name("incident_report", "incident"), SQLDataType.VARCHAR);
        public static final Field<Long> VERSION = field(name("incident_report", "version"), SQLDataType.BIGINT);
        public static final Field<Long> UNTIL = field(name("incident_report", "until"), SQLDataType.BIGINT);
        public static final Field<String> REPORT = field(name("incident_report", "report"), SQLDataType.VARCHAR);
        static final List<Field<?>> ALL = List.of(INCIDENT, VERSION, UNTIL, REPORT);

        private Tellings() {}
    }

    /** What became of incidents. */
    public static final class Changes {
        public static final Table<Record> TABLE = table(name("change"));
        public static final Field<Long> SEQ = field(name("change", "seq"), SQLDataType.BIGINT);
        public static final Field<Long> VERSION = field(name("change", "version"), SQLDataType.BIGINT);
        public static final Field<String> AT = field(name("change", "at"), SQLDataType.VARCHAR);
        public static final Field<String> KIND = field(name("change", "kind"), SQLDataType.VARCHAR);
        public static final Field<String> INCIDENT = field(name("change", "incident"), SQLDataType.VARCHAR);
        public static final Field<String> SUCCESSOR = field(name("change", "successor"), SQLDataType.VARCHAR);
        public static final Field<String> REASON = field(name("change", "reason"), SQLDataType.VARCHAR);
        static final List<Field<?>> ALL = List.of(SEQ, VERSION, AT, KIND, INCIDENT, SUCCESSOR, REASON);

        private Changes() {}
    }

    /** What reviewers decided. */
    public static final class Decisions {
        public static final Table<Record> TABLE = table(name("decision"));
        public static final Field<Long> SEQ = field(name("decision", "seq"), SQLDataType.BIGINT);
        public static final Field<String> AT = field(name("decision", "at"), SQLDataType.VARCHAR);
        public static final Field<String> REVIEWER = field(name("decision", "reviewer"), SQLDataType.VARCHAR);
        public static final Field<String> KIND = field(name("decision", "kind"), SQLDataType.VARCHAR);
        public static final Field<String> FIRST = field(name("decision", "first"), SQLDataType.VARCHAR);
        public static final Field<String> SECOND = field(name("decision", "second"), SQLDataType.VARCHAR);
        public static final Field<String> FIRST_REPORT = field(name("decision", "first_report"), SQLDataType.VARCHAR);
        public static final Field<Long> FIRST_BEGIN = field(name("decision", "first_begin"), SQLDataType.BIGINT);
        public static final Field<Long> FIRST_END = field(name("decision", "first_end"), SQLDataType.BIGINT);
        public static final Field<String> SECOND_REPORT = field(name("decision", "second_report"), SQLDataType.VARCHAR);
        public static final Field<Long> SECOND_BEGIN = field(name("decision", "second_begin"), SQLDataType.BIGINT);
        public static final Field<Long> SECOND_END = field(name("decision", "second_end"), SQLDataType.BIGINT);
        public static final Field<String> REASON = field(name("decision", "reason"), SQLDataType.VARCHAR);
        static final List<Field<?>> ALL = List.of(
                SEQ,
                AT,
                REVIEWER,
                KIND,
                FIRST,
                SECOND,
                FIRST_REPORT,
                FIRST_BEGIN,
                FIRST_END,
                SECOND_REPORT,
                SECOND_BEGIN,
                SECOND_END,
                REASON);

        private Decisions() {}
    }

    /** Versions of the data. */
    public static final class Versions {
        public static final Table<Record> TABLE = table(name("version"));
        public static final Field<Long> VERSION = field(name("version", "version"), SQLDataType.BIGINT);
        public static final Field<String> AT = field(name("version", "at"), SQLDataType.VARCHAR);
        static final List<Field<?>> ALL = List.of(VERSION, AT);

        private Versions() {}
    }
}
