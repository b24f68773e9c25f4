package org.dateline.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The secret that pseudonyms are made with: a file that only its owner reads. */
public final class MaskKey {
    private static final int BYTES = 32;

    private MaskKey() {}

    /**
     * The secret of the given file, else of the one beside the store; made where it is missing.
     *
     * @throws IllegalArgumentException where there is none, and what to do
     */
    public static byte[] of(@Nullable Path given, String store) throws IOException {
        Path file = given == null ? beside(store) : given;
        if (!Files.exists(file)) {
            make(file);
        }
        String secret = Files.readString(file).strip();
        if (secret.isEmpty()) {
            throw new IllegalArgumentException(
                    file + " is empty; delete it for a new secret, or name another with --mask-key");
        }
        return secret.getBytes(StandardCharsets.UTF_8);
    }

    private static Path beside(String store) {
        if (store.startsWith("postgresql:") || store.startsWith("jdbc:")) {
            throw new IllegalArgumentException(
                    "pseudonyms need a secret: name a file for it with --mask-key (it is made where it"
                            + " is missing), or keep the names with --no-mask-private");
        }
        return Path.of(store + ".mask-key");
    }

    private static void make(Path file) throws IOException {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        String text = HexFormat.of().formatHex(secret) + "\n";
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, text, StandardOpenOption.TRUNCATE_EXISTING);
            } else {
                Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
            }
        } catch (FileAlreadyExistsException e) {
            // Another export made it in the same moment; its secret is as good.
        }
    }
}
