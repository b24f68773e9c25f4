-- Words of reports, as org.dateline.fulltext cuts them; the row's number is the report's seq. Nothing of the text itself is kept here.
CREATE VIRTUAL TABLE report_words USING fts5 (
    stems,      -- title and text, each word without its ending
    forms,      -- the words of these that differ from their stems, each once
    publisher,
    wire,
    content = '',
    contentless_delete = 1,
    tokenize = 'ascii'
);
