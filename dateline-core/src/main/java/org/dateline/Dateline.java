package org.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dateline.coding.EventCoder;
import org.dateline.coding.Mentions;
import org.dateline.evidence.Limits;
import org.dateline.evidence.Problem;
import org.dateline.evidence.ProblemCode;
import org.dateline.grammar.Analyser;
import org.dateline.intake.Cleaner;
import org.dateline.lexicon.Lexicon;
import org.dateline.report.Frame;
import org.dateline.report.Report;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/**
 * The front door: a report in, a coded report out. Opening takes seconds, so open once; one instance serves any number
 * of threads.
 */
public final class Dateline {
    private static final String ENGLISH = "en";

    private final CoderVersion version;
    private final Cleaner cleaner;
    private final Analyser analyser;
    private final Finders finders;
    private final EventCoder events;

    private Dateline(CoderVersion version, Cleaner cleaner, Analyser analyser, Finders finders, EventCoder events) {
        this.version = version;
        this.cleaner = cleaner;
        this.analyser = analyser;
        this.finders = finders;
        this.events = events;
    }

    /** Loads models and knowledge files, side by side. Throws a lexicon exception where a knowledge file is wrong. */
    public static Dateline open(Options options) {
        Lexicon lexicon = options.lexicon() == null ? Lexicon.shipped() : Lexicon.with(options.lexicon());
        CompletableFuture<Analyser> models = CompletableFuture.supplyAsync(Analyser::load);
        Cleaner cleaner = Cleaner.load(lexicon);
        EventCoder events = EventCoder.load(lexicon);
        Finders finders = Finders.load(lexicon);
        Analyser analyser = models.join().knowing(finders.places()::knows);
        return new Dateline(Fingerprint.of(options), cleaner, analyser, finders, events);
    }

    /** What made the records of this instance. */
    public CoderVersion version() {
        return version;
    }

    /** Codes one report. Never throws for what stands in the report; what is wrong with it is among the warnings. */
    public CodedReport code(Report report) {
        List<Problem> problems = new ArrayList<>();
        Frame frame = cleaner.clean(report);
        if (!codable(report, frame, problems)) {
            return CodedReport.uncoded(report, frame, problems);
        }
        List<Sentence> sentences =
                analyser.analyse(report.text(), frame.paragraphs(), cut -> problems.add(tooLong(report, cut)));
        Mentions mentions = finders.find(report, frame, sentences);
        EventCoder.Coding coding = events.code(sentences, mentions, report.published());
        return new CodedReport(
                report,
                frame,
                coding.events(),
                mentions.statements(),
                finders.figures(sentences, mentions),
                finders.needs(sentences, mentions),
                mentions.places(),
                mentions.times(),
                mentions.actors(),
                problems,
                sentences,
                coding.refusals());
    }

    /** How firmly a sentence says that what a token tells of happened: 3 certainly did, 0 unknown, -3 certainly not. */
    public double factuality(Sentence sentence, int token) {
        return events.factuality(sentence, token);
    }

    private static Problem tooLong(Report report, Span cut) {
        String message = "a sentence was cut after %d words; what stands on both sides of the cut is not read together"
                .formatted(Limits.standard().sentenceTokens());
        return new Problem(ProblemCode.LONG_SENTENCE, report.id(), message, cut);
    }

    private static boolean codable(Report report, Frame frame, List<Problem> problems) {
        if (frame.paragraphs().isEmpty()) {
            problems.add(new Problem(ProblemCode.EMPTY, report.id(), "the report has no text; nothing to code", null));
            return false;
        }
        if (!ENGLISH.equals(frame.language())) {
            String message = "the text is in \"%s\", not in English; left uncoded".formatted(frame.language());
            problems.add(new Problem(ProblemCode.LANGUAGE, report.id(), message, null));
            return false;
        }
        return true;
    }
}
