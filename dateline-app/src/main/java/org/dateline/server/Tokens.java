package org.dateline.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.dateline.text.Hash;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a server, in a file that only its owner reads: a line each, without the tokens themselves. A running
 * server takes note of a change within a second. Safe for use by many threads.
 */
public final class Tokens {
    private static final int BYTES = 32;
    private static final int ID_DIGITS = 8;
    private static final String PREFIX = "dl_";
    private static final String NEVER = "never";
    private static final long AGAIN_AFTER_MILLIS = 1_000;

    private final Path file;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private List<Token> known = List.of();
    private long readAt = Long.MIN_VALUE;

    /** @param file where they are kept; it need not be there yet */
    public Tokens(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /** A new token and what is kept of it. */
    public record Made(String secret, Token token) {}

    /** Makes a token; it is on the disk when this returns. */
    public Made add(Role role, String name, @Nullable Duration lasts) throws IOException {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String hash = Hash.hex(secret);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Token token =
                new Token(hash.substring(0, ID_DIGITS), role, name, now, lasts == null ? null : now.plus(lasts), hash);
        change(tokens -> tokens.add(token));
        return new Made(secret, token);
    }

    /** Takes the token with this id away; whether there was one. */
    public boolean revoke(String id) throws IOException {
        boolean[] there = new boolean[1];
        change(tokens -> there[0] = tokens.removeIf(token -> token.id().equals(id)));
        return there[0];
    }

    /** All, in the order in which they were made, those too that hold no more. */
    public List<Token> all() throws IOException {
        List<Token> tokens = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    tokens.add(parse(line));
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        }
        return tokens;
    }

    private Token parse(String line) throws IOException {
        String[] parts = line.split("\t", 6);
        try {
            if (parts.length == 6) {
                return new Token(
                        parts[0],
                        Role.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                        parts[5],
                        Instant.parse(parts[2]),
                        parts[3].equals(NEVER) ? null : Instant.parse(parts[3]),
                        parts[4]);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // told below
        }
        throw new IOException(file + " holds a line that is no token; take it away, or the file, and make new tokens");
    }

    /** Whether any token holds. */
    boolean any() {
        Instant now = clock.instant();
        return fresh().stream().anyMatch(token -> token.holds(now));
    }

    /** The token of this secret, or null where none that holds has it. All are compared, each in the same time. */
    @Nullable
    Token find(String secret) {
        byte[] hash = Hash.hex(secret).getBytes(StandardCharsets.US_ASCII);
        Instant now = clock.instant();
        Token found = null;
        for (Token token : fresh()) {
            boolean same = MessageDigest.isEqual(hash, token.hash().getBytes(StandardCharsets.US_ASCII));
            if (same && token.holds(now)) {
                found = token;
            }
        }
        return found;
    }

    /** The token with this id, or null where none that holds has it. */
    @Nullable
    Token byId(String id) {
        Instant now = clock.instant();
        return fresh().stream()
                .filter(token -> token.id().equals(id) && token.holds(now))
                .findFirst()
                .orElse(null);
    }

    private synchronized List<Token> fresh() {
        long now = clock.millis();
        if (readAt == Long.MIN_VALUE || now - readAt >= AGAIN_AFTER_MILLIS || now < readAt) {
            try {
                known = all();
            } catch (IOException e) {
                throw new UncheckedIOException("the tokens cannot be read", e);
            }
            readAt = now;
        }
        return known;
    }

    /** Something that is done to the list. */
    @FunctionalInterface
    private interface Edit {
        void on(List<Token> tokens);
    }

    private synchronized void change(Edit edit) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path guard = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            List<Token> tokens = new ArrayList<>(all());
            edit.on(tokens);
            Path part = Files.createTempFile(folder, "tokens", ".part", attributes());
            Files.write(part, tokens.stream().map(Tokens::line).toList());
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            readAt = Long.MIN_VALUE;
            if (!lock.isValid()) {
                throw new IOException(guard + ": the lock was lost");
            }
        }
    }

    private FileAttribute<?>[] attributes() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String line(Token token) {
        return String.join(
                "\t",
                token.id(),
                token.role().label(),
                token.created().toString(),
                token.expires() == null ? NEVER : token.expires().toString(),
                token.hash(),
                token.name());
    }
}
