package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where shown reports go: standard output, one file, or a file each in a folder. A file gets its name when it is
 * complete; until then, and after an interrupt, what there is stands in the name with ".part" behind it.
 */
abstract class Destination implements Closeable {
    /** Takes one shown report. */
    abstract void put(String name, String shown) throws IOException;

    /** Makes all that was put so far visible. */
    abstract void flush() throws IOException;

    /** The destination that {@code --out} names. */
    static Destination of(@Nullable String out, OutputStream standardOut, RecordView view, Format format)
            throws IOException {
        if (out == null || out.equals("-")) {
            return new Stream(standardOut, view, null);
        }
        Path path = Path.of(out);
        if (Files.isDirectory(path) || out.endsWith("/")) {
            return new Folder(Files.createDirectories(path), view, format);
        }
        Path part = part(path);
        return new Stream(new BufferedOutputStream(Files.newOutputStream(part)), view, path);
    }

    private static Path part(Path path) {
        return path.resolveSibling(path.getFileName() + ".part");
    }

    private static void finish(Path path) throws IOException {
        try {
            Files.move(part(path), path, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part(path), path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Everything one after the other. */
    private static final class Stream extends Destination {
        private final OutputStream out;
        private final RecordView view;
        private final @Nullable Path file;

        Stream(OutputStream out, RecordView view, @Nullable Path file) throws IOException {
            this.out = out;
            this.view = view;
            this.file = file;
            write(view.head());
        }

        private void write(String words) throws IOException {
            out.write(words.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        void put(String name, String shown) throws IOException {
            write(shown);
        }

        @Override
        void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            write(view.tail());
            out.flush();
            if (file != null) {
                out.close();
                finish(file);
            }
        }
    }

    /** A file for each report, named for it. */
    private static final class Folder extends Destination {
        private static final int LONGEST_NAME = 100;

        private final Path folder;
        private final RecordView view;
        private final Format format;
        private final Set<String> taken = new HashSet<>();

        Folder(Path folder, RecordView view, Format format) {
            this.folder = folder;
            this.view = view;
            this.format = format;
        }

        @Override
        void put(String name, String shown) throws IOException {
            Path path = folder.resolve(free(name) + format.extension());
            Files.writeString(part(path), view.head() + shown + view.tail());
            finish(path);
        }

        /** The name with all but plain characters taken out, so that no id can lead out of the folder. */
        private String free(String name) {
            String plain = name.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceAll("^\\.+", "_");
            String stem = plain.isEmpty() ? "report" : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
            String candidate = stem;
            for (int n = 2; !taken.add(candidate); n++) {
                candidate = stem + "-" + n;
            }
            return candidate;
        }

        @Override
        void flush() {}

        @Override
        public void close() {}
    }
}
