-- What the customer looked for, and the article that they opened and stayed with.

CREATE TABLE learnt (
  owner TEXT NOT NULL,
  language TEXT NOT NULL,
  article TEXT NOT NULL,
  question TEXT NOT NULL,
  times INTEGER NOT NULL,
  at INTEGER NOT NULL,                   -- Unix ms; when it was last so
  PRIMARY KEY (owner, language, article, question)
) STRICT, WITHOUT ROWID;
