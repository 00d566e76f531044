-- What articles are about, so that they can be offered where it comes up.

CREATE TABLE article_subjects (
  word TEXT NOT NULL,                    -- a help topic or an order status
  article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  PRIMARY KEY (word, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_subjects_by_article ON article_subjects (article);

-- Read everything anew: it is worked out when an entry comes in.
DELETE FROM copies;
