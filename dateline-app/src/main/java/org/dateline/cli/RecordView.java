package org.dateline.cli;

import org.dateline.CodedReport;

/** Shows coded reports in some form. Views hold no state, so that several threads may lay reports out at once. */
interface RecordView {
    /** What stands before the first report. */
    default String head() {
        return "";
    }

    /** One report, with the end of its last line. */
    String show(CodedReport coded);

    /** What stands after the last report. */
    default String tail() {
        return "";
    }
}
