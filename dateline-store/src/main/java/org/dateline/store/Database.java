package org.dateline.store;

import java.nio.file.Path;
import java.util.List;
import org.jooq.DSLContext;

/** Where the tables live. Safe for use by many threads. */
interface Database extends AutoCloseable {
    /** What is done in one transaction; it may run more than once, so it keeps nothing outside. */
    @FunctionalInterface
    interface Work<T> {
        T in(DSLContext sql) throws StoreException;
    }

    /** A connection in a read transaction: all that is read through it is of one moment. */
    interface Reading extends AutoCloseable {
        DSLContext sql();

        /** Breaks off what is being read; from any thread. */
        void cancel();

        @Override
        void close();
    }

    /** Runs the work as the only writer, and returns when all that it wrote is on the disk; after an exception nothing is. */
    <T> T write(Work<T> work) throws StoreException;

    Reading read() throws StoreException;

    /** What is wrong with the file itself, one line each. */
    List<String> check(DSLContext sql);

    void backup(Path file) throws StoreException;

    @Override
    void close() throws StoreException;
}
