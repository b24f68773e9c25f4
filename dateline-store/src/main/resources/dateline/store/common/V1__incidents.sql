-- ${text} compares by bytes in both stores; numbers are of types that both have. Days are ISO text, instants are ISO text in UTC. A row of incident and of
-- its companions holds from its version up to, and without, its "until"; the rows that hold now have the largest until.

CREATE TABLE report (
    id          ${text} PRIMARY KEY,   -- as in the record
    seq         BIGINT NOT NULL UNIQUE, -- order of arrival
    content     ${text} NOT NULL,      -- hash of the record as added
    version     BIGINT NOT NULL,    -- of the store when it was added or last replaced
    revision    BIGINT NOT NULL,    -- how often it was replaced
    url         ${text},
    publisher   ${text},
    wire        ${text},
    title       ${text},
    published   ${text},
    language    ${text},
    coder       ${text},
    lexicon     ${text},
    origin      ${text} NOT NULL,      -- the story it comes from; reports with one origin are one independent source
    copies      ${text} NOT NULL,      -- smallest id of the reports that are copies of each other
    signature   ${bytes} NOT NULL,
    record      ${bytes} NOT NULL      -- the coded report as one line of JSON, deflated
);
CREATE INDEX report_copies ON report (copies);
CREATE INDEX report_published ON report (published);

CREATE TABLE report_band (
    band        BIGINT NOT NULL,
    report      ${text} NOT NULL,
    PRIMARY KEY (band, report)
);
CREATE INDEX report_band_report ON report_band (report);

CREATE TABLE report_copy (
    report      ${text} NOT NULL,      -- the smaller id
    other       ${text} NOT NULL,
    kind        ${text} NOT NULL,      -- exact, reprint, reworded, update
    likeness    DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (report, other)
);
CREATE INDEX report_copy_other ON report_copy (other);

CREATE TABLE sighting (
    id          ${text} PRIMARY KEY,
    report      ${text} NOT NULL,
    position    BIGINT NOT NULL,    -- among the events of the record
    trigger_begin BIGINT NOT NULL,  -- the words that carry the event, in UTF-16 units of the text
    trigger_end BIGINT NOT NULL,
    since       BIGINT NOT NULL,    -- version of the data when it came: the older sighting gives an incident its id
    component   ${text},               -- smallest id of those that hang together; null while not merged yet
    incident    ${text},               -- null while not merged yet
    body        ${text} NOT NULL       -- JSON, see IncidentJson
);
CREATE INDEX sighting_report ON sighting (report);
CREATE INDEX sighting_component ON sighting (component);
CREATE INDEX sighting_incident ON sighting (incident);

CREATE TABLE sighting_block (
    block       ${text} NOT NULL,
    sighting    ${text} NOT NULL,
    PRIMARY KEY (block, sighting)
);
CREATE INDEX sighting_block_sighting ON sighting_block (sighting);

-- Sightings that wait to be merged, in the order in which they will be.
CREATE TABLE pending (
    published   ${text} NOT NULL,      -- empty where unknown
    report      ${text} NOT NULL,
    sighting    ${text} PRIMARY KEY
);
CREATE INDEX pending_order ON pending (published, report, sighting);

-- Sightings that are gone and whose incidents have not been written again since.
CREATE TABLE retired (
    sighting    ${text} PRIMARY KEY,
    incident    ${text} NOT NULL
);

-- Sightings that stand for one that is gone: an incident keeps its id when the sighting that gave it the id goes.
CREATE TABLE heir (
    sighting    ${text} PRIMARY KEY,
    bears       ${text} NOT NULL UNIQUE, -- id of the sighting that is gone
    since       BIGINT NOT NULL,       -- the rank of the one that is gone
    published   ${text} NOT NULL
);

CREATE TABLE incident (
    id                  ${text} NOT NULL,
    version             BIGINT NOT NULL,
    until               BIGINT NOT NULL,
    content             ${text} NOT NULL,      -- hash of the body
    review              ${text} NOT NULL,      -- new, reviewed, frozen
    type                ${text} NOT NULL,
    mode                ${text},
    cameo               ${text},
    quad                ${text} NOT NULL,
    contexts            ${text} NOT NULL,      -- ;a;b; or empty
    day                 ${text} NOT NULL,      -- what it is sorted by: first day, else first publication, else empty
    date_start          ${text},
    date_end            ${text},
    date_precision      ${text},
    first_seen          ${text},
    last_seen           ${text},
    country             ${text},
    admin1              ${text},
    place               ${text},
    place_folded        ${text},
    latitude            DOUBLE PRECISION,
    longitude           DOUBLE PRECISION,
    geo_precision       ${text},
    status              ${text} NOT NULL,
    timeframe           ${text} NOT NULL,
    confidence          DOUBLE PRECISION NOT NULL,
    killed_low          BIGINT,
    killed_best         BIGINT,
    killed_high         BIGINT,
    injured_low         BIGINT,
    injured_best        BIGINT,
    injured_high        BIGINT,
    abducted_low        BIGINT,
    abducted_best       BIGINT,
    abducted_high       BIGINT,
    arrested_low        BIGINT,
    arrested_best       BIGINT,
    arrested_high       BIGINT,
    participants_low    BIGINT,
    participants_best   BIGINT,
    participants_high   BIGINT,
    sightings           BIGINT NOT NULL,
    reports             BIGINT NOT NULL,
    independent_sources BIGINT NOT NULL,
    claimed             BIGINT NOT NULL,    -- 1 where somebody claims it, else 0
    denied              BIGINT NOT NULL,    -- 1 where somebody denies it, else 0
    disputed            BIGINT NOT NULL,    -- 1 where reports disagree on a field, else 0
    body                ${text} NOT NULL,      -- JSON, see IncidentJson
    PRIMARY KEY (id, version)
);
CREATE INDEX incident_type ON incident (until, type, id);
CREATE INDEX incident_country ON incident (until, country, id);
CREATE INDEX incident_version ON incident (version);

CREATE TABLE incident_actor (
    incident    ${text} NOT NULL,
    version     BIGINT NOT NULL,
    until       BIGINT NOT NULL,
    side        ${text} NOT NULL,      -- source, target, victim, perpetrator, or the kind of a stance
    position    BIGINT NOT NULL,
    name        ${text} NOT NULL,
    folded      ${text} NOT NULL,
    code        ${text},
    country     ${text},
    role        ${text},
    day         ${text} NOT NULL,      -- as of its incident
    PRIMARY KEY (incident, version, side, position)
);
CREATE INDEX incident_actor_folded ON incident_actor (until, folded, incident);
CREATE INDEX incident_actor_code ON incident_actor (until, code, incident);
CREATE INDEX incident_actor_country ON incident_actor (until, country, incident);

CREATE TABLE incident_report (
    incident    ${text} NOT NULL,
    version     BIGINT NOT NULL,
    until       BIGINT NOT NULL,
    report      ${text} NOT NULL,
    PRIMARY KEY (incident, version, report)
);
CREATE INDEX incident_report_report ON incident_report (report, until, incident);

-- What became of incidents, in order; never changed, never deleted.
CREATE TABLE change (
    seq         BIGINT PRIMARY KEY,
    version     BIGINT NOT NULL,
    at          ${text} NOT NULL,
    kind        ${text} NOT NULL,      -- added, revised, merged, split, retracted
    incident    ${text} NOT NULL,
    successor   ${text},               -- merged: what it went into; split: what came out of it, one row each
    reason      ${text} NOT NULL
);
CREATE INDEX change_version ON change (version, seq);
CREATE INDEX change_incident ON change (incident, seq);

-- What reviewers decided of pairs of sightings; the last decision of a pair counts.
CREATE TABLE decision (
    seq         BIGINT PRIMARY KEY,
    at          ${text} NOT NULL,
    reviewer    ${text} NOT NULL,
    kind        ${text} NOT NULL,      -- join, split, withdrawn
    first       ${text} NOT NULL,      -- sighting, the smaller id
    second      ${text} NOT NULL,
    first_report    ${text} NOT NULL,  -- where the words of each stood, to find them again after coding again
    first_begin     BIGINT NOT NULL,
    first_end       BIGINT NOT NULL,
    second_report   ${text} NOT NULL,
    second_begin    BIGINT NOT NULL,
    second_end      BIGINT NOT NULL,
    reason      ${text} NOT NULL
);
CREATE INDEX decision_first ON decision (first);
CREATE INDEX decision_second ON decision (second);

-- One row a version of the data: when it was made, so that a day leads to a version.
CREATE TABLE version (
    version     BIGINT PRIMARY KEY,
    at          ${text} NOT NULL
);
