-- Version 2: what customers write. Moments are seconds since 1970 in UTC.

ALTER TABLE entry ADD COLUMN guest TEXT; -- the order whose guest sees this noun too
UPDATE entry SET guest = id WHERE kind = 'order';
CREATE INDEX entry_guest ON entry (log, guest) WHERE guest IS NOT NULL;

CREATE TABLE answered (          -- every write that was done or refused, for at least as long as the protocol promises
    scope TEXT NOT NULL,         -- whose key it is
    key TEXT NOT NULL,
    call TEXT NOT NULL,          -- method and path
    body BLOB NOT NULL,          -- SHA-256 of the body
    status INTEGER NOT NULL,
    answer BLOB NOT NULL,        -- the body of the answer, as it goes out again
    at INTEGER NOT NULL,
    PRIMARY KEY (scope, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX answered_at ON answered (at);

CREATE TABLE deed (              -- what came of each key: nothing here keeps two rows of one key apart, so a second one shows
    key TEXT NOT NULL,
    call TEXT NOT NULL,
    request TEXT NOT NULL,       -- the request that it made or moved
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX deed_at ON deed (at);

CREATE TABLE filing (            -- a request that came through the API; the request itself stands in the customer's log
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    request TEXT UNIQUE,         -- its id, which is made of the number
    account INTEGER NOT NULL REFERENCES account,
    language TEXT NOT NULL,      -- the customer wants to be answered in it
    waits_since INTEGER          -- when it became the store's turn; null while it is the customer's or nobody's
) STRICT;
CREATE INDEX filing_waits ON filing (waits_since) WHERE waits_since IS NOT NULL;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account,
    scope TEXT NOT NULL,         -- who sent it: the account, or a guest of one of its orders
    sha256 TEXT NOT NULL,
    content_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,      -- as declared
    offset INTEGER NOT NULL,     -- how many of them are here
    whole INTEGER NOT NULL,      -- 1 once all of them are, and are what the hash says
    named INTEGER NOT NULL,      -- 1 once a message goes with it
    at INTEGER NOT NULL,         -- when it was last declared, or a part of it came
    UNIQUE (scope, sha256)
) STRICT;
CREATE INDEX attachment_account ON attachment (account, sha256);

CREATE TABLE attachment_part (
    attachment INTEGER NOT NULL REFERENCES attachment ON DELETE CASCADE,
    begins INTEGER NOT NULL,     -- offset of its first byte
    bytes BLOB NOT NULL,
    PRIMARY KEY (attachment, begins)
) STRICT;

CREATE TABLE vote (
    language TEXT NOT NULL,
    article TEXT NOT NULL,
    voter TEXT NOT NULL,         -- a random word of an app's for this article
    helpful INTEGER NOT NULL,
    reason TEXT,
    text TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (language, article, voter)
) STRICT, WITHOUT ROWID;
