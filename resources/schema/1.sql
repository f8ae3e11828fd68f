-- The project file, version 1.
--
-- Offsets count UTF-16 units of the stored text. Times are milliseconds since 1970, UTC. Numbers stand for words:
--   type    0 PER, 1 ORG, 2 LOC, 3 MISC, 4 DATE         kind (mention)   0 name, 1 nominal, 2 pronoun
--   status  0 suggested, 1 confirmed, 2 rejected        kind (quotation) 0 direct, 1 mixed, 2 indirect
--   origin  0 engine, 1 corrected, 2 manual, 3 imported gender           0 unknown, 1 masculine, 2 feminine
--   state   0 new, 1 in review, 2 done
-- An annotation's text that is empty is NULL: a column that is not there costs nothing when an article is opened.

-- change: the number of the last transaction that wrote; entity-change: of the last one that touched entities.
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO counter (name, value) VALUES ('change', 0), ('entity-change', 0);

-- Who made or decided something: an engine with its version, or a person.
CREATE TABLE author (
    row INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- decided and undecided count names and quotations; mentions and quotations count all that are not rejected.
-- The last numbers are those of the ids that the article ever gave («m12»): an id is never given twice.
CREATE TABLE article (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    outlet TEXT NOT NULL,
    author TEXT NOT NULL,
    date TEXT NOT NULL,
    url TEXT NOT NULL,
    note TEXT NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    file_name TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    encoding TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    added INTEGER NOT NULL,
    words INTEGER NOT NULL,
    detected INTEGER NOT NULL CHECK (detected IN (0, 1)),
    decided INTEGER NOT NULL DEFAULT 0,
    undecided INTEGER NOT NULL DEFAULT 0,
    mentions INTEGER NOT NULL DEFAULT 0,
    quotations INTEGER NOT NULL DEFAULT 0,
    last_mention INTEGER NOT NULL DEFAULT 0,
    last_quotation INTEGER NOT NULL DEFAULT 0,
    last_entity INTEGER NOT NULL DEFAULT 0,
    change INTEGER NOT NULL
) STRICT;

CREATE INDEX article_text_sha256 ON article (text_sha256);

CREATE INDEX article_removed ON article (row) WHERE removed = 1;

CREATE INDEX article_undetected ON article (row) WHERE detected = 0;

-- UTF-8, as bytes: SQLite's own conversion would change U+FFFE, U+FFFF and a leading U+FEFF.
CREATE TABLE article_text (
    article INTEGER PRIMARY KEY REFERENCES article (row) ON DELETE CASCADE,
    text BLOB NOT NULL
) STRICT;

CREATE VIRTUAL TABLE text_index USING fts5 (
    text,
    content = 'article_text',
    content_rowid = 'article',
    tokenize = "unicode61 remove_diacritics 2",
    -- What begins with two letters is looked up rather than gathered from thousands of words at each key; 3 % more file.
    prefix = '2'
);

CREATE TRIGGER article_text_added AFTER INSERT ON article_text BEGIN
    INSERT INTO text_index (rowid, text) VALUES (new.article, new.text);
END;

CREATE TRIGGER article_text_removed AFTER DELETE ON article_text BEGIN
    INSERT INTO text_index (text_index, rowid, text) VALUES ('delete', old.article, old.text);
END;

CREATE TABLE project_entity (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    type INTEGER NOT NULL CHECK (type BETWEEN 0 AND 4),
    gender INTEGER NOT NULL CHECK (gender BETWEEN 0 AND 2),
    role TEXT NOT NULL,
    aliases TEXT NOT NULL,
    wikidata TEXT NOT NULL,
    note TEXT NOT NULL,
    named INTEGER NOT NULL CHECK (named IN (0, 1))
) STRICT;

-- Name and aliases, case folded: what an article's entity must be called to be linked by itself.
CREATE TABLE project_entity_name (
    folded TEXT NOT NULL,
    entity TEXT NOT NULL REFERENCES project_entity (id) ON DELETE CASCADE,
    PRIMARY KEY (folded, entity)
) STRICT, WITHOUT ROWID;

CREATE INDEX project_entity_name_entity ON project_entity_name (entity);

-- An article's cluster of mentions. mentions and quotations count those that are not rejected.
CREATE TABLE entity (
    article INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    type INTEGER NOT NULL CHECK (type BETWEEN 0 AND 4),
    gender INTEGER NOT NULL CHECK (gender BETWEEN 0 AND 2),
    descriptions TEXT,
    project_entity TEXT REFERENCES project_entity (id) DEFERRABLE INITIALLY DEFERRED,
    link_status INTEGER NOT NULL CHECK (link_status BETWEEN 0 AND 2),
    mentions INTEGER NOT NULL DEFAULT 0,
    quotations INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (article, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX entity_project ON entity (project_entity, article, mentions, quotations);

-- form: the words in the text, for the questions that are asked over the whole project.
CREATE TABLE mention (
    article INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
    id TEXT NOT NULL,
    first INTEGER NOT NULL CHECK (first >= 0),
    last INTEGER NOT NULL CHECK (last > first),
    type INTEGER NOT NULL CHECK (type BETWEEN 0 AND 4),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    entity TEXT,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    confidence REAL NOT NULL,
    origin INTEGER NOT NULL CHECK (origin BETWEEN 0 AND 3),
    author INTEGER REFERENCES author (row),
    time INTEGER,
    flagged INTEGER NOT NULL CHECK (flagged IN (0, 1)),
    note TEXT,
    form TEXT NOT NULL,
    PRIMARY KEY (article, id),
    FOREIGN KEY (article, entity) REFERENCES entity (article, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX mention_entity ON mention (article, entity);

CREATE INDEX mention_form ON mention (form) WHERE kind = 0;

CREATE INDEX mention_decided ON mention (form, type, status) WHERE kind = 0 AND status <> 0;

-- spans: «12-40 55-71»; speakers: a JSON array where there are several; evidence: JSON of candidates and reasons.
CREATE TABLE quotation (
    article INTEGER NOT NULL REFERENCES article (row) ON DELETE CASCADE,
    id TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    spans TEXT NOT NULL,
    cue TEXT,
    source TEXT,
    speaker TEXT,
    speakers TEXT,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    confidence REAL NOT NULL,
    speaker_confidence REAL NOT NULL,
    origin INTEGER NOT NULL CHECK (origin BETWEEN 0 AND 3),
    author INTEGER REFERENCES author (row),
    time INTEGER,
    flagged INTEGER NOT NULL CHECK (flagged IN (0, 1)),
    note TEXT,
    evidence TEXT,
    PRIMARY KEY (article, id),
    FOREIGN KEY (article, speaker) REFERENCES entity (article, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX quotation_speaker ON quotation (article, speaker);

CREATE INDEX quotation_speakers ON quotation (article) WHERE speakers IS NOT NULL;

-- The sequence of persons' edits. state: 0 done, 1 undone, 2 set aside because what it speaks of has changed since.
CREATE TABLE step (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    author INTEGER NOT NULL REFERENCES author (row),
    time INTEGER NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2)
) STRICT;

CREATE INDEX step_state ON step (state, number);

-- item: 0 mention, 1 quotation, 2 entity, 3 article, 4 project entity; before and after: JSON, or NULL for «not there».
CREATE TABLE step_change (
    step INTEGER NOT NULL REFERENCES step (number) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    article INTEGER REFERENCES article (row) ON DELETE CASCADE,
    item INTEGER NOT NULL CHECK (item BETWEEN 0 AND 4),
    id TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (step, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX step_change_article ON step_change (article);

-- The windows that have the project open.
CREATE TABLE session (
    row INTEGER PRIMARY KEY,
    host TEXT NOT NULL,
    pid INTEGER NOT NULL,
    started TEXT NOT NULL,
    opened INTEGER NOT NULL
) STRICT;
