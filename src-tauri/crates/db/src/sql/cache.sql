-- cache.db: what the store said. It can always be fetched again, so a broken or newer one is thrown away.

CREATE TABLE copies (
  id INTEGER PRIMARY KEY AUTOINCREMENT,  -- one whole reading of a log; never reused
  log TEXT NOT NULL,                     -- 'customer', or 'help/' and a language
  live INTEGER NOT NULL,                 -- 1: queries read it. 0: built beside the live one after a reset
  cursor TEXT,                           -- where to go on; NULL before the first page
  whole INTEGER NOT NULL DEFAULT 0,      -- 1: the end was reached once, and the store's checksum agreed
  done INTEGER NOT NULL DEFAULT 0,       -- entries stored until the end was reached first
  total INTEGER,                         -- entries in all, as far as the store told
  synced_at INTEGER,                     -- Unix ms; when the end was reached last
  UNIQUE (log, live)
) STRICT;

CREATE TABLE orders (
  key INTEGER PRIMARY KEY,
  copy INTEGER NOT NULL REFERENCES copies (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  digest TEXT NOT NULL,                  -- the store's SHA-256 of body
  status TEXT NOT NULL,
  placed_at INTEGER NOT NULL,            -- Unix ms
  changed_at INTEGER NOT NULL,           -- Unix ms
  settled INTEGER NOT NULL,              -- 1: nothing more is expected to happen
  body TEXT NOT NULL,                    -- the order as the store sent it, byte for byte
  UNIQUE (copy, id)
) STRICT;
CREATE INDEX orders_by_placed ON orders (copy, placed_at, id);
CREATE INDEX orders_by_changed ON orders (copy, changed_at, id);
CREATE INDEX orders_by_status ON orders (copy, status, placed_at, id);
CREATE INDEX orders_unsettled ON orders (copy, placed_at) WHERE settled = 0;

-- Words come folded and cut (crate search); `ascii` only parts them at their spaces.
CREATE VIRTUAL TABLE order_words USING fts5 (words, content = '', contentless_delete = 1, detail = 'none', tokenize = 'ascii');
CREATE TRIGGER orders_forget_words AFTER DELETE ON orders BEGIN
  DELETE FROM order_words WHERE rowid = old.key;
END;

CREATE TABLE requests (
  copy INTEGER NOT NULL REFERENCES copies (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  digest TEXT NOT NULL,
  order_id TEXT,
  changed_at INTEGER NOT NULL,           -- Unix ms
  body TEXT NOT NULL,
  PRIMARY KEY (copy, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX requests_by_order ON requests (copy, order_id);

CREATE TABLE categories (
  copy INTEGER NOT NULL REFERENCES copies (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  digest TEXT NOT NULL,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  PRIMARY KEY (copy, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE articles (
  key INTEGER PRIMARY KEY,
  copy INTEGER NOT NULL REFERENCES copies (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  digest TEXT NOT NULL,                  -- of what the store sent, before cleaning
  category TEXT NOT NULL,
  position INTEGER NOT NULL,
  language TEXT NOT NULL,                -- of the text
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  updated_at INTEGER NOT NULL,           -- Unix ms
  headings TEXT NOT NULL,                -- JSON: [level, id, text]
  html TEXT NOT NULL,                    -- cleaned
  text TEXT NOT NULL,                    -- the words of html
  UNIQUE (copy, id)
) STRICT;
CREATE INDEX articles_by_category ON articles (copy, category, position, id, language, title, summary);

CREATE VIRTUAL TABLE article_words USING fts5 (title, keywords, body, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE TRIGGER articles_forget_words AFTER DELETE ON articles BEGIN
  DELETE FROM article_words WHERE rowid = old.key;
END;

CREATE TABLE media (
  copy INTEGER NOT NULL REFERENCES copies (id) ON DELETE CASCADE,
  id TEXT NOT NULL,                      -- SHA-256
  digest TEXT NOT NULL,
  content_type TEXT NOT NULL,
  width INTEGER,
  height INTEGER,
  PRIMARY KEY (copy, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE others (                    -- what this version does not show or cannot read: kept to prove the checksum, and for the next version
  copy INTEGER NOT NULL REFERENCES copies (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  digest TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (copy, kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE pictures (                  -- bytes by their hash, shared by all copies
  sha256 TEXT PRIMARY KEY,
  content_type TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE answers (                   -- single documents of the store, for conditional requests
  name TEXT PRIMARY KEY,
  etag TEXT,
  body TEXT NOT NULL
) STRICT;
