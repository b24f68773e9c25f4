-- What people did with incidents, in order; never changed, never deleted. What is taken back stays, and the act that takes it back names it.
CREATE TABLE review_act (
    seq         BIGINT PRIMARY KEY,
    at          ${text} NOT NULL,
    reviewer    ${text} NOT NULL,
    kind        ${text} NOT NULL,      -- accept, correct, reject, reopen, freeze, note, join, split, undo
    incident    ${text} NOT NULL,      -- as it was called then
    base        BIGINT NOT NULL,       -- version of the data that the reviewer saw
    version     BIGINT NOT NULL,       -- version of the data that came of it
    over        ${text} NOT NULL,      -- ;a;b; the incidents whose acts were known on it then, itself among them
    pins        BIGINT NOT NULL,       -- 1 where its values hold against the machine's, else 0
    type        ${text} NOT NULL,      -- what the machine took the incident for
    field       ${text},               -- the field that is corrected or confirmed, or null where it is the whole
    sighting    ${text} NOT NULL,      -- the event that it holds to
    report      ${text} NOT NULL,      -- where the words of that event stood, to find it again after coding again
    trigger_begin BIGINT NOT NULL,
    trigger_end BIGINT NOT NULL,
    words_report ${text},              -- the words that justify it
    words_begin BIGINT,
    words_end   BIGINT,
    words       ${text},
    note        ${text} NOT NULL,
    undoes      BIGINT                 -- undo: the act that it takes back
);
CREATE INDEX review_act_report ON review_act (report);
CREATE INDEX review_act_incident ON review_act (incident);

CREATE TABLE review_value (
    act         BIGINT NOT NULL,
    field       ${text} NOT NULL,
    before      ${text} NOT NULL,      -- JSON: what was shown
    machine     ${text} NOT NULL,      -- what the machine had
    after       ${text} NOT NULL,      -- what holds now
    PRIMARY KEY (act, field)
);

-- Pairs of sightings that a join or a split decided.
CREATE TABLE review_pair (
    act         BIGINT NOT NULL,
    first       ${text} NOT NULL,
    second      ${text} NOT NULL,
    earlier     ${text},               -- what had been decided of them before: join, split, or null
    PRIMARY KEY (act, first, second)
);

-- Rounds in which several people code the same without seeing each other's answers.
CREATE TABLE coding_round (
    id          ${text} PRIMARY KEY,
    at          ${text} NOT NULL,
    owner       ${text} NOT NULL,
    name        ${text} NOT NULL,
    unit        ${text} NOT NULL,      -- incident, report
    query       ${text} NOT NULL,
    seed        BIGINT NOT NULL,
    version     BIGINT NOT NULL,       -- of the data from which it was drawn
    coders      ${text} NOT NULL       -- JSON: names, in order
);

CREATE TABLE coding_item (
    round       ${text} NOT NULL,
    position    BIGINT NOT NULL,
    item        ${text} NOT NULL,      -- id of the incident or report
    report      ${text} NOT NULL,      -- the report that is shown
    PRIMARY KEY (round, position)
);

-- The last answer of a coder to an item counts.
CREATE TABLE coding_answer (
    seq         BIGINT PRIMARY KEY,
    round       ${text} NOT NULL,
    position    BIGINT NOT NULL,
    coder       ${text} NOT NULL,
    at          ${text} NOT NULL,
    body        ${text} NOT NULL       -- JSON: fields and the words for each
);
CREATE INDEX coding_answer_round ON coding_answer (round, position, coder, seq);

-- Searches that people keep. Rows are replaced and deleted.
CREATE TABLE saved_search (
    id          ${text} PRIMARY KEY,
    owner       ${text} NOT NULL,
    name        ${text} NOT NULL,
    query       ${text} NOT NULL,
    alert       BIGINT NOT NULL,       -- 1 where new incidents are told of, else 0
    seen        BIGINT NOT NULL,       -- version of the data that the owner has seen
    at          ${text} NOT NULL
);
CREATE INDEX saved_search_owner ON saved_search (owner, name);
