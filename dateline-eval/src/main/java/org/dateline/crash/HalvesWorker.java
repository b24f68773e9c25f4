package org.dateline.crash;

import java.nio.file.Path;
import java.time.InstantSource;
import org.dateline.export.Export;
import org.dateline.export.Finder;
import org.dateline.export.Selection;
import org.dateline.export.Shape;
import org.dateline.export.Target;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.Snapshot;
import org.dateline.store.Stores;

/** The process that is killed while it opens a store, and so migrates it, or exports: {@code migrate STORE}, {@code export STORE FILE}. */
public final class HalvesWorker {
    private HalvesWorker() {}

    /** Says that it begins, and works. */
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("migrate")) {
            Halves.begin(System.out);
            Stores.open(arguments[1], InstantSource.system()).close();
            return;
        }
        Export.Options options = new Export.Options(Shape.NATIVE, Selection.DEFAULT, false, false, null, "all");
        try (EventStore store = Stores.open(arguments[1], InstantSource.system());
                Snapshot snapshot = store.read(new AsOf.Now());
                Target target = Target.file(Path.of(arguments[2]))) {
            Halves.begin(System.out);
            new Export(snapshot, Finder::all, options, null).write(target);
        }
    }
}
