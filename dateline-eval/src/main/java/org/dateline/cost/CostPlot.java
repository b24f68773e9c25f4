package org.dateline.cost;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The cost of one more report against the size of the store, as a picture. */
final class CostPlot {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 300;
    private static final int MARGIN = 60;

    private final List<StoreCost.Point> points;
    private final double top;

    CostPlot(List<StoreCost.Point> points) {
        this.points = points;
        this.top = Math.ceil(points.stream()
                        .mapToDouble(p -> Math.max(p.add(), p.merge()))
                        .max()
                        .orElse(1)
                * 1.4);
    }

    void write(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n",
                WIDTH,
                HEIGHT);
        out.printf(Locale.ROOT, "<title>Milliseconds to add and to merge one more report</title>%n");
        out.printf(Locale.ROOT, "<rect width=\"%d\" height=\"%d\" fill=\"white\"/>%n", WIDTH, HEIGHT);
        for (int i = 0; i <= 4; i++) {
            double value = top * i / 4;
            out.printf(
                    Locale.ROOT,
                    "<path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.1f ms</text>%n",
                    MARGIN,
                    y(value),
                    WIDTH - 20,
                    MARGIN - 6,
                    y(value) + 4,
                    value);
        }
        for (StoreCost.Point point : points) {
            out.printf(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,d</text>%n",
                    x(point),
                    HEIGHT - 28,
                    point.events());
        }
        out.printf(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">events in the store</text>%n",
                WIDTH / 2,
                HEIGHT - 8);
        line(out, StoreCost.Point::merge, "#b03030", "merge");
        line(out, StoreCost.Point::add, "#3050b0", "add");
        out.println("</svg>");
    }

    private void line(PrintWriter out, ToDoubleFunction<StoreCost.Point> value, String colour, String name) {
        StringBuilder path = new StringBuilder();
        for (StoreCost.Point point : points) {
            double y = y(value.applyAsDouble(point));
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f", path.length() == 0 ? "M" : "L", x(point), y));
            out.printf(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>%n", x(point), y, colour);
        }
        StoreCost.Point last = points.get(points.size() - 1);
        out.printf(Locale.ROOT, "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n", path, colour);
        out.printf(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\" fill=\"%s\">%s %.1f ms</text>%n",
                x(last),
                y(value.applyAsDouble(last)) - 10,
                colour,
                name,
                value.applyAsDouble(last));
    }

    private double x(StoreCost.Point point) {
        double first = Math.log((double) points.get(0).events());
        double last = Math.log((double) points.get(points.size() - 1).events());
        double share = last > first ? (Math.log((double) point.events()) - first) / (last - first) : 0.5;
        return MARGIN + 40 + share * (WIDTH - MARGIN - 100);
    }

    private double y(double value) {
        return HEIGHT - 50 - value / top * (HEIGHT - 80);
    }
}
