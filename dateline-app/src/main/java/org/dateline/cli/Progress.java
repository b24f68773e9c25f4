package org.dateline.cli;

import java.io.Closeable;
import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar for a person who waits: only on a terminal, and only when it takes long. */
final class Progress implements Closeable {
    private static final Duration LONG = Duration.ofSeconds(2);
    private static final int REFRESH_MILLIS = 250;
    private static final long KILOBYTE = 1024;

    private final PrintStream err;
    private final boolean wanted;
    private final int columns;
    private final long total;
    private final long begun = System.nanoTime();
    private @Nullable ProgressBar bar;
    private long position;
    private int inputs;

    Progress(Screen screen, boolean wanted, long total) {
        this.err = screen.err();
        this.wanted = wanted && screen.errTerminal();
        this.columns = screen.columns();
        this.total = total;
    }

    /** Another input of so many bytes is done. */
    void done(long bytes) {
        position += bytes;
        inputs++;
        if (!wanted || System.nanoTime() - begun < LONG.toNanos()) {
            return;
        }
        ProgressBar shown = bar == null ? open() : bar;
        bar = shown;
        shown.stepTo(position);
        shown.setExtraMessage(" " + inputs + " inputs");
    }

    private ProgressBar open() {
        return new ProgressBarBuilder()
                .setTaskName("coding")
                .setInitialMax(total)
                .setUnit(" kB", KILOBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .setMaxRenderedLength(columns - 1)
                .setConsumer(new ConsoleProgressBarConsumer(err, columns - 1))
                .build();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
