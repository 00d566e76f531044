-- Version 1. Moments are seconds since 1970 in UTC.

CREATE TABLE counter (
    identity BLOB NOT NULL,      -- 8 random bytes: a stream id that carries others is from another database
    step INTEGER NOT NULL        -- number of the newest step of any log
) STRICT;
INSERT INTO counter VALUES (randomblob(8), 0);

CREATE TABLE log (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,   -- 'help/' and a language, or 'account/' and a number
    epoch BLOB NOT NULL,         -- 8 random bytes that every cursor carries; new bytes end all old cursors
    head INTEGER NOT NULL,       -- number of its newest step
    kept INTEGER NOT NULL        -- a cursor before this step may have missed a remove that is forgotten by now
) STRICT;

CREATE TABLE entry (
    step INTEGER PRIMARY KEY,    -- a later step for the same noun replaces the row
    log INTEGER NOT NULL REFERENCES log,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    digest TEXT,                 -- SHA-256 of value; null on a remove
    at INTEGER NOT NULL,         -- when the step was made
    value TEXT                   -- the JSON as it goes out; null on a remove
) STRICT;
CREATE UNIQUE INDEX entry_noun ON entry (log, kind, id);
CREATE INDEX entry_log ON entry (log);
CREATE INDEX entry_removed ON entry (log, at, step) WHERE value IS NULL;

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,  -- lower case
    password TEXT,               -- Argon2id PHC string; null for somebody who only ever bought as a guest
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    log INTEGER NOT NULL REFERENCES log
) STRICT;

CREATE TABLE order_number (
    account INTEGER NOT NULL REFERENCES account,
    number TEXT NOT NULL,        -- as it is compared: upper case, only letters and digits
    id TEXT NOT NULL,            -- the order's
    PRIMARY KEY (account, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE family (            -- one sign-in on one device, and every token that came of it
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account,
    order_id TEXT,               -- a guest sees this order and nothing else
    client TEXT NOT NULL
) STRICT;

CREATE TABLE code (
    hash BLOB PRIMARY KEY,       -- SHA-256 of the code
    family INTEGER NOT NULL REFERENCES family ON DELETE CASCADE,
    challenge TEXT NOT NULL,
    redirect_uri TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    used INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX code_family ON code (family);

CREATE TABLE token (
    hash BLOB PRIMARY KEY,       -- SHA-256 of the token
    family INTEGER NOT NULL REFERENCES family ON DELETE CASCADE,
    refresh INTEGER NOT NULL,    -- 1 for a refresh token, 0 for an access token
    expires_at INTEGER NOT NULL,
    used INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX token_family ON token (family);

CREATE TABLE media (
    sha256 TEXT PRIMARY KEY,
    content_type TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE store (
    value TEXT NOT NULL          -- what GET /v1/store answers, but for the languages that imports added
) STRICT;
