package org.dateline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.annotation.Annotated;
import org.dateline.annotation.Brat;
import org.dateline.annotation.CasJson;
import org.dateline.annotation.CodedMentions;
import org.dateline.annotation.LabelStudio;
import org.dateline.annotation.Reading;
import org.dateline.lexicon.Lexicon;
import org.dateline.search.Query;
import org.dateline.search.QueryException;
import org.dateline.search.ReportHit;
import org.dateline.search.Search;
import org.dateline.search.SqlSearch;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.dateline.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Mentions of coded reports for annotation tools, and what these made of them. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes the mentions of coded reports for an annotation tool, and reads what was annotated there.",
            "",
            "  export FOLDER [QUERY]   reports of the store that the query finds, a file each",
            "  import FILE|FOLDER...   JSON Lines of what is marked; what does not fit its text is told and left out",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {"  dateline annotate export for-brat --format brat killed:5.. country:NGA"})
final class AnnotateCommand implements Callable<Integer> {
    private static final int PAGE = 500;

    /** Forms of annotation tools. */
    enum Form {
        BRAT,
        CAS_JSON,
        LABEL_STUDIO
    }

    private final Screen screen;
    private final ObjectMapper json = new ObjectMapper();

    @Parameters(index = "0", paramLabel = "export|import", description = "Which way.")
    private String way = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH|QUERY", description = "Where to or from, as above.")
    private List<String> rest = new ArrayList<>();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORM",
            description = "brat, cas-json (UIMA CAS JSON 0.4, for INCEpTION) or label-studio.")
    private String format = "";

    @Mixin
    private ReadOptions store = new ReadOptions();

    AnnotateCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException, StoreException, QueryException {
        Form form = form();
        return switch (way) {
            case "export" -> write(form);
            case "import" -> read(form);
            default -> throw new UsageException("annotate export or annotate import, not " + way);
        };
    }

    private Form form() {
        for (Form form : Form.values()) {
            if (form.name().replace('_', '-').toLowerCase(Locale.ROOT).equals(format.toLowerCase(Locale.ROOT))) {
                return form;
            }
        }
        throw new UsageException("--format is brat, cas-json or label-studio, not " + format);
    }

    private int write(Form form) throws IOException, StoreException, QueryException {
        Path folder = Files.createDirectories(Path.of(rest.get(0)));
        Query query = ReadOptions.query(rest.subList(1, rest.size()));
        int written = store.read(snapshot -> write(form, folder, snapshot, query));
        screen.err().println("dateline: " + written + (written == 1 ? " report" : " reports") + " in " + folder);
        return ExitCode.DONE;
    }

    private int write(Form form, Path folder, Snapshot snapshot, Query query) throws IOException, QueryException {
        Search search = SqlSearch.load(Lexicon.shipped());
        List<Annotated> tasks = new ArrayList<>();
        int written = 0;
        String next = null;
        do {
            Search.ReportPage page = search.reports(snapshot, query, Search.Order.OLDEST, next, PAGE);
            for (ReportHit hit : page.hits()) {
                String line = snapshot.record(hit.id());
                Annotated annotated = line == null ? null : CodedMentions.of(line);
                if (annotated != null) {
                    written++;
                    switch (form) {
                        case BRAT -> {
                            file(folder, annotated.id() + ".txt", annotated.text());
                            file(folder, annotated.id() + ".ann", Brat.write(annotated));
                        }
                        case CAS_JSON -> file(folder, annotated.id() + ".json", CasJson.write(annotated));
                        case LABEL_STUDIO -> tasks.add(annotated);
                    }
                }
            }
            next = page.next();
        } while (next != null);
        if (form == Form.LABEL_STUDIO) {
            file(folder, "tasks.json", LabelStudio.write(tasks, LabelStudio.By.MACHINE, "dateline"));
        }
        return written;
    }

    /** An id may hold what a file's name may not. */
    private static void file(Path folder, String name, String content) throws IOException {
        Files.writeString(folder.resolve(name.replaceAll("[^\\p{L}\\p{N}._-]", "_")), content, StandardCharsets.UTF_8);
    }

    private int read(Form form) throws IOException {
        PrintStream out = new PrintStream(screen.out(), true, StandardCharsets.UTF_8);
        int misfits = 0;
        for (Path file : files(form)) {
            for (Reading reading : read(form, file)) {
                out.println(line(reading.annotated()));
                reading.misfits().forEach(m -> screen.err().println("dateline: " + file.getFileName() + ": " + m));
                misfits += reading.misfits().size();
            }
        }
        return misfits == 0 ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private List<Path> files(Form form) throws IOException {
        String ending = form == Form.BRAT ? ".ann" : ".json";
        List<Path> files = new ArrayList<>();
        for (String given : rest) {
            Path path = Path.of(given);
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    inside.filter(p -> p.toString().endsWith(ending)).sorted().forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static List<Reading> read(Form form, Path file) throws IOException {
        String content = Files.readString(file, StandardCharsets.UTF_8);
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.(ann|json)$", "");
        try {
            return switch (form) {
                case BRAT -> List.of(Brat.read(name, Files.readString(text(file)), content));
                case CAS_JSON -> List.of(CasJson.read(name, content));
                case LABEL_STUDIO -> LabelStudio.read(name, content);
            };
        } catch (IllegalArgumentException e) {
            throw new UsageException(file + ": " + e.getMessage());
        }
    }

    private static Path text(Path lines) {
        return lines.resolveSibling(String.valueOf(lines.getFileName()).replaceFirst("\\.ann$", ".txt"));
    }

    private String line(Annotated annotated) {
        ObjectNode node = json.createObjectNode().put("id", annotated.id()).put("text", annotated.text());
        ArrayNode mentions = node.putArray("mentions");
        for (Annotated.Mention mention : annotated.mentions()) {
            ObjectNode one = mentions.addObject().put("id", mention.id()).put("label", mention.label());
            ArrayNode parts = one.putArray("parts");
            for (Span part : mention.parts()) {
                String words = annotated.text().substring(part.start(), part.end());
                parts.addObject()
                        .put("begin", part.start())
                        .put("end", part.end())
                        .put("text", words);
            }
        }
        node.set("events", json.valueToTree(annotated.events()));
        node.set("relations", json.valueToTree(annotated.relations()));
        return node.toString();
    }
}
