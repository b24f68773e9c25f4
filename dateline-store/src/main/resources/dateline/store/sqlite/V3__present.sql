-- What holds now has indexes of its own: nearly all questions are about it. Rows that hold no more leave these indexes, which so stay small.
DROP INDEX incident_type;
DROP INDEX incident_country;
DROP INDEX incident_place;
DROP INDEX incident_admin1;
DROP INDEX incident_mode;
DROP INDEX incident_spot;
DROP INDEX incident_killed;
DROP INDEX incident_actor_folded;
DROP INDEX incident_actor_code;
DROP INDEX incident_actor_country;

CREATE UNIQUE INDEX incident_open ON incident (id) WHERE until = 9223372036854775807;
CREATE INDEX incident_type ON incident (type, id) WHERE until = 9223372036854775807;
CREATE INDEX incident_country ON incident (country, id) WHERE until = 9223372036854775807;
CREATE INDEX incident_place ON incident (place_folded, id) WHERE until = 9223372036854775807;
CREATE INDEX incident_admin1 ON incident (admin1, id) WHERE until = 9223372036854775807;
CREATE INDEX incident_mode ON incident (mode, id) WHERE until = 9223372036854775807;
CREATE INDEX incident_spot ON incident (latitude, longitude, id) WHERE until = 9223372036854775807;
CREATE INDEX incident_killed ON incident ((COALESCE(killed_best, killed_low)), id) WHERE until = 9223372036854775807;

CREATE INDEX incident_actor_folded ON incident_actor (folded, incident, side) WHERE until = 9223372036854775807;
CREATE INDEX incident_actor_code ON incident_actor (code, incident, side) WHERE until = 9223372036854775807;
CREATE INDEX incident_actor_country ON incident_actor (country, incident, side) WHERE until = 9223372036854775807;
CREATE INDEX incident_actor_role ON incident_actor (role, incident, side) WHERE until = 9223372036854775807;

-- From the words of a report to its incidents and back, past its row, which is long; and reports by day.
CREATE INDEX report_seq_id ON report (seq, id);
CREATE INDEX report_id_seq ON report (id, seq);
DROP INDEX report_published;
CREATE INDEX report_day ON report ((COALESCE(published, '')), id, version, seq);

-- The same rows in one tree each, where there were three: most of what adding a report writes is here.
CREATE TABLE report_band_filed (
    band        BIGINT NOT NULL,
    report      TEXT NOT NULL,
    PRIMARY KEY (band, report)
) WITHOUT ROWID;
INSERT INTO report_band_filed SELECT band, report FROM report_band ORDER BY band, report;
DROP TABLE report_band;
ALTER TABLE report_band_filed RENAME TO report_band;

CREATE TABLE sighting_block_filed (
    block       TEXT NOT NULL,
    sighting    TEXT NOT NULL,
    PRIMARY KEY (block, sighting)
) WITHOUT ROWID;
INSERT INTO sighting_block_filed SELECT block, sighting FROM sighting_block ORDER BY block, sighting;
DROP TABLE sighting_block;
ALTER TABLE sighting_block_filed RENAME TO sighting_block;
