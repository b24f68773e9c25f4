package org.dateline.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** The tables of what people do, and their columns, each named once; what they hold is told in V4__review.sql. */
public final class ReviewTables {
    private ReviewTables() {}

    /** All of them. */
    static final List<Tables.Columns> ALL = List.of(
            new Tables.Columns(Acts.TABLE, Acts.ALL),
            new Tables.Columns(Values.TABLE, Values.ALL),
            new Tables.Columns(Pairs.TABLE, Pairs.ALL),
            new Tables.Columns(Rounds.TABLE, Rounds.ALL),
            new Tables.Columns(Items.TABLE, Items.ALL),
            new Tables.Columns(Answers.TABLE, Answers.ALL),
            new Tables.Columns(SavedSearches.TABLE, SavedSearches.ALL));

    /** What people did with incidents. */
    public static final class Acts {
        public static final Table<Record> TABLE = table(name("review_act"));
        public static final Field<Long> SEQ = field(name("review_act", "seq"), SQLDataType.BIGINT);
        public static final Field<String> AT = field(name("review_act", "at"), SQLDataType.VARCHAR);
        public static final Field<String> REVIEWER = field(name("review_act", "reviewer"), SQLDataType.VARCHAR);
        public static final Field<String> KIND = field(name("review_act", "kind"), SQLDataType.VARCHAR);
        public static final Field<String> INCIDENT = field(name("review_act", "incident"), SQLDataType.VARCHAR);
        public static final Field<Long> BASE = field(name("review_act", "base"), SQLDataType.BIGINT);
        public static final Field<Long> VERSION = field(name("review_act", "version"), SQLDataType.BIGINT);
        public static final Field<String> OVER = field(name("review_act", "over"), SQLDataType.VARCHAR);
        public static final Field<Long> PINS = field(name("review_act", "pins"), SQLDataType.BIGINT);
        public static final Field<String> TYPE = field(name("review_act", "type"), SQLDataType.VARCHAR);
        public static final Field<String> FIELD = field(name("review_act", "field"), SQLDataType.VARCHAR);
        public static final Field<String> SIGHTING = field(name("review_act", "sighting"), SQLDataType.VARCHAR);
        public static final Field<String> REPORT = field(name("review_act", "report"), SQLDataType.VARCHAR);
        public static final Field<Long> TRIGGER_BEGIN = field(name("review_act", "trigger_begin"), SQLDataType.BIGINT);
        public static final Field<Long> TRIGGER_END = field(name("review_act", "trigger_end"), SQLDataType.BIGINT);
        public static final Field<String> WORDS_REPORT = field(name("review_act", "words_report"), SQLDataType.VARCHAR);
        public static final Field<Long> WORDS_BEGIN = field(name("review_act", "words_begin"), SQLDataType.BIGINT);
        public static final Field<Long> WORDS_END = field(name("review_act", "words_end"), SQLDataType.BIGINT);
        public static final Field<String> WORDS = field(name("review_act", "words"), SQLDataType.VARCHAR);
        public static final Field<String> NOTE = field(name("review_act", "note"), SQLDataType.VARCHAR);
        public static final Field<Long> UNDOES = field(name("review_act", "undoes"), SQLDataType.BIGINT);
        public static final List<Field<?>> ALL = List.of(
                SEQ,
                AT,
                REVIEWER,
                KIND,
                INCIDENT,
                BASE,
                VERSION,
                OVER,
                PINS,
                TYPE,
                FIELD,
                SIGHTING,
                REPORT,
                TRIGGER_BEGIN,
                TRIGGER_END,
                WORDS_REPORT,
                WORDS_BEGIN,
                WORDS_END,
                WORDS,
                NOTE,
                UNDOES);

        private Acts() {}
    }

    /** Values of what people did. */
    public static final class Values {
        public static final Table<Record> TABLE = table(name("review_value"));
        public static final Field<Long> ACT = field(name("review_value", "act"), SQLDataType.BIGINT);
        public static final Field<String> FIELD = field(name("review_value", "field"), SQLDataType.VARCHAR);
        public static final Field<String> BEFORE = field(name("review_value", "before"), SQLDataType.VARCHAR);
        public static final Field<String> MACHINE = field(name("review_value", "machine"), SQLDataType.VARCHAR);
        public static final Field<String> AFTER = field(name("review_value", "after"), SQLDataType.VARCHAR);
        public static final List<Field<?>> ALL = List.of(ACT, FIELD, BEFORE, MACHINE, AFTER);

        private Values() {}
    }

    /** Pairs of sightings that a join or a split decided. */
    public static final class Pairs {
        public static final Table<Record> TABLE = table(name("review_pair"));
        public static final Field<Long> ACT = field(name("review_pair", "act"), SQLDataType.BIGINT);
        public static final Field<String> FIRST = field(name("review_pair", "first"), SQLDataType.VARCHAR);
        public static final Field<String> SECOND = field(name("review_pair", "second"), SQLDataType.VARCHAR);
        public static final Field<String> EARLIER = field(name("review_pair", "earlier"), SQLDataType.VARCHAR);
        public static final List<Field<?>> ALL = List.of(ACT, FIRST, SECOND, EARLIER);

        private Pairs() {}
    }

    /** Rounds of coding by several people. */
    public static final class Rounds {
        public static final Table<Record> TABLE = table(name("coding_round"));
        public static final Field<String> ID = field(name("coding_round", "id"), SQLDataType.VARCHAR);
        public static final Field<String> AT = field(name("coding_round", "at"), SQLDataType.VARCHAR);
        public static final Field<String> OWNER = field(name("coding_round", "owner"), SQLDataType.VARCHAR);
        public static final Field<String> NAME = field(name("coding_round", "name"), SQLDataType.VARCHAR);
        public static final Field<String> UNIT = field(name("coding_round", "unit"), SQLDataType.VARCHAR);
        public static final Field<String> QUERY = field(name("coding_round", "query"), SQLDataType.VARCHAR);
        public static final Field<Long> SEED = field(name("coding_round", "seed"), SQLDataType.BIGINT);
        public static final Field<Long> VERSION = field(name("coding_round", "version"), SQLDataType.BIGINT);
        public static final Field<String> CODERS = field(name("coding_round", "coders"), SQLDataType.VARCHAR);
        public static final List<Field<?>> ALL = List.of(ID, AT, OWNER, NAME, UNIT, QUERY, SEED, VERSION, CODERS);

        private Rounds() {}
    }

    /** What is coded in a round. */
    public static final class Items {
        public static final Table<Record> TABLE = table(name("coding_item"));
        public static final Field<String> ROUND = field(name("coding_item", "round"), SQLDataType.VARCHAR);
        public static final Field<Long> POSITION = field(name("coding_item", "position"), SQLDataType.BIGINT);
        public static final Field<String> ITEM = field(name("coding_item", "item"), SQLDataType.VARCHAR);
        public static final Field<String> REPORT = field(name("coding_item", "report"), SQLDataType.VARCHAR);
        public static final List<Field<?>> ALL = List.of(ROUND, POSITION, ITEM, REPORT);

        private Items() {}
    }

    /** Answers of coders. */
    public static final class Answers {
        public static final Table<Record> TABLE = table(name("coding_answer"));
        public static final Field<Long> SEQ = field(name("coding_answer", "seq"), SQLDataType.BIGINT);
        public static final Field<String> ROUND = field(name("coding_answer", "round"), SQLDataType.VARCHAR);
        public static final Field<Long> POSITION = field(name("coding_answer", "position"), SQLDataType.BIGINT);
        public static final Field<String> CODER = field(name("coding_answer", "coder"), SQLDataType.VARCHAR);
        public static final Field<String> AT = field(name("coding_answer", "at"), SQLDataType.VARCHAR);
        public static final Field<String> BODY = field(name("coding_answer", "body"), SQLDataType.VARCHAR);
        public static final List<Field<?>> ALL = List.of(SEQ, ROUND, POSITION, CODER, AT, BODY);

        private Answers() {}
    }

    /** Searches that people keep. */
    public static final class SavedSearches {
        public static final Table<Record> TABLE = table(name("saved_search"));
        public static final Field<String> ID = field(name("saved_search", "id"), SQLDataType.VARCHAR);
        public static final Field<String> OWNER = field(name("saved_search", "owner"), SQLDataType.VARCHAR);
        public static final Field<String> NAME = field(name("saved_search", "name"), SQLDataType.VARCHAR);
        public static final Field<String> QUERY = field(name("saved_search", "query"), SQLDataType.VARCHAR);
        public static final Field<Long> ALERT = field(name("saved_search", "alert"), SQLDataType.BIGINT);
        public static final Field<Long> SEEN = field(name("saved_search", "seen"), SQLDataType.BIGINT);
        public static final Field<String> AT = field(name("saved_search", "at"), SQLDataType.VARCHAR);
        public static final List<Field<?>> ALL = List.of(ID, OWNER, NAME, QUERY, ALERT, SEEN, AT);

        private SavedSearches() {}
    }
}
