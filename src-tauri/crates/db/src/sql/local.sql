-- local.db: what the customer said and chose. It exists nowhere else, so it is never thrown away.

CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL                    -- JSON
) STRICT;
