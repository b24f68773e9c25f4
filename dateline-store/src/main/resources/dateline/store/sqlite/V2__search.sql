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

-- A search walks through incidents in order of day until a page is full. All that it checks stands in this index, so that the bodies, which are long, are read
-- of the incidents shown alone.
CREATE INDEX incident_walk ON incident (
    until, day, id, version, type, country, status, timeframe, mode, cameo, contexts, review,
    killed_best, killed_low, injured_best, injured_low, abducted_best, abducted_low, arrested_best, arrested_low, participants_best, participants_low,
    independent_sources, reports, claimed, denied, disputed, date_end, first_seen, last_seen, admin1, place_folded, latitude, longitude, geo_precision
);

-- Ways to a few incidents.
CREATE INDEX incident_place ON incident (until, place_folded, id);
CREATE INDEX incident_admin1 ON incident (until, admin1, id);
CREATE INDEX incident_mode ON incident (until, mode, id);
CREATE INDEX incident_spot ON incident (until, latitude, longitude, id);
CREATE INDEX incident_killed ON incident (until, (COALESCE(killed_best, killed_low)), id);
