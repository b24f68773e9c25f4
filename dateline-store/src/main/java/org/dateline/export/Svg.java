package org.dateline.export;

import java.util.Locale;

/**
 * A drawing as SVG: no script, text as text, colours for light and dark surroundings, a title and a description for those
 * who hear it read.
 */
final class Svg {
    static final int WIDTH = 480;

    private static final String STYLE = """
            <style>
            .back{fill:#ffffff}.ink{fill:#1f2328}.soft{fill:#57606a}.line{stroke:#d0d7de;stroke-width:1}
            .mark{fill:#0a5fb4}.light{fill:#9ec8f0}.trace{fill:none;stroke:#0a5fb4;stroke-width:2}
            .other{fill:none;stroke:#a3480a;stroke-width:2;stroke-dasharray:5 3}.dot{fill:#a3480a}.range{stroke:#0a5fb4;stroke-width:4;stroke-linecap:round}
            text{font-family:system-ui,sans-serif;font-size:13px}.head{font-size:16px;font-weight:600}.end{text-anchor:end}.mid{text-anchor:middle}
            @media (prefers-color-scheme:dark){.back{fill:#0d1117}.ink{fill:#e6edf3}.soft{fill:#9aa4af}.line{stroke:#30363d}
            .mark{fill:#6cb6ff}.light{fill:#1f4c78}.trace{stroke:#6cb6ff}.other{stroke:#f0a35e}.dot{fill:#f0a35e}.range{stroke:#6cb6ff}}
            </style>
            """;

    private final StringBuilder body = new StringBuilder();
    private final String title;
    private final String description;

    Svg(String title, String description) {
        this.title = title;
        this.description = description;
        text(12, 24, "ink head", title);
    }

    Svg text(double x, double y, String style, String words) {
        body.append("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n"
                .formatted(style, number(x), number(y), escaped(words)));
        return this;
    }

    /** A bar, with what it stands for. */
    Svg bar(double x, double y, double width, double height, String style, String told) {
        body.append("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"><title>%s</title></rect>\n"
                .formatted(style, number(x), number(y), number(width), number(height), escaped(told)));
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        body.append("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
                .formatted(style, number(x1), number(y1), number(x2), number(y2)));
        return this;
    }

    Svg dot(double x, double y, double radius, String style, String told) {
        body.append("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"><title>%s</title></circle>\n"
                .formatted(style, number(x), number(y), number(radius), escaped(told)));
        return this;
    }

    Svg path(String points, String style) {
        body.append("<polyline class=\"%s\" points=\"%s\"/>\n".formatted(style, points));
        return this;
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** The whole drawing. */
    String drawn(double height) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %s" width="100%%" style="max-width:760px" role="img" aria-labelledby="title about">
                <title id="title">%s</title>
                <desc id="about">%s</desc>
                %s<rect class="back" width="%d" height="%s"/>
                %s</svg>
                """.formatted(
                WIDTH, number(height), escaped(title), escaped(description), STYLE, WIDTH, number(height), body);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
    }
}
