package org.dateline.cli;

import org.dateline.Dateline;
import org.dateline.Options;

/** Opens the coder, which takes seconds: commands do so only when they know that they need it. */
@FunctionalInterface
interface Opener {
    Dateline open(Options options);
}
