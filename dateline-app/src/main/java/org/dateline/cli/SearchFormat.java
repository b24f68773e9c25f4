package org.dateline.cli;

/** How found incidents are written. */
enum SearchFormat {
    TEXT,
    JSON,
    JSONL,
    CSV,
    IDS
}
