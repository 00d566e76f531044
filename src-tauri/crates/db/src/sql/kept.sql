-- Notices of the app's own that the customer was told of or has read: they stay in the list when their reason has gone.

CREATE TABLE notices_kept (
  owner TEXT NOT NULL,
  notice TEXT NOT NULL,
  at INTEGER NOT NULL,                   -- Unix ms; when it was kept
  body TEXT NOT NULL,
  PRIMARY KEY (owner, notice)
) STRICT, WITHOUT ROWID;
