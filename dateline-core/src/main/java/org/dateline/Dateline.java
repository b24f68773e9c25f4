package org.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dateline.coding.Event;
import org.dateline.coding.EventCoder;
import org.dateline.coding.Mentions;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.DictionaryConflict;
import org.dateline.dictionary.DictionaryFiles;
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

    private final Options options;
    private final CoderVersion version;
    private final Cleaner cleaner;
    private final Analyser analyser;
    private final Dictionaries dictionaries;
    private final Finders finders;
    private final EventCoder events;

    private Dateline(
            Options options,
            CoderVersion version,
            Cleaner cleaner,
            Analyser analyser,
            Dictionaries dictionaries,
            Finders finders,
            EventCoder events) {
        this.options = options;
        this.version = version;
        this.cleaner = cleaner;
        this.analyser = analyser;
        this.dictionaries = dictionaries;
        this.finders = finders;
        this.events = events;
    }

    /** Loads models and knowledge files, side by side. Throws a lexicon exception where a knowledge file is wrong. */
    public static Dateline open(Options options) {
        Lexicon lexicon = lexicon(options);
        CompletableFuture<Analyser> models = CompletableFuture.supplyAsync(Analyser::load);
        Cleaner cleaner = Cleaner.load(lexicon);
        EventCoder events = EventCoder.load(lexicon);
        Dictionaries dictionaries = Dictionaries.load(options.dictionaries(), lexicon);
        Finders finders = Finders.load(lexicon, dictionaries);
        Analyser analyser = models.join().knowing(finders.places()::knows);
        return new Dateline(options, Fingerprint.of(options), cleaner, analyser, dictionaries, finders, events);
    }

    private static Lexicon lexicon(Options options) {
        return options.lexicon() == null ? Lexicon.shipped() : Lexicon.with(options.lexicon());
    }

    /** The same coder with other dictionaries; models and knowledge files are shared, so that it takes no time. */
    public Dateline with(DictionaryFiles files) {
        Options changed = options.with(files);
        Dictionaries own = Dictionaries.load(files, lexicon(options));
        return new Dateline(changed, Fingerprint.of(changed), cleaner, analyser, own, finders.with(own), events);
    }

    /** Names that the user's dictionaries code twice, with the line that holds. */
    public List<DictionaryConflict> dictionaryConflicts() {
        return dictionaries.conflicts();
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
        EventCoder.Coding coding = code(report, sentences, mentions);
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

    /** The events of the shipped lexicon, of the user's dictionaries in their place, or of both. */
    private EventCoder.Coding code(Report report, List<Sentence> sentences, Mentions mentions) {
        if (!dictionaries.codeEvents()) {
            return events.code(sentences, mentions, report.published());
        }
        List<Event> own = dictionaries.events(sentences, mentions, report.published(), events);
        if (!dictionaries.withShipped()) {
            return new EventCoder.Coding(own, List.of());
        }
        EventCoder.Coding shipped = events.code(sentences, mentions, report.published());
        return new EventCoder.Coding(Dictionaries.merge(own, shipped.events()), shipped.refusals());
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
