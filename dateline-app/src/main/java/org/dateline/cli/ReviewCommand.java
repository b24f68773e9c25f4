package org.dateline.cli;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.incident.ReviewAct.Kind;
import org.dateline.lexicon.Lexicon;
import org.dateline.review.Accuracy;
import org.dateline.review.Act;
import org.dateline.review.Acted;
import org.dateline.review.ConflictException;
import org.dateline.review.HistoryLine;
import org.dateline.review.Queue;
import org.dateline.review.QueueItem;
import org.dateline.review.QueueOrder;
import org.dateline.review.ReviewException;
import org.dateline.review.Reviews;
import org.dateline.search.Hit;
import org.dateline.search.Query;
import org.dateline.search.QueryException;
import org.dateline.search.SqlSearch;
import org.dateline.store.AsOf;
import org.dateline.store.EventStore;
import org.dateline.store.Snapshot;
import org.dateline.store.StoreException;
import org.dateline.telling.IncidentWording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a reviewer does, on the command line. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Accepts, corrects or rejects incidents. What a person says outweighs the machine, stays when reports are"
                    + " coded again, and can be taken back. Ids may be cut short.",
            "",
            "  accept INCIDENT [FIELD]        it is right, or this field of it is",
            "  correct INCIDENT FIELD VALUE   a field has another value",
            "  reject INCIDENT                there is no such incident (--reason)",
            "  freeze, reopen, note INCIDENT  its values stay; it is open again; a note (--reason)",
            "  undo INCIDENT                  takes back what you did last with it",
            "  history INCIDENT               who did what",
            "  queue [QUERY]                  what waits for a look (--by)",
            "  accuracy                       how often the machine was right",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  dateline review correct i3fa92c killed 12 --words report-17:120-135 --reason \"the clinic's count\""
        })
final class ReviewCommand implements Callable<Integer> {
    private static final Pattern WORDS = Pattern.compile("(.+):(\\d{1,9})-(\\d{1,9})");
    private static final List<String> ACTS = List.of("accept", "correct", "reject", "freeze", "reopen", "note", "undo");

    private final Screen screen;

    @Parameters(index = "0", paramLabel = "ACT", description = "What is done, as above.")
    private String act = "";

    @Parameters(index = "1..*", paramLabel = "INCIDENT|QUERY", description = "The incident, a field, a value.")
    private List<String> rest = new ArrayList<>();

    @Mixin
    private ReviewOptions options = new ReviewOptions();

    @Option(
            names = "--words",
            paramLabel = "REPORT:BEGIN-END",
            description = "The words that justify it, in UTF-16 units of the report's text.")
    private @Nullable String words;

    @Option(
            names = "--base",
            paramLabel = "VERSION",
            description = "The version of the incident that you saw; where others reviewed it since, nothing is kept.")
    private @Nullable Long base;

    @Option(
            names = "--by",
            paramLabel = "ORDER",
            description = "uncertain, disputed, new, conflict, changed, rule:NAME or sample:SEED.")
    private String by = "uncertain";

    @Option(names = "--size", paramLabel = "N", description = "How many of the queue; by default 20.")
    private int size = 20;

    ReviewCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws StoreException, IOException, QueryException {
        String wanted = act.toLowerCase(Locale.ROOT);
        PrintStream out = new PrintStream(screen.out(), true, StandardCharsets.UTF_8);
        try (EventStore store = options.open()) {
            switch (wanted) {
                case "history" -> history(store, out);
                case "queue" -> queue(store, out);
                case "accuracy" -> accuracy(store, out);
                default -> act(store, wanted, out);
            }
        } catch (ConflictException e) {
            screen.err().println("dateline: " + e.getMessage() + "; nothing was kept");
            e.sides().theirs().forEach(line -> screen.err().println("  " + told(line)));
            return ExitCode.PROBLEMS;
        } catch (ReviewException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        return ExitCode.DONE;
    }

    private void act(EventStore store, String wanted, PrintStream out) throws StoreException, ReviewException {
        if (!ACTS.contains(wanted)) {
            throw new UsageException(
                    "no act \"%s\"; there are %s, history, queue, accuracy".formatted(act, String.join(", ", ACTS)));
        }
        Hit seen = ReviewOptions.incident(store, first());
        boolean corrects = wanted.equals("correct");
        if (corrects && rest.size() < 3) {
            throw new UsageException("a correction needs an incident, a field and a value");
        }
        Act done = new Act(
                seen.incident().id(),
                base == null ? seen.version() : base,
                options.reviewer(),
                Kind.of(wanted),
                rest.size() > 1 ? rest.get(1) : null,
                corrects ? TextNode.valueOf(String.join(" ", rest.subList(2, rest.size()))) : null,
                words(),
                List.of(),
                options.reason());
        Acted acted = Reviews.of(store, Lexicon.shipped()).act(done);
        Hit now = acted.current();
        out.println(now == null ? "done" : now.incident().id() + " " + now.review() + ": " + line(now));
    }

    private String first() {
        if (rest.isEmpty()) {
            throw new UsageException(act + " needs an incident");
        }
        return rest.get(0);
    }

    private Act.@Nullable Words words() {
        if (words == null) {
            return null;
        }
        Matcher matcher = WORDS.matcher(words);
        if (!matcher.matches()) {
            throw new UsageException("--words is REPORT:BEGIN-END, not " + words);
        }
        return new Act.Words(
                matcher.group(1), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)), null);
    }

    private static String line(Hit hit) {
        return IncidentWording.day(hit.incident()) + " " + hit.incident().type() + " "
                + hit.incident().members().get(0).sentence().text();
    }

    private void history(EventStore store, PrintStream out) throws StoreException {
        String id = ReviewOptions.incident(store, first()).incident().id();
        try (Snapshot now = store.read(new AsOf.Now())) {
            Reviews.history(now, id).forEach(line -> out.println(told(line)));
        }
    }

    private static String told(HistoryLine line) {
        String values =
                line.after() == null ? "" : " %s: %s -> %s".formatted(line.field(), line.before(), line.after());
        return "%d %s %s %s%s%s%s"
                .formatted(
                        line.seq(),
                        line.at(),
                        line.reviewer(),
                        line.act(),
                        values,
                        line.note().isEmpty() ? "" : " (" + line.note() + ")",
                        line.undone() == HistoryLine.Undone.YES ? " [taken back]" : "");
    }

    private void queue(EventStore store, PrintStream out) throws StoreException, QueryException, ReviewException {
        Query query = ReadOptions.query(rest);
        try (Snapshot now = store.read(new AsOf.Now())) {
            Queue queue = new Queue(now, SqlSearch.load(Lexicon.shipped()));
            for (QueueItem item :
                    queue.page(QueueOrder.of(by), query, null, size).items()) {
                out.println(item.hit().incident().id() + " " + line(item.hit()));
                out.println("  " + String.join("; ", item.why()));
            }
        }
    }

    private static void accuracy(EventStore store, PrintStream out) throws StoreException {
        try (Snapshot now = store.read(new AsOf.Now())) {
            Accuracy accuracy = Accuracy.of(now);
            lines("field", accuracy.byField(), out);
            lines("type", accuracy.byType(), out);
            lines("until", accuracy.overTime(), out);
        }
    }

    private static void lines(String head, List<Accuracy.Line> lines, PrintStream out) {
        out.println("%-20s %8s %8s %8s  %s".formatted(head, "reviewed", "right", "share", "95 of 100 times"));
        for (Accuracy.Line line : lines) {
            out.println(String.format(
                    Locale.ROOT,
                    "%-20s %8d %8d %8.3f  %.3f to %.3f",
                    line.of(),
                    line.right().reviewed(),
                    line.right().right(),
                    line.right().accuracy(),
                    line.right().low(),
                    line.right().high()));
        }
    }
}
