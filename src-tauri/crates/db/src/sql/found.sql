-- What is looked for is found by indexes in memory (crate search). Here is what they are built from, and what they were.

DROP TRIGGER orders_forget_words;
DROP TABLE order_words;
DROP TRIGGER articles_forget_words;
DROP TABLE article_words;

ALTER TABLE articles ADD COLUMN keywords TEXT NOT NULL DEFAULT '[]';   -- JSON: phrases
ALTER TABLE articles ADD COLUMN questions TEXT NOT NULL DEFAULT '[]';  -- JSON: what others asked who were helped by it

CREATE TABLE indexes (                   -- saved, so that they need not be built at every start
  log TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;

-- Keywords were not kept as they came.
DELETE FROM copies;
