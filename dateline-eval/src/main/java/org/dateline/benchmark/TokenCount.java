package org.dateline.benchmark;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Tokens a second, beside reports a second. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class TokenCount {
    /** Tokens so far. Read by the harness. */
    public long tokens;

    /** Starts over with each iteration. */
    @Setup(Level.Iteration)
    public void reset() {
        tokens = 0;
    }
}
