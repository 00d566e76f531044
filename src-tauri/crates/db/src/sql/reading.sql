-- What was marked in the help, and what was read. Both belong to this machine and need no account; what was read goes when
-- somebody signs out, bookmarks stay.

CREATE TABLE bookmarks (
  article TEXT PRIMARY KEY,              -- the same in every language
  at INTEGER NOT NULL,                   -- Unix ms; when it was marked
  language TEXT NOT NULL,                -- of the title
  title TEXT NOT NULL                    -- as it was then, for as long as the article itself is not here
) STRICT, WITHOUT ROWID;

CREATE TABLE readings (
  article TEXT PRIMARY KEY,
  at INTEGER NOT NULL,                   -- Unix ms; when it was opened last
  block INTEGER NOT NULL DEFAULT 0,      -- the paragraph, table, … that stood at the top last; 0: the beginning, or it was read to its end
  blocks INTEGER NOT NULL DEFAULT 0      -- of how many
) STRICT, WITHOUT ROWID;
CREATE INDEX readings_by_time ON readings (at);
