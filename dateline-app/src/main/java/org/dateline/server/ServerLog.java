package org.dateline.server;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What the server has to say to those who run it: one line each, faults with their trace. Safe for use by many threads. */
public final class ServerLog {
    private final PrintStream out;
    private final InstantSource clock;
    private final AtomicLong faults = new AtomicLong();
    private final String run;

    public ServerLog(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
        this.run = Long.toString(clock.millis() / 1000, 36);
    }

    /** A line. */
    public void say(String line) {
        out.println("dateline: " + line);
    }

    /** A fault, with its trace; returns the number under which it is told. */
    String fault(String doing, Throwable what) {
        String id = run + "-" + faults.incrementAndGet();
        StringWriter trace = new StringWriter();
        what.printStackTrace(new PrintWriter(trace));
        out.println("dateline: " + clock.instant().truncatedTo(ChronoUnit.SECONDS) + " fault " + id + ": " + doing
                + "\n" + trace);
        return id;
    }

    long faults() {
        return faults.get();
    }
}
