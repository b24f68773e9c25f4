package org.dateline.cli;

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
    final void put(String name, String shown) throws OutputException {
        attempt(() -> write(name, shown));
    }

    /** All reports have been put. */
    final void complete() throws OutputException {
        attempt(this::end);
    }

    abstract void write(String name, String shown) throws IOException;

    abstract void end() throws IOException;

    @Override
    public void close() throws IOException {}

    /** The destination that {@code --out} names. */
    static Destination of(@Nullable String out, OutputStream standardOut, RecordView view, Format format)
            throws OutputException {
        try {
            return open(out, standardOut, view, format);
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    private static Destination open(@Nullable String out, OutputStream standardOut, RecordView view, Format format)
            throws IOException {
        if (out == null || out.equals("-")) {
            return new Stream(standardOut, view, null);
        }
        Path path = Path.of(out);
        if (Files.isDirectory(path) || out.endsWith("/")) {
            return new Folder(Files.createDirectories(path), view, format);
        }
        return new Stream(Files.newOutputStream(part(path)), view, path);
    }

    /** Something that writes. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private static void attempt(Writing writing) throws OutputException {
        try {
            writing.run();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    private static Path part(Path path) {
        return path.resolveSibling(path.getFileName() + ".part");
    }

    private static void rename(Path path) throws IOException {
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
            write("", view.head());
        }

        @Override
        void write(String name, String shown) throws IOException {
            out.write(shown.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        void end() throws IOException {
            write("", view.tail());
            out.flush();
            if (file != null) {
                out.close();
                rename(file);
            }
        }

        @Override
        public void close() throws IOException {
            if (file != null) {
                out.close();
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
        void write(String name, String shown) throws IOException {
            Path path = folder.resolve(free(name) + format.extension());
            Files.writeString(part(path), view.head() + shown + view.tail());
            rename(path);
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
        void end() {}
    }
}
