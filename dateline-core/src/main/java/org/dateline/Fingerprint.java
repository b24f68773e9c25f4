package org.dateline;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.dateline.text.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Identity of the knowledge files: one hash over the names and checksums of all of them. A jar already holds the
 * checksums, so that nothing has to be read; from a folder of classes they are computed, with the same result.
 */
final class Fingerprint {
    private static final String KNOWLEDGE = "dateline/";
    private static final int HASH_DIGITS = 16;

    private Fingerprint() {}

    static CoderVersion of(Options options) {
        Map<String, Long> checksums = new TreeMap<>();
        try {
            addShipped(checksums);
            Path own = options.lexicon();
            if (own != null) {
                addFolder(own, own, "user/", checksums);
            }
            for (Path dictionary : options.dictionaries().all()) {
                addFile(dictionary, "dictionary/" + checksums.size() + "/" + dictionary.getFileName(), checksums);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the knowledge files cannot be listed: " + e.getMessage(), e);
        }
        return new CoderVersion(version(), hash(checksums));
    }

    private static String version() {
        String version = Dateline.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    private static void addShipped(Map<String, Long> checksums) throws IOException {
        Path source = source();
        if (source == null) {
            return;
        }
        if (Files.isDirectory(source)) {
            addFolder(source, source.resolve(KNOWLEDGE), "", checksums);
            return;
        }
        try (JarFile jar = new JarFile(source.toFile())) {
            jar.stream()
                    .filter(e -> !e.isDirectory() && e.getName().startsWith(KNOWLEDGE))
                    .forEach(e -> checksums.put(e.getName(), e.getCrc()));
        }
    }

    private static @Nullable Path source() {
        CodeSource source = Dateline.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? null : Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static void addFolder(Path root, Path folder, String prefix, Map<String, Long> checksums)
            throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            addFile(file, prefix + root.relativize(file).toString().replace(File.separatorChar, '/'), checksums);
        }
    }

    private static void addFile(Path file, String name, Map<String, Long> checksums) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(Files.readAllBytes(file));
        checksums.put(name, crc.getValue());
    }

    private static String hash(Map<String, Long> checksums) {
        StringBuilder lines = new StringBuilder();
        checksums.forEach(
                (name, crc) -> lines.append(name).append(' ').append(crc).append('\n'));
        return Hash.hex(lines.toString()).substring(0, HASH_DIGITS);
    }
}
