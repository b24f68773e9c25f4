package org.dateline.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The knowledge files of one language: those shipped, and on top of them those of the user's folder. A file of the
 * user's folder adds its entries to the shipped file of the same name and folder; where two entries compete the user's
 * wins, because it is read last.
 */
public final class Lexicon {
    private static final String ROOT = "/dateline/en/";

    private final Optional<Path> userFolder;

    private Lexicon(Optional<Path> userFolder) {
        this.userFolder = userFolder;
    }

    /** The shipped files alone. */
    public static Lexicon shipped() {
        return new Lexicon(Optional.empty());
    }

    /** The shipped files with those of a folder laid out like them ("events/mine.txt") on top. */
    public static Lexicon with(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new LexiconException(
                    folder.toString(), "is not a folder; give the folder that holds events/, actors/ …");
        }
        return new Lexicon(Optional.of(folder));
    }

    /**
     * All files of a folder ("events"), the shipped ones in the order of {@code FOLDER/index.txt} (whose lines begin with
     * the file names), then the user's in order of name.
     */
    public List<LexiconFile> folder(String folder) {
        List<LexiconFile> files = new ArrayList<>();
        for (Entry entry : index(folder)) {
            files.add(resource(folder + "/" + entry.fields(' ').get(0)));
        }
        userFolder
                .map(root -> root.resolve(folder))
                .filter(Files::isDirectory)
                .ifPresent(f -> files.addAll(user(folder, f)));
        return files;
    }

    /** The lines of a folder's {@code index.txt}: a file name, then what the folder's reader wants to know of it. */
    public List<Entry> index(String folder) {
        return resource(folder + "/index.txt").entries();
    }

    /** One file ("speech/cues.txt"): the shipped entries followed by the user's. */
    public LexiconFile file(String name) {
        LexiconFile shipped = resource(name);
        Optional<Path> own = userFolder.map(root -> root.resolve(name)).filter(Files::isRegularFile);
        if (own.isEmpty()) {
            return shipped;
        }
        LexiconFile more = parse("user/" + name, own.get());
        return new LexiconFile(
                name, concat(shipped.entries(), more.entries()), concat(shipped.examples(), more.examples()));
    }

    private static <T> List<T> concat(List<T> a, List<T> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    private static List<LexiconFile> user(String folder, Path path) {
        try (Stream<Path> found = Files.list(path)) {
            return found.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(f -> parse("user/" + folder + "/" + f.getFileName(), f))
                    .toList();
        } catch (IOException e) {
            throw new LexiconException(path.toString(), "cannot be listed: " + e.getMessage());
        }
    }

    private static LexiconFile parse(String name, Path path) {
        try {
            return LexiconFile.parse(name, Files.readString(path));
        } catch (IOException e) {
            throw new LexiconException(path.toString(), "cannot be read as UTF-8 text: " + e.getMessage());
        }
    }

    private static LexiconFile resource(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new LexiconException(name, "is not among the shipped knowledge files");
            }
            return LexiconFile.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new LexiconException(name, "cannot be read: " + e.getMessage());
        }
    }
}
