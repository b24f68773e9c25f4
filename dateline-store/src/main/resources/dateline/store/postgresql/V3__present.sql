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
CREATE INDEX incident_type ON incident (type, day, id) WHERE until = 9223372036854775807;
CREATE INDEX incident_country ON incident (country, day, id) WHERE until = 9223372036854775807;
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

-- What a report and an event are filed under is made again from them when they go.
DROP INDEX report_band_report;
DROP INDEX sighting_block_sighting;
