package org.dateline.cli;

import org.dateline.CodedReport;
import org.dateline.RecordJson;

/** Records as JSON: one a line, or indented one after the other. */
final class JsonView implements RecordView {
    private final RecordJson json;
    private final RecordJson.Layout layout;

    JsonView(RecordJson json, RecordJson.Layout layout) {
        this.json = json;
        this.layout = layout;
    }

    @Override
    public String show(CodedReport coded) {
        return json.write(coded, layout) + "\n";
    }
}
