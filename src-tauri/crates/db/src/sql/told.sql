-- What the customer has been told of, and has read.

CREATE TABLE told (
  owner TEXT NOT NULL,
  notice TEXT NOT NULL,
  at INTEGER NOT NULL,                   -- Unix ms; when it was told, or was not for a reason
  PRIMARY KEY (owner, notice)
) STRICT, WITHOUT ROWID;

CREATE TABLE notices_read (
  owner TEXT NOT NULL,
  notice TEXT NOT NULL,
  PRIMARY KEY (owner, notice)
) STRICT, WITHOUT ROWID;
