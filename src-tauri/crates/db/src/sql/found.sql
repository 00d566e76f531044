-- What is looked for is found by indexes in memory (crate search). Here is what they are built from, and what they were;
-- and which pictures orders show, so that nobody has to look into every order for them.

DROP TRIGGER orders_forget_words;
DROP TABLE order_words;
DROP TRIGGER articles_forget_words;
DROP TABLE article_words;

ALTER TABLE articles ADD COLUMN keywords TEXT NOT NULL DEFAULT '[]';   -- JSON: phrases
ALTER TABLE articles ADD COLUMN questions TEXT NOT NULL DEFAULT '[]';  -- JSON: what others asked who were helped by it

CREATE TABLE order_pictures (
  order_key INTEGER NOT NULL REFERENCES orders (key) ON DELETE CASCADE,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (sha256, order_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX order_pictures_by_order ON order_pictures (order_key);

CREATE TABLE indexes (                   -- saved, so that they need not be built at every start
  log TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;

-- Neither keywords nor pictures were kept as they came.
DELETE FROM copies;
