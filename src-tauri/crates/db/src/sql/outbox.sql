-- What the customer is writing, and what is to be sent.

CREATE TABLE drafts (
  owner TEXT NOT NULL,                   -- whose; '' for nobody in particular
  subject TEXT NOT NULL,                 -- what about
  body TEXT NOT NULL,                    -- JSON
  updated_at INTEGER NOT NULL,           -- Unix ms
  PRIMARY KEY (owner, subject)
) STRICT, WITHOUT ROWID;

CREATE TABLE intents (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- the order of filing
  key TEXT NOT NULL UNIQUE,              -- the Idempotency-Key it is sent with
  owner TEXT NOT NULL,
  lane TEXT NOT NULL,                    -- what is in one lane is sent one after the other
  body TEXT NOT NULL,                    -- JSON: what is to be said
  filed_at INTEGER NOT NULL,             -- Unix ms; when the customer said it, or said it again
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'answered', 'stuck')),
  exposed INTEGER NOT NULL DEFAULT 0,    -- Unix ms; since when it may be at the store, though no answer came; 0: it is not
  tries INTEGER NOT NULL DEFAULT 0,      -- that failed, one after the other
  not_before INTEGER,                    -- Unix ms
  detail TEXT                            -- JSON: the answer, or why it is stuck
) STRICT;
CREATE INDEX intents_by_owner ON intents (owner, id);

CREATE TABLE attachments (
  holder TEXT NOT NULL,                  -- 'draft/' owner '/' subject, or 'intent/' id
  sha256 TEXT NOT NULL REFERENCES files (sha256),
  place INTEGER NOT NULL,                -- among those of its holder
  name TEXT NOT NULL,
  PRIMARY KEY (holder, sha256)
) STRICT, WITHOUT ROWID;
CREATE INDEX attachments_by_file ON attachments (sha256);

CREATE TABLE files (                     -- ready to be sent: scaled, without location and camera data
  sha256 TEXT PRIMARY KEY,
  content_type TEXT NOT NULL,
  bytes BLOB NOT NULL,
  preview BLOB                           -- a small JPEG
) STRICT;
CREATE TRIGGER files_forget AFTER DELETE ON attachments BEGIN
  DELETE FROM files WHERE sha256 = old.sha256 AND NOT EXISTS (SELECT 1 FROM attachments WHERE sha256 = old.sha256);
END;

CREATE TABLE seen (
  owner TEXT NOT NULL,
  request TEXT NOT NULL,
  at INTEGER NOT NULL,                   -- Unix ms; what the store wrote until then has been read
  PRIMARY KEY (owner, request)
) STRICT, WITHOUT ROWID;

CREATE TABLE votes (
  language TEXT NOT NULL,
  article TEXT NOT NULL,
  body TEXT NOT NULL,                    -- JSON: the vote
  PRIMARY KEY (language, article)
) STRICT, WITHOUT ROWID;
