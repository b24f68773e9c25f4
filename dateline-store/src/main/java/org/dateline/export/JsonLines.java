package org.dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** One incident a line, with its reports, the words behind each field, and the whole incident as the store has it. */
final class JsonLines {
    private final Export export;
    private final StoryJson story = new StoryJson();

    JsonLines(Export export) {
        this.export = export;
    }

    void write(OutputStream out) throws IOException {
        Table<Story> table = export.nativeTable();
        Table<Companions.ReportLine> reports = Companions.reports(export.registry());
        Table<EvidenceLine> evidence = Companions.evidence(export.registry());
        try (JsonGenerator json = StoryJson.generator(out)) {
            export.each(s -> {
                json.writeStartObject();
                story.fields(json, table, s);
                story.array(json, "told_by", reports, reports(s));
                story.array(json, "evidence", evidence, export.evidence(s));
                story.details(json, s);
                json.writeEndObject();
                json.writeRaw('\n');
                export.counted();
            });
            for (Change gone : export.gone()) {
                gone(json, gone);
            }
        }
    }

    private List<Companions.ReportLine> reports(Story s) {
        List<Companions.ReportLine> lines = new ArrayList<>();
        for (ReportEntry report : s.reports()) {
            lines.add(
                    new Companions.ReportLine(report, export.stories().loader().coded(report)));
        }
        return lines;
    }

    private static void gone(JsonGenerator json, Change gone) throws IOException {
        json.writeStartObject();
        json.writeStringField("incident_id", gone.incident());
        json.writeNumberField("version", gone.version());
        json.writeStringField("change", gone.kind());
        json.writeStringField("successor", gone.successor());
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
