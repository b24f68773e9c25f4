package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import org.dateline.incident.Incident;
import org.dateline.search.Hit;
import org.dateline.search.ReportHit;
import org.dateline.telling.IncidentWording;
import org.dateline.telling.Wording;

/** Found incidents and reports as a list for people: what and where first, then who and how many, then how well known. */
final class IncidentList {
    private static final String INDENT = "           ";
    private static final int DAY = 10;
    private static final int QUOTED = 120;

    private final Lines lines;

    IncidentList(Lines lines) {
        this.lines = lines;
    }

    void add(Hit hit) {
        Incident incident = hit.incident();
        String day = IncidentWording.day(incident);
        lines.line("", INDENT)
                .add(Ink.DATE, day.isEmpty() ? "·".repeat(DAY) : day)
                .add(Ink.PLAIN, " ");
        lines.add(Ink.TITLE, IncidentWording.what(incident));
        String where = IncidentWording.where(incident.place());
        if (!where.isEmpty()) {
            lines.add(Ink.PLAIN, " in ").add(Ink.PLACE, where);
        }
        String parties = IncidentWording.parties(incident);
        String tolls = IncidentWording.tolls(incident);
        if (!parties.isEmpty() || !tolls.isEmpty()) {
            lines.line(INDENT, INDENT).add(Ink.PLAIN, parties);
            if (!tolls.isEmpty()) {
                lines.add(Ink.PLAIN, parties.isEmpty() ? "" : ": ").add(Ink.COUNT, tolls);
            }
        } else {
            quote(incident);
        }
        lines.line(INDENT, INDENT).add(Ink.DIM, known(hit));
    }

    /** Where nobody is named, the words that tell of it say more than nothing. */
    private void quote(Incident incident) {
        String sentence = Wording.squeeze(incident.members().get(0).sentence().text());
        if (!sentence.isEmpty()) {
            int end = sentence.offsetByCodePoints(0, Math.min(QUOTED, sentence.codePointCount(0, sentence.length())));
            lines.line(INDENT, INDENT)
                    .add(Ink.LIGHT, "“" + sentence.substring(0, end) + (end < sentence.length() ? " …" : "") + "”");
        }
    }

    private static String known(Hit hit) {
        List<String> parts = new ArrayList<>();
        parts.add(hit.incident().id());
        parts.add(IncidentWording.support(hit.incident()));
        List<String> cautions = IncidentWording.cautions(hit.incident());
        if (!cautions.isEmpty()) {
            parts.add(String.join(", ", cautions));
        }
        if (!hit.review().equals("new")) {
            parts.add(hit.review());
        }
        return String.join(" · ", parts);
    }

    void add(ReportHit report) {
        lines.line("", INDENT)
                .add(Ink.DATE, report.published() == null ? "·".repeat(DAY) : report.published())
                .add(Ink.PLAIN, " ");
        lines.add(Ink.TITLE, report.title() == null ? "(no title)" : Wording.squeeze(report.title()));
        List<String> parts = new ArrayList<>();
        parts.add(Wording.squeeze(report.id()));
        if (report.publisher() != null) {
            parts.add(Wording.squeeze(report.publisher()));
        }
        if (report.wire() != null && !report.wire().equals(report.publisher())) {
            parts.add("by " + Wording.squeeze(report.wire()));
        }
        parts.add(IncidentWording.count(report.incidents().size(), "incident"));
        lines.line(INDENT, INDENT).add(Ink.DIM, String.join(" · ", parts));
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
