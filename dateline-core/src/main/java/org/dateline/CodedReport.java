package org.dateline;

import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.claim.Statement;
import org.dateline.claim.StatementKind;
import org.dateline.coding.Event;
import org.dateline.coding.Refusal;
import org.dateline.count.Figure;
import org.dateline.count.Need;
import org.dateline.evidence.Problem;
import org.dateline.place.PlaceMention;
import org.dateline.report.Frame;
import org.dateline.report.Report;
import org.dateline.text.Sentence;
import org.dateline.time.TimeMention;

/**
 * What Dateline reads from one report. All spans point into the report's text; all lists are in the order of the text.
 *
 * @param report the report as submitted
 * @param frame what stands around the news
 * @param events what somebody did to whom
 * @param statements what somebody says, thinks or wants
 * @param figures humanitarian figures
 * @param needs what people are said to need
 * @param places every place that is named, coded or not
 * @param times every time expression, coded or not
 * @param actors every actor that is named, described or referred back to, coded or not
 * @param warnings problems met in this report
 * @param sentences the analysed sentences
 * @param refusals triggers that were seen and not coded
 */
public record CodedReport(
        Report report,
        Frame frame,
        List<Event> events,
        List<Statement> statements,
        List<Figure> figures,
        List<Need> needs,
        List<PlaceMention> places,
        List<TimeMention> times,
        List<ActorMention> actors,
        List<Problem> warnings,
        List<Sentence> sentences,
        List<Refusal> refusals) {
    public CodedReport {
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
        needs = List.copyOf(needs);
        places = List.copyOf(places);
        times = List.copyOf(times);
        actors = List.copyOf(actors);
        warnings = List.copyOf(warnings);
        sentences = List.copyOf(sentences);
        refusals = List.copyOf(refusals);
    }

    /**
     * The statements that the record shows: what is said, not what is thought, wanted or rumoured, and the outermost of
     * those that stand inside each other.
     */
    public List<Statement> said() {
        return statements.stream()
                .filter(s -> s.kind() == StatementKind.SAID && !s.nested())
                .toList();
    }

    /**
     * The same report with the events of which the coder is surer than this alone.
     *
     * @param confidence from 0, which keeps all, to 1
     */
    public CodedReport surerThan(double confidence) {
        List<Event> kept =
                events.stream().filter(e -> e.confidence() >= confidence).toList();
        return new CodedReport(
                report, frame, kept, statements, figures, needs, places, times, actors, warnings, sentences, refusals);
    }

    /** A report that could not be coded, with the reasons among its warnings. */
    static CodedReport uncoded(Report report, Frame frame, List<Problem> warnings) {
        return new CodedReport(
                report, frame, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), warnings,
                List.of(), List.of());
    }
}
