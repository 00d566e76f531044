-- What the store wants the customer to know.

CREATE TABLE notices (
  copy INTEGER NOT NULL REFERENCES copies (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  digest TEXT NOT NULL,
  at INTEGER NOT NULL,                   -- Unix ms
  body TEXT NOT NULL,
  PRIMARY KEY (copy, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX notices_by_time ON notices (copy, at);

-- They stood among what could not be shown.
DELETE FROM copies;
