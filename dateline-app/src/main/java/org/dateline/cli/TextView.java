package org.dateline.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.CodedReport;
import org.dateline.claim.Statement;
import org.dateline.coding.Event;
import org.dateline.count.Figure;
import org.dateline.count.Need;
import org.dateline.report.Credit;
import org.dateline.report.Frame;
import org.dateline.report.Report;
import org.dateline.telling.Wording;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/** A report to read: its sentences with the evidence marked, and under each the events that it holds. */
final class TextView implements RecordView {
    private static final String DOT = " · ";

    private final int width;
    private final Lines.Palette palette;

    TextView(int width, Lines.Palette palette) {
        this.width = width;
        this.palette = palette;
    }

    @Override
    public String show(CodedReport coded) {
        return new Page(coded, new Lines(width, palette)).lay();
    }

    /** One report being laid out. */
    private static final class Page {
        private final CodedReport coded;
        private final Lines lines;
        private final String text;
        private final Wording wording;

        Page(CodedReport coded, Lines lines) {
            this.coded = coded;
            this.lines = lines;
            this.text = coded.report().text();
            this.wording = new Wording(text);
        }

        String lay() {
            head(coded.report(), coded.frame());
            sentences();
            statements();
            figures();
            needs();
            return lines.gap().toString();
        }

        private void head(Report report, Frame frame) {
            lines.rule(Wording.title(coded));
            Credit wire = frame.wire();
            Credit dateline = frame.dateline();
            String facts = Stream.of(
                            report.publisher(),
                            wire == null ? null : wire.name(),
                            frame.authors().isEmpty()
                                    ? null
                                    : frame.authors().stream().map(Credit::name).collect(Collectors.joining(", ")),
                            dateline == null ? null : dateline.name(),
                            Objects.toString(report.published(), "no date"),
                            frame.language())
                    .filter(Objects::nonNull)
                    .map(Wording::squeeze)
                    .collect(Collectors.joining(DOT));
            lines.line("", "").add(Ink.DIM, facts).end();
            coded.warnings()
                    .forEach(warning -> lines.line("! ", "  ")
                            .add(Ink.COUNT, warning.code().label())
                            .add(Ink.PLAIN, ": " + Wording.squeeze(warning.message())));
        }

        private void sentences() {
            Map<String, List<Mark>> marks = Mark.of(coded).stream().collect(Collectors.groupingBy(Mark::owner));
            Map<Integer, List<Event>> events =
                    coded.events().stream().collect(Collectors.groupingBy(Event::sentenceIndex));
            int paragraph = -1;
            for (Sentence sentence : coded.sentences()) {
                if (sentence.paragraph() != paragraph) {
                    lines.gap();
                    paragraph = sentence.paragraph();
                }
                List<Event> here = events.getOrDefault(sentence.index(), List.of());
                List<Mark> own = here.stream()
                        .flatMap(event -> marks.getOrDefault(event.id(), List.of()).stream())
                        .toList();
                sentence(sentence.span(), own);
                here.forEach(this::event);
            }
        }

        private void sentence(Span span, List<Mark> marks) {
            lines.line("", "");
            if (marks.isEmpty()) {
                lines.add(Ink.DIM, Wording.clean(span.in(text)));
                return;
            }
            for (Segment segment : Segment.cut(span, marks)) {
                Ink ink = segment.chief().map(mark -> Ink.of(mark.role())).orElse(Ink.PLAIN);
                lines.mark(ink, Wording.clean(segment.span().in(text)));
            }
        }

        private void event(Event event) {
            String who = Wording.names(event.sources());
            lines.line("  ▸ ", "    ");
            lines.add(who.isEmpty() ? Ink.DIM : Ink.SOURCE, who.isEmpty() ? "(nobody named)" : Wording.squeeze(who));
            part(Ink.TRIGGER, wording.what(event));
            whom(Wording.whom(event));
            part(Ink.PLACE, Wording.where(event.place()));
            part(Ink.DATE, wording.when(event.date()));
            part(Ink.COUNT, Wording.howMany(event));
            part(Ink.SPEAKER, Wording.whoSays(event));
            part(Ink.PLAIN, Wording.status(event));
        }

        private void whom(String words) {
            if (!words.isEmpty()) {
                lines.add(Ink.DIM, " → ").add(Ink.TARGET, Wording.squeeze(words));
            }
        }

        private void part(Ink ink, String words) {
            if (!words.isEmpty()) {
                lines.add(Ink.DIM, DOT).add(ink, Wording.squeeze(words));
            }
        }

        private void heading(String words, List<?> below) {
            if (!below.isEmpty()) {
                lines.gap().line("", "").add(Ink.TITLE, words).end();
            }
        }

        private void statements() {
            heading("Statements", coded.said());
            for (Statement statement : coded.said()) {
                String speaker = statement.speaker() == null ? "(nobody named)" : Wording.name(statement.speaker());
                lines.line("  ", "    ").add(Ink.SPEAKER, Wording.squeeze(speaker));
                if (statement.cue() != null) {
                    lines.add(Ink.DIM, " " + Wording.squeeze(statement.cue().in(text)));
                }
                if (statement.addressee() != null) {
                    lines.add(Ink.DIM, " to ").add(Ink.TARGET, Wording.name(statement.addressee()));
                }
                String content = statement.content().stream()
                        .map(span -> Wording.squeeze(span.in(text)))
                        .collect(Collectors.joining(" … "));
                lines.add(Ink.PLAIN, statement.direct() ? ": “" + content + "”" : ": " + content);
            }
        }

        private void figures() {
            heading("Figures", coded.figures());
            for (Figure figure : coded.figures()) {
                lines.line("  ", "    ")
                        .add(Ink.COUNT, Wording.number(figure.value()) + " " + figure.unit() + " " + figure.kind());
                part(Ink.PLAIN, figure.measure() == null ? "" : figure.measure());
                part(Ink.PLACE, Wording.where(figure.place()));
                part(Ink.DATE, wording.when(figure.date()));
                part(Ink.SPEAKER, says(Wording.names(figure.attribution())));
                part(Ink.DIM, "“" + figure.span().in(text) + "”");
            }
        }

        private void needs() {
            heading("Needs", coded.needs());
            for (Need need : coded.needs()) {
                lines.line("  ", "    ").add(Ink.COUNT, need.need());
                part(Ink.TARGET, need.affected() == null ? "" : "for " + Wording.name(need.affected()));
                part(Ink.PLACE, Wording.where(need.place()));
                part(Ink.SPEAKER, says(Wording.names(need.attribution())));
                part(Ink.DIM, "“" + need.span().in(text) + "”");
            }
        }

        private static String says(String names) {
            return names.isEmpty() ? "" : "says " + names;
        }
    }
}
