package org.dateline.intake;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.evidence.Limits;
import org.dateline.evidence.Problem;
import org.dateline.evidence.ProblemCode;
import org.dateline.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports from files, folders and a stream, one at a time and in a fixed order, whatever their form: plain text,
 * HTML, JSON Lines. What cannot be read is a problem in its place, and reading goes on. For one thread.
 */
public final class Intake implements Closeable {
    private static final String STDIN = "-";
    private static final int SNIFF = 512;

    private final Deque<String> waiting;
    private final InputStream stdin;
    private final Given given;
    private final Limits limits;
    private @Nullable JsonLinesReader open;
    private @Nullable InputStream openStream;

    /**
     * Opens nothing yet.
     *
     * @param inputs files, folders (read with all below them, by name) and "-" for {@code stdin}
     * @param stdin the stream behind "-"
     * @param given what the caller knows of the reports
     * @param limits what is too large
     */
    public Intake(List<String> inputs, InputStream stdin, Given given, Limits limits) {
        this.waiting = new ArrayDeque<>(inputs);
        this.stdin = stdin;
        this.given = given;
        this.limits = limits;
    }

    /** The next report or problem, or null at the end. */
    public @Nullable Item next() {
        while (true) {
            Item line = line();
            if (line != null) {
                return line;
            }
            String input = waiting.poll();
            if (input == null) {
                return null;
            }
            Item item = STDIN.equals(input) ? stream() : path(Path.of(input));
            if (item != null) {
                return item;
            }
        }
    }

    private @Nullable Item line() {
        JsonLinesReader reader = open;
        if (reader == null) {
            return null;
        }
        try {
            Item item = reader.next();
            if (item == null) {
                close();
            }
            return item;
        } catch (IOException e) {
            closeQuietly();
            return Item.bad(new Problem(ProblemCode.UNREADABLE, "input", "reading broke off: " + e.getMessage(), null));
        }
    }

    /** Takes up a file or puts a folder's content in its place; null where the lines of a file come next. */
    private @Nullable Item path(Path path) {
        try {
            if (Files.isDirectory(path)) {
                return folder(path);
            }
            if (!Files.isRegularFile(path)) {
                String message = Files.exists(path) ? "is no regular file" : "there is no such file";
                return Item.bad(new Problem(ProblemCode.UNREADABLE, path.toString(), message, null));
            }
            String name = path.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".json")) {
                openStream = Files.newInputStream(path);
                open = new JsonLinesReader(openStream, path.toString(), given, limits);
                return null;
            }
            if (Files.size(path) > limits.rawBytes()) {
                String message = "has more than %,d bytes; split it".formatted(limits.rawBytes());
                return Item.bad(new Problem(ProblemCode.TOO_LARGE, path.toString(), message, null));
            }
            return whole(Files.readAllBytes(path), path.toString(), isHtml(name));
        } catch (IOException e) {
            return Item.bad(
                    new Problem(ProblemCode.UNREADABLE, path.toString(), "cannot be read: " + e.getMessage(), null));
        }
    }

    private static boolean isHtml(String name) {
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }

    private @Nullable Item folder(Path folder) throws IOException {
        List<String> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            return Item.bad(new Problem(ProblemCode.EMPTY, folder.toString(), "the folder holds no files", null));
        }
        for (int i = files.size() - 1; i >= 0; i--) {
            waiting.addFirst(files.get(i));
        }
        return null;
    }

    /** A stream is told by how it begins: an object for JSON Lines, a tag for a page, else text. */
    private @Nullable Item stream() {
        try {
            BufferedInputStream in = new BufferedInputStream(stdin, 1 << 16);
            in.mark(SNIFF);
            char first = firstMark(in.readNBytes(SNIFF));
            in.reset();
            if (first == '{') {
                openStream = in;
                open = new JsonLinesReader(in, "stdin", given, limits);
                return null;
            }
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limits.rawBytes() + 1));
            if (bytes.length > limits.rawBytes()) {
                String message = "has more than %,d bytes; split it".formatted(limits.rawBytes());
                return Item.bad(new Problem(ProblemCode.TOO_LARGE, "stdin", message, null));
            }
            return whole(bytes, "stdin", first == '<');
        } catch (IOException e) {
            return Item.bad(new Problem(ProblemCode.UNREADABLE, "stdin", "cannot be read: " + e.getMessage(), null));
        }
    }

    private static char firstMark(byte[] start) {
        for (byte b : start) {
            if (b > ' ') {
                return (char) b;
            }
        }
        return ' ';
    }

    private Item whole(byte[] bytes, String where, boolean html) throws IOException {
        List<Problem> problems = new ArrayList<>();
        if (bytes.length == 0) {
            return Item.bad(new Problem(ProblemCode.EMPTY, where, "is empty; nothing to code", null));
        }
        if (html) {
            Report page = new HtmlReader(given, limits).read(bytes, where, problems);
            return new Item(page, problems, where, bytes.length);
        }
        String text = Decoder.decode(bytes, where, problems);
        if (text == null) {
            return new Item(null, problems, where, bytes.length);
        }
        if (looksLikePage(text)) {
            Report page = new HtmlReader(given, limits).read(text, null, where, problems);
            return new Item(page, problems, where, bytes.length);
        }
        Report report = Reports.checked(
                new Reports.Parts(null, text, null, null, given.publisher(), given.published()),
                where,
                limits,
                problems);
        return new Item(report, problems, where, bytes.length);
    }

    private static boolean looksLikePage(String text) {
        String start =
                text.substring(0, Math.min(SNIFF, text.length())).stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }

    private void closeQuietly() {
        try {
            close();
        } catch (IOException e) {
            open = null; // the stream is broken already, and that has been said
        }
    }

    @Override
    public void close() throws IOException {
        open = null;
        InputStream stream = openStream;
        openStream = null;
        if (stream != null) {
            stream.close();
        }
    }
}
