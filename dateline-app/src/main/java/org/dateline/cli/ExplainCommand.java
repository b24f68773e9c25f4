package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.CodedReport;
import org.dateline.Dateline;
import org.dateline.Options;
import org.dateline.coding.Refusal;
import org.dateline.evidence.Rule;
import org.dateline.intake.Intake;
import org.dateline.intake.Item;
import org.dateline.lexicon.Entry;
import org.dateline.lexicon.Lexicon;
import org.dateline.report.Report;
import org.dateline.telling.LexiconLines;
import org.dateline.telling.Reasons;
import org.dateline.telling.Wording;
import org.dateline.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Codes reports and says of each value why it is there. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Codes reports and shows for each value its words, the rule that read them and the line of the lexicon behind"
                    + " it.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline explain report.txt --published 2021-10-09",
            "  dateline explain report.txt --why-not    and what was seen and refused",
            "  dateline explain report.txt --lexicon my-words/"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Screen screen;
    private final Opener opener;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--why-not", description = "Also show words that could have carried an event and why they do not.")
    private boolean withRefusals;

    ExplainCommand(Screen screen, Opener opener) {
        this.screen = screen;
        this.opener = opener;
    }

    @Override
    public Integer call() throws IOException {
        Options options = input.options();
        Dateline dateline = opener.open(options);
        DictionaryOptions.tell(dateline, screen.err());
        LexiconLines lexicon =
                new LexiconLines(options.lexicon() == null ? Lexicon.shipped() : Lexicon.with(options.lexicon()));
        ProblemLog log = new ProblemLog(screen.err());
        try (Intake intake = input.intake(screen.in())) {
            for (Item item = intake.next(); item != null; item = intake.next()) {
                item.problems().forEach(log::problem);
                Report report = item.report();
                if (report != null) {
                    CodedReport coded = dateline.code(report);
                    coded.warnings().forEach(log::problem);
                    log.report();
                    String shown = new Explanation(coded, lexicon, lines()).lay(withRefusals);
                    screen.out().write(shown.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        screen.out().flush();
        log.summary();
        return log.exitCode(0);
    }

    private Lines lines() {
        return new Lines(screen.columns(), screen.colours() ? Lines.Palette.COLOURS : Lines.Palette.MARKS);
    }

    /** One report being explained. */
    private static final class Explanation {
        private static final int QUOTED = 100;

        private final CodedReport coded;
        private final LexiconLines lexicon;
        private final Lines lines;
        private final String text;

        Explanation(CodedReport coded, LexiconLines lexicon, Lines lines) {
            this.coded = coded;
            this.lexicon = lexicon;
            this.lines = lines;
            this.text = coded.report().text();
        }

        String lay(boolean withRefusals) {
            lines.rule(Wording.title(coded));
            Reasons.of(coded).forEach(this::part);
            if (withRefusals) {
                refusals(coded.refusals());
            }
            return lines.gap().toString();
        }

        private void part(Reasons.Part part) {
            lines.gap().line("", "  ").add(Ink.TITLE, part.title());
            lines.line("  ", "  ")
                    .add(Ink.DIM, "“" + Wording.squeeze(part.where().in(text)) + "”");
            part.values().forEach(value -> value(value.field(), value.value(), value.spans(), value.rule()));
        }

        private void value(String field, String value, List<Span> spans, Rule rule) {
            String words =
                    spans.stream().map(span -> Wording.squeeze(span.in(text))).collect(Collectors.joining("” ← “"));
            lines.line("  ", "      ").add(Ink.SOURCE, field);
            if (!value.isEmpty()) {
                lines.add(Ink.PLAIN, " = ").add(Ink.TITLE, Wording.squeeze(value));
            }
            lines.add(Ink.PLAIN, "  “" + words + "”").add(Ink.DIM, "  by " + rule.name());
            entry(rule.entry(), spans.get(0).in(text));
        }

        private void entry(String where, String words) {
            if (!where.isEmpty()) {
                lines.line("      ", "        ").add(Ink.DIM, where);
                lexicon.find(where).ifPresent(entry -> lines.add(Ink.PLAIN, "  " + quoted(entry, words)));
            }
        }

        /** The line with its section, or of a long one the stretch around the words that it was found for. */
        private static String quoted(Entry entry, String words) {
            String line = entry.text();
            if (line.length() > QUOTED) {
                String wanted = words.toLowerCase(Locale.ROOT);
                int at = Math.max(
                        0, line.toLowerCase(Locale.ROOT).indexOf(wanted.substring(wanted.lastIndexOf(' ') + 1)));
                int from = Math.max(0, Math.min(at - QUOTED / 2, line.length() - QUOTED));
                int to = from + QUOTED;
                line = (from > 0 ? "… " : "") + line.substring(from, to) + (to < line.length() ? " …" : "");
            }
            return entry.section().isEmpty() ? line : "[" + entry.section() + "] " + line;
        }

        private void refusals(List<Refusal> refusals) {
            lines.gap().line("", "").add(Ink.TITLE, "Seen and not coded");
            for (Refusal refusal : refusals) {
                lines.line("  ", "      ")
                        .add(
                                Ink.TRIGGER,
                                "“" + Wording.squeeze(refusal.trigger().in(text)) + "”");
                lines.add(Ink.PLAIN, "  " + refusal.reason());
                entry(refusal.entry(), refusal.trigger().in(text));
            }
        }
    }
}
