package org.dateline.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.dateline.store.Stores;
import org.jspecify.annotations.Nullable;

/** A store for tests, filled with reports, and exports of it. */
final class Shelf implements AutoCloseable {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));

    private final EventStore store;

    private Shelf(EventStore store) {
        this.store = store;
    }

    /** A store at an address, with the corpus. */
    static Shelf at(String address) throws StoreException {
        Shelf shelf = new Shelf(Stores.open(address, CLOCK));
        shelf.add(Corpus.lines());
        return shelf;
    }

    long add(List<String> lines) throws StoreException {
        store.add(lines);
        return store.merge(1_000_000).version();
    }

    static Export.Options options(Shape shape) {
        return new Export.Options(shape, Selection.DEFAULT, false, false, null, "All incidents.");
    }

    Export.Result export(Export.Options options, Target target) throws IOException, StoreException {
        return export(options, target, new AsOf.Now(), null);
    }

    Export.Result export(Export.Options options, Target target, AsOf asOf, @Nullable Long since)
            throws IOException, StoreException {
        try (Snapshot now = store.read(asOf);
                Snapshot before = since == null ? null : store.read(new AsOf.Version(since));
                target) {
            return new Export(now, Finder::all, options, before).write(target);
        }
    }

    Snapshot read(AsOf asOf) throws StoreException {
        return store.read(asOf);
    }

    /** The text of an export to one file. */
    String text(Path folder, Export.Options options) throws IOException, StoreException {
        Path file = folder.resolve("out" + options.shape().extension());
        export(options, Target.file(file));
        return Files.readString(file);
    }

    /** All shapes, each as one file or archive. */
    Map<String, byte[]> everything(Path folder, @Nullable Masker masker) throws IOException, StoreException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Shape shape : Shape.values()) {
            Export.Options options =
                    new Export.Options(shape, Selection.DEFAULT, false, false, masker, "All incidents.");
            Path path = folder.resolve(shape.label() + (shape == Shape.BUNDLE ? ".zip" : shape.extension()));
            export(options, shape == Shape.BUNDLE ? Target.zip(path) : Target.file(path));
            files.put(path.getFileName().toString(), Files.readAllBytes(path));
        }
        return files;
    }

    /** The files of an archive. */
    static Map<String, String> unzipped(Path archive) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile());
                Stream<? extends ZipEntry> entries = zip.stream()) {
            for (ZipEntry entry : entries.toList()) {
                files.put(
                        entry.getName(),
                        new String(
                                Objects.requireNonNull(zip.getInputStream(entry))
                                        .readAllBytes(),
                                StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Override
    public void close() throws StoreException {
        store.close();
    }
}
