-- Version 3: customers of a shop that this server stands in front of. Moments are seconds since 1970 in UTC.

ALTER TABLE account ADD COLUMN customer TEXT; -- the shop's own id of somebody who signed in there
ALTER TABLE account ADD COLUMN shop_read BIGINT; -- when the shop's orders were first read whole: what comes later is news
CREATE UNIQUE INDEX account_customer ON account (customer) WHERE customer IS NOT NULL;

CREATE TABLE shop_session (      -- what opens a customer's orders at the shop, for each sign-in
    family BIGINT PRIMARY KEY REFERENCES family ON DELETE CASCADE,
    account BIGINT NOT NULL REFERENCES account,
    sealed BYTEA NOT NULL,       -- encrypted with a key that is not in this database, and bound to the account
    language TEXT NOT NULL,      -- what the shop writes titles in
    browser BYTEA NOT NULL       -- SHA-256 of a random word that the browser keeps
);
CREATE INDEX shop_session_account ON shop_session (account);

CREATE TABLE shop_ended (        -- browsers whose sign-in the shop ended, so that the next one can say why it is needed
    browser BYTEA PRIMARY KEY,
    at BIGINT NOT NULL
);

CREATE TABLE shop_order (        -- what each order looked like when it was put last
    account BIGINT NOT NULL REFERENCES account,
    id TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    PRIMARY KEY (account, id)
);
CREATE INDEX shop_order_id ON shop_order (id);
