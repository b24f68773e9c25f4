-- Words of reports, as org.dateline.fulltext cuts them. A long text stands in several chunks, which overlap: a vector holds no more than 256 places of a word.
CREATE TABLE report_words (
    seq         BIGINT NOT NULL,    -- of the report
    chunk       BIGINT NOT NULL,
    stems       TSVECTOR NOT NULL,  -- title and text, each word without its ending
    forms       TSVECTOR NOT NULL,  -- the words of these that differ from their stems
    publisher   TSVECTOR NOT NULL,  -- in the first chunk
    wire        TSVECTOR NOT NULL,  -- in the first chunk
    PRIMARY KEY (seq, chunk)
);
CREATE INDEX report_words_stems ON report_words USING GIN (stems);
CREATE INDEX report_words_forms ON report_words USING GIN (forms);
CREATE INDEX report_words_publisher ON report_words USING GIN (publisher);
CREATE INDEX report_words_wire ON report_words USING GIN (wire);

CREATE INDEX incident_day ON incident (until, day, id);

-- Ways to a few incidents.
CREATE INDEX incident_place ON incident (until, place_folded, id);
CREATE INDEX incident_admin1 ON incident (until, admin1, id);
CREATE INDEX incident_mode ON incident (until, mode, id);
CREATE INDEX incident_spot ON incident (until, latitude, longitude, id);
CREATE INDEX incident_killed ON incident (until, (COALESCE(killed_best, killed_low)), id);
