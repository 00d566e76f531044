//! A sign-in and the tokens that come of it: issued, rotated, checked, ended.

use crate::database::{
    Write,
    sql::{self, Connection, params},
};

/// Who a family of tokens speaks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Holder {
    pub(crate) account: i64,
    /// The customer's log.
    pub(crate) log: i64,
    /// Of a guest: the one order they see.
    pub(crate) order: Option<String>,
}

/// Why a code or refresh token is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotTaken {
    /// Never issued, outlived, or made for another client, address or verifier.
    Invalid,
    /// Used before: somebody else has it too, and so its whole family ended.
    Reused,
}

/// The hashes of new tokens, and until when they are good.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fresh {
    pub(crate) access: [u8; 32],
    pub(crate) access_until: i64,
    /// Absent for a guest.
    pub(crate) refresh: Option<([u8; 32], i64)>,
}

/// A code as it was asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NewCode<'a> {
    pub(crate) hash: [u8; 32],
    pub(crate) challenge: &'a str,
    pub(crate) redirect_uri: &'a str,
    pub(crate) until: i64,
}

/// A code as it comes back.
#[derive(Clone, Copy, Debug)]
pub(crate) struct UsedCode<'a> {
    pub(crate) hash: [u8; 32],
    /// Worked out of the verifier.
    pub(crate) challenge: &'a str,
    pub(crate) redirect_uri: &'a str,
    pub(crate) client: &'a str,
}

const BEGIN: &str = "INSERT INTO family (account, order_id, client) VALUES (?1, ?2, ?3) RETURNING id";

/// Begins a family; a guest's has an order.
pub(crate) fn begin(write: &mut Write<'_>, account: i64, order: Option<&str>, client: &str) -> sql::Result<i64> {
    write.query_row(BEGIN, params![account, order, client], |row| row.get(0))
}

const ADD_CODE: &str =
    "INSERT INTO code (hash, family, challenge, redirect_uri, expires_at) VALUES (?1, ?2, ?3, ?4, ?5)";

pub(crate) fn add_code(write: &mut Write<'_>, family: i64, code: NewCode<'_>) -> sql::Result<()> {
    let NewCode { hash, challenge, redirect_uri, until } = code;
    write.execute(ADD_CODE, params![hash, family, challenge, redirect_uri, until])?;
    Ok(())
}

const CODE: &str = "SELECT family, challenge, redirect_uri, client, expires_at, used, log, email
    FROM code JOIN family ON family.id = code.family JOIN account ON account.id = family.account WHERE hash = ?1";

/// Takes a code, once, for the first tokens of its family. Returns the customer's e-mail address.
pub(crate) fn take_code(
    write: &mut Write<'_>,
    code: UsedCode<'_>,
    fresh: Fresh,
    now: i64,
) -> sql::Result<Result<String, NotTaken>> {
    let found = write.optional(CODE, [code.hash], |row| {
        let fits = row.text(1)? == code.challenge
            && row.text(2)? == code.redirect_uri
            && row.text(3)? == code.client
            && row.get::<i64>(4)? > now;
        Ok((row.get(0)?, fits, row.get(5)?, row.get(6)?, row.get(7)?))
    })?;
    let Some((family, fits, used, log, email)): Option<(i64, bool, bool, i64, String)> = found else {
        return Ok(Err(NotTaken::Invalid));
    };
    if used {
        end(write, family, log)?;
        return Ok(Err(NotTaken::Reused));
    }
    // A code that came with the wrong verifier is in the wrong hands, and is spent as well.
    write.execute("UPDATE code SET used = 1 WHERE hash = ?1", [code.hash])?;
    if !fits {
        return Ok(Err(NotTaken::Invalid));
    }
    add_tokens(write, family, fresh)?;
    Ok(Ok(email))
}

const REFRESH: &str = "SELECT family, client, expires_at, used, log, email
    FROM token JOIN family ON family.id = token.family JOIN account ON account.id = family.account
    WHERE hash = ?1 AND refresh = 1";

/// Takes a refresh token, once, for the next tokens of its family. Returns the customer's e-mail address.
pub(crate) fn rotate(
    write: &mut Write<'_>,
    (hash, client): ([u8; 32], &str),
    fresh: Fresh,
    now: i64,
) -> sql::Result<Result<String, NotTaken>> {
    let found = write.optional(REFRESH, [hash], |row| {
        let fits = row.text(1)? == client && row.get::<i64>(2)? > now;
        Ok((row.get(0)?, fits, row.get(3)?, row.get(4)?, row.get(5)?))
    })?;
    let Some((family, fits, used, log, email)): Option<(i64, bool, bool, i64, String)> = found else {
        return Ok(Err(NotTaken::Invalid));
    };
    if used {
        end(write, family, log)?;
        return Ok(Err(NotTaken::Reused));
    }
    if !fits {
        return Ok(Err(NotTaken::Invalid));
    }
    write.execute("UPDATE token SET used = 1 WHERE hash = ?1", [hash])?;
    add_tokens(write, family, fresh)?;
    Ok(Ok(email))
}

const ADD_TOKEN: &str = "INSERT INTO token (hash, family, refresh, expires_at) VALUES (?1, ?2, ?3, ?4)";

pub(crate) fn add_tokens(write: &mut Write<'_>, family: i64, fresh: Fresh) -> sql::Result<()> {
    write.execute(ADD_TOKEN, params![fresh.access, family, false, fresh.access_until])?;
    if let Some((refresh, until)) = fresh.refresh {
        write.execute(ADD_TOKEN, params![refresh, family, true, until])?;
    }
    Ok(())
}

const HOLDER: &str = "SELECT family.account, log, order_id
    FROM token JOIN family ON family.id = token.family JOIN account ON account.id = family.account
    WHERE hash = ?1 AND refresh = 0 AND expires_at > ?2";

/// Who holds an access token.
pub(crate) fn holder(connection: &Connection, hash: [u8; 32], now: i64) -> sql::Result<Option<Holder>> {
    connection.optional(HOLDER, params![hash, now], |row| {
        Ok(Holder { account: row.get(0)?, log: row.get(1)?, order: row.get(2)? })
    })
}

const OF_TOKEN: &str = "SELECT family.id, log
    FROM token JOIN family ON family.id = token.family JOIN account ON account.id = family.account
    WHERE hash = ?1";

/// Ends the family that a token of either kind belongs to.
pub(crate) fn revoke(write: &mut Write<'_>, hash: [u8; 32]) -> sql::Result<()> {
    let found: Option<(i64, i64)> = write.optional(OF_TOKEN, [hash], |row| Ok((row.get(0)?, row.get(1)?)))?;
    found.map_or(Ok(()), |(family, log)| end(write, family, log))
}

/// Ends a family, and the customer's streams: they come back and are asked who they are.
fn end(write: &mut Write<'_>, family: i64, log: i64) -> sql::Result<()> {
    write.execute("DELETE FROM family WHERE id = ?1", [family])?;
    write.end_streams(log);
    Ok(())
}

/// Drops what has expired, and families of which nothing is left.
pub(crate) fn sweep(write: &mut Write<'_>, now: i64) -> sql::Result<()> {
    write.execute("DELETE FROM token WHERE expires_at <= ?1", [now])?;
    write.execute("DELETE FROM code WHERE expires_at <= ?1 AND used = 0", [now])?;
    write.execute(
        "DELETE FROM family WHERE id NOT IN (SELECT family FROM token)
        AND id NOT IN (SELECT family FROM code WHERE used = 0)",
        (),
    )?;
    Ok(())
}

/// Lets every access token be as if its time were over.
pub(crate) fn expire_access(write: &mut Write<'_>) -> sql::Result<()> {
    write.execute("UPDATE token SET expires_at = 0 WHERE refresh = 0", ())?;
    Ok(())
}
