package org.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.CodedReport;
import org.dateline.CoderVersion;
import org.dateline.claim.Statement;
import org.dateline.coding.Event;
import org.dateline.count.Figure;
import org.dateline.count.Need;
import org.dateline.evidence.Evidence;
import org.dateline.report.Credit;
import org.dateline.report.Frame;
import org.dateline.report.Report;
import org.dateline.telling.Wording;
import org.dateline.text.Span;

/**
 * One page that needs nothing from elsewhere: the report with its evidence marked and beside it what was coded. Whatever
 * comes from a report is escaped; the page forbids itself every request.
 */
final class HtmlView implements RecordView {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

    private final CoderVersion coder;
    private final String style = resource("page.css");
    private final String script = resource("page.js");

    HtmlView(CoderVersion coder) {
        this.coder = coder;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlView.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is missing from the program", e);
        }
    }

    @Override
    public String head() {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <title>Coded report</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                """.formatted(POLICY, style);
    }

    @Override
    public String tail() {
        return """
                <footer>Coded by Dateline %s with lexicon %s. Point at an event or at marked words to see what belongs together.</footer>
                </main>
                <script>
                %s</script>
                </body>
                </html>
                """.formatted(escape(coder.version()), escape(coder.lexicon()), script);
    }

    @Override
    public String show(CodedReport coded) {
        return new Article(coded).lay();
    }

    /** Text made safe to stand in an element or a quoted attribute. */
    static String escape(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        for (char c : Wording.clean(words).toCharArray()) {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** One report on its way to the page. */
    private static final class Article {
        private final CodedReport coded;
        private final String text;
        private final Wording wording;
        private final StringBuilder out = new StringBuilder();

        Article(CodedReport coded) {
            this.coded = coded;
            this.text = coded.report().text();
            this.wording = new Wording(text);
        }

        String lay() {
            out.append("<article>\n");
            head(coded.report(), coded.frame());
            out.append("<div class=\"columns\">\n");
            text();
            out.append("<section class=\"coded\" aria-label=\"What was coded\">\n");
            list("Events", "e", coded.events(), this::event);
            list("Statements", "s", coded.said(), this::statement);
            list("Figures", "f", coded.figures(), this::figure);
            list("Needs", "n", coded.needs(), this::need);
            out.append("</section>\n</div>\n</article>\n");
            return out.toString();
        }

        private void head(Report report, Frame frame) {
            Credit wire = frame.wire();
            out.append("<h1>").append(escape(Wording.title(coded))).append("</h1>\n");
            String facts = Stream.of(
                            report.publisher(),
                            wire == null ? null : wire.name(),
                            frame.authors().stream().map(Credit::name).collect(Collectors.joining(", ")),
                            Objects.toString(report.published(), "no date"),
                            report.url())
                    .filter(fact -> fact != null && !fact.isEmpty())
                    .map(HtmlView::escape)
                    .collect(Collectors.joining(" · "));
            out.append("<p class=\"facts\">").append(facts).append("</p>\n");
            coded.warnings()
                    .forEach(warning -> out.append("<p class=\"warning\">")
                            .append(escape(warning.code().label() + ": " + warning.message()))
                            .append("</p>\n"));
            out.append("<p class=\"legend\">");
            for (String role : List.of("trigger", "source", "target", "thing", "place", "date", "count", "speaker")) {
                tag(role, role);
            }
            out.append("</p>\n");
        }

        private void tag(String type, String words) {
            out.append("<span class=\"")
                    .append(type)
                    .append("\">")
                    .append(escape(words))
                    .append("</span>");
        }

        private void text() {
            out.append("<div class=\"text\" tabindex=\"0\" role=\"region\" aria-label=\"The report\">");
            for (Segment segment : Segment.cut(new Span(0, text.length()), Mark.of(coded))) {
                String words = escape(segment.span().in(text));
                if (segment.marks().isEmpty()) {
                    out.append(words);
                } else {
                    out.append("<span class=\"").append(classOf(segment)).append('"');
                    out.append(" data-of=\"").append(owners(segment)).append("\">");
                    out.append(words).append("</span>");
                }
            }
            out.append("</div>\n");
        }

        private static String classOf(Segment segment) {
            return segment.chief()
                    .map(mark -> mark.role().name().toLowerCase(Locale.ROOT))
                    .orElse("");
        }

        private static String owners(Segment segment) {
            return segment.marks().stream()
                    .map(Mark::owner)
                    .filter(owner -> !owner.isEmpty())
                    .distinct()
                    .map(HtmlView::escape)
                    .collect(Collectors.joining(" "));
        }

        /** Shows one thing inside its list item. */
        @FunctionalInterface
        private interface Item<T> {
            void show(T thing);
        }

        private <T> void list(String heading, String prefix, List<T> things, Item<T> item) {
            out.append("<h2>")
                    .append(heading)
                    .append(" <small>")
                    .append(things.size())
                    .append("</small></h2>\n<ol>\n");
            for (int i = 0; i < things.size(); i++) {
                T thing = things.get(i);
                String id = thing instanceof Event event ? event.id() : prefix + (i + 1);
                out.append("<li tabindex=\"0\" data-id=\"").append(escape(id)).append("\">\n");
                item.show(thing);
                out.append("</li>\n");
            }
            out.append("</ol>\n");
        }

        private void event(Event event) {
            String who = Wording.names(event.sources());
            out.append("<div class=\"line\">");
            tag(who.isEmpty() ? "none" : "source", who.isEmpty() ? "nobody named" : who);
            out.append(' ');
            tag("type", wording.what(event));
            String whom = Wording.whom(event);
            if (!whom.isEmpty()) {
                out.append(" <span class=\"arrow\" aria-hidden=\"true\">→</span> ");
                tag(event.targets().isEmpty() ? "thing" : "target", whom);
            }
            out.append("</div>\n<div class=\"more\">");
            facts(
                    Wording.where(event.place()),
                    wording.when(event.date()),
                    Wording.howMany(event),
                    Wording.whoSays(event),
                    Wording.status(event),
                    String.join(", ", event.contexts()));
            out.append("</div>\n");
            why(event.evidence());
        }

        private void facts(String... facts) {
            out.append(Stream.of(facts)
                    .filter(fact -> !fact.isEmpty())
                    .map(fact -> "<b>" + escape(fact) + "</b>")
                    .collect(Collectors.joining(" · ")));
        }

        private void why(Map<String, Evidence> evidence) {
            if (evidence.isEmpty()) {
                return;
            }
            out.append("<details><summary>why</summary><table>\n");
            new TreeMap<>(evidence).forEach((field, why) -> {
                String words = why.spans().stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
                out.append("<tr><th scope=\"row\">").append(escape(field)).append("</th><td>“");
                out.append(escape(words))
                        .append("”</td><td>")
                        .append(escape(why.rule().name()));
                out.append("</td><td>").append(escape(why.rule().entry())).append("</td></tr>\n");
            });
            out.append("</table></details>\n");
        }

        private void statement(Statement statement) {
            out.append("<div class=\"line\">");
            boolean named = statement.speaker() != null;
            tag(named ? "speaker" : "none", named ? Wording.names(List.of(statement.speaker())) : "nobody named");
            String cue = statement.cue() == null ? "" : " " + statement.cue().in(text);
            String to = statement.addressee() == null ? "" : " to " + Wording.name(statement.addressee());
            out.append(escape(cue + to)).append(": ");
            String content =
                    statement.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
            out.append(escape(statement.direct() ? "“" + content + "”" : content))
                    .append("</div>\n");
            why(statement.evidence());
        }

        private void figure(Figure figure) {
            out.append("<div class=\"line\">");
            tag("count", Wording.number(figure.value()) + " " + figure.unit() + " " + figure.kind());
            out.append("</div>\n<div class=\"more\">");
            facts(
                    figure.measure() == null ? "" : figure.measure(),
                    Wording.where(figure.place()),
                    wording.when(figure.date()),
                    says(Wording.names(figure.attribution())));
            out.append("</div>\n");
            why(figure.evidence());
        }

        private void need(Need need) {
            out.append("<div class=\"line\">");
            tag("need", need.need());
            out.append("</div>\n<div class=\"more\">");
            facts(
                    need.affected() == null ? "" : "for " + Wording.name(need.affected()),
                    Wording.where(need.place()),
                    says(Wording.names(need.attribution())));
            out.append("</div>\n");
            why(need.evidence());
        }

        private static String says(String names) {
            return names.isEmpty() ? "" : "says " + names;
        }
    }
}
