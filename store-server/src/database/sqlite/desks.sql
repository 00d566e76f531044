-- Version 4: requests that go to desks. Moments are seconds since 1970 in UTC.

CREATE TABLE desk_place (        -- where a request is dealt with; one that is in no row is dealt with on the agents' page alone
    request TEXT PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account,
    desk TEXT NOT NULL,
    id TEXT                      -- the desk's own id of it; null until it is there
) STRICT, WITHOUT ROWID;
CREATE INDEX desk_place_id ON desk_place (desk, id);

CREATE TABLE handing (           -- what is brought to a desk, in the order in which customers did it
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    request TEXT NOT NULL REFERENCES desk_place,
    desk TEXT NOT NULL,
    step TEXT NOT NULL,          -- what happened
    value TEXT NOT NULL,         -- the request as it stood then
    at INTEGER NOT NULL,
    tries INTEGER NOT NULL,      -- attempts that began
    due INTEGER,                 -- not to be tried before; null once it is there or refused for good
    why TEXT                     -- why it is not there; null once it is
) STRICT;
CREATE INDEX handing_due ON handing (desk, due) WHERE due IS NOT NULL;
CREATE INDEX handing_request ON handing (request, number);

CREATE TABLE heard (             -- replies that came from desks: of two with one id the second is nothing new
    desk TEXT NOT NULL,
    id TEXT NOT NULL,
    request TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    note TEXT,                   -- what of it the customer does not see
    at INTEGER NOT NULL,
    PRIMARY KEY (desk, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX heard_request ON heard (request);

CREATE TABLE desk_mark (         -- where the next look for replies begins
    desk TEXT PRIMARY KEY,
    mark TEXT NOT NULL
) STRICT, WITHOUT ROWID;
