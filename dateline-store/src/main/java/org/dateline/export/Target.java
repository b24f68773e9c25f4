package org.dateline.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Where an export goes: a stream, a file, a folder or a zip archive. A file, folder or archive has its name when it is
 * complete and on the disk; until then, and after an interrupt, what there is stands under a name that ends in ".part".
 */
public abstract class Target implements Closeable {
    /** Whether it holds several files. */
    public abstract boolean many();

    /** A file of the export, to be closed before the next one is opened. */
    abstract OutputStream open(String name) throws IOException;

    /** All is written: it gets its name. */
    abstract void complete() throws IOException;

    /** A stream that stays open. */
    public static Target stream(OutputStream out) {
        return new Open(out);
    }

    /** One file. */
    public static Target file(Path path) {
        return new Whole(path);
    }

    /** A folder, which must not exist or be empty. */
    public static Target folder(Path path) throws IOException {
        return new Folder(path);
    }

    /** A zip archive. */
    public static Target zip(Path path) throws IOException {
        return new Archive(path);
    }

    /** A zip archive that goes to a stream, which stays open. */
    public static Target zipStream(OutputStream out) {
        return new Sent(out);
    }

    private static Path part(Path path) {
        Path name = path.toAbsolutePath().getFileName();
        return path.toAbsolutePath().resolveSibling(name + ".part");
    }

    private static OutputStream create(Path path) throws IOException {
        FileChannel channel = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        return new BufferedOutputStream(new Synced(channel), 1 << 16);
    }

    /** A file that is on the disk when it is closed. */
    private static final class Synced extends FilterOutputStream {
        private final FileChannel channel;

        Synced(FileChannel channel) {
            super(Channels.newOutputStream(channel));
            this.channel = channel;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            if (channel.isOpen()) {
                channel.force(true);
            }
            super.close();
        }
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
        Path parent = to.toAbsolutePath().getParent();
        if (parent != null && FileChannelOf.canSync(parent)) {
            FileChannelOf.sync(parent);
        }
    }

    /** The entry of a folder, which some systems cannot put on the disk by itself. */
    private static final class FileChannelOf {
        static boolean canSync(Path folder) {
            return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        }

        static void sync(Path folder) throws IOException {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static final class Open extends Target {
        private final OutputStream out;

        Open(OutputStream out) {
            this.out = out;
        }

        @Override
        public boolean many() {
            return false;
        }

        @Override
        OutputStream open(String name) {
            return new Unclosed(new BufferedOutputStream(out, 1 << 16));
        }

        @Override
        void complete() throws IOException {
            out.flush();
        }

        @Override
        public void close() {}
    }

    private static final class Whole extends Target {
        private final Path path;

        Whole(Path path) {
            this.path = path;
        }

        @Override
        public boolean many() {
            return false;
        }

        @Override
        OutputStream open(String name) throws IOException {
            return create(part(path));
        }

        @Override
        void complete() throws IOException {
            rename(part(path), path);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(part(path));
        }
    }

    private static final class Folder extends Target {
        private final Path path;

        Folder(Path path) throws IOException {
            this.path = path;
            if (Files.isDirectory(path)) {
                try (Stream<Path> there = Files.list(path)) {
                    if (there.findAny().isPresent()) {
                        throw new IOException(path + ": is there already and not empty; name another folder");
                    }
                }
            }
            remove(part(path));
            Files.createDirectories(part(path));
        }

        private static void remove(Path folder) throws IOException {
            if (Files.exists(folder)) {
                try (Stream<Path> all = Files.walk(folder)) {
                    List<Path> deepestFirst =
                            all.sorted(Comparator.reverseOrder()).toList();
                    for (Path file : deepestFirst) {
                        Files.delete(file);
                    }
                }
            }
        }

        @Override
        public boolean many() {
            return true;
        }

        @Override
        OutputStream open(String name) throws IOException {
            return create(part(path).resolve(name));
        }

        @Override
        void complete() throws IOException {
            Files.deleteIfExists(path);
            rename(part(path), path);
        }

        @Override
        public void close() throws IOException {
            remove(part(path));
        }
    }

    // Fixed, so that equal data give equal bytes.
    private static final FileTime TIME = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

    private static OutputStream entry(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(TIME);
        zip.putNextEntry(entry);
        return new Unclosed(zip) {
            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }

    private static final class Sent extends Target {
        private final ZipOutputStream zip;

        Sent(OutputStream out) {
            this.zip = new ZipOutputStream(out);
        }

        @Override
        public boolean many() {
            return true;
        }

        @Override
        OutputStream open(String name) throws IOException {
            return entry(zip, name);
        }

        @Override
        void complete() throws IOException {
            zip.finish();
            zip.flush();
        }

        @Override
        public void close() {}
    }

    private static final class Archive extends Target {
        private final Path path;
        private final ZipOutputStream zip;

        Archive(Path path) throws IOException {
            this.path = path;
            this.zip = new ZipOutputStream(create(part(path)));
        }

        @Override
        public boolean many() {
            return true;
        }

        @Override
        OutputStream open(String name) throws IOException {
            return entry(zip, name);
        }

        @Override
        void complete() throws IOException {
            zip.close();
            rename(part(path), path);
        }

        @Override
        public void close() throws IOException {
            zip.close();
            Files.deleteIfExists(part(path));
        }
    }
}
