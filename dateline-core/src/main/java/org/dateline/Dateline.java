package org.dateline;

import java.util.List;
import org.dateline.grammar.Analyser;
import org.dateline.report.Frame;
import org.dateline.report.Paragraph;
import org.dateline.report.Report;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/**
 * The front door: a report in, a coded report out. Opening takes seconds, so open once; one instance serves any number
 * of threads.
 */
public final class Dateline {
    private final Analyser analyser;
    private final CoderVersion version;

    private Dateline(Analyser analyser, CoderVersion version) {
        this.analyser = analyser;
        this.version = version;
    }

    /** Loads models and knowledge files. */
    public static Dateline open(Options options) {
        return new Dateline(Analyser.load(), Fingerprint.of(options));
    }

    /** What made the records of this instance. */
    public CoderVersion version() {
        return version;
    }

    /** Codes one report. Never throws for what stands in the report; what is wrong with it is among the warnings. */
    public CodedReport code(Report report) {
        Frame frame = frame(report.text());
        List<Sentence> sentences = analyser.analyse(report.text(), frame.paragraphs());
        return new CodedReport(
                report, frame, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                sentences, List.of());
    }

    private static Frame frame(String text) {
        Paragraph whole = new Paragraph(new Span(0, text.length()), Paragraph.Kind.BODY);
        return new Frame("und", null, List.of(), null, List.of(), List.of(whole));
    }
}
