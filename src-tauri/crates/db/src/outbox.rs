//! The outbox: what the customer said and the store has not answered yet. Every step is one transaction on disk.

use crate::{LocalWriter, Reader, Result, drafts, drafts::StoredFile};
use rusqlite::{Connection, OptionalExtension, Row, types::Type};
use store_api::Timestamp;

/// One thing to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intent {
    pub id: i64,
    /// The `Idempotency-Key`.
    pub key: String,
    pub lane: String,
    /// JSON: what is to be said.
    pub body: String,
    pub filed_at: Timestamp,
    pub state: IntentState,
    /// Since when it may be at the store, though no answer came.
    pub exposed_since: Option<Timestamp>,
    /// Tries that failed, one after the other.
    pub tries: u32,
    pub not_before: Option<Timestamp>,
    /// JSON: the answer, or why it is stuck.
    pub detail: Option<String>,
}

impl Intent {
    /// It may be at the store, though no answer came.
    pub fn is_exposed(&self) -> bool {
        self.exposed_since.is_some()
    }
}

/// How far sending is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntentState {
    Waiting,
    Sending,
    /// The store's answer is here, but not yet what the log says about it.
    Answered,
    /// For the customer.
    Stuck,
}

/// What is to be filed.
#[derive(Clone, Debug)]
pub struct NewIntent<'a> {
    pub key: &'a str,
    pub owner: &'a str,
    pub lane: &'a str,
    pub body: &'a str,
    pub filed_at: Timestamp,
    /// The draft it was written in, which goes, and whose files go with it.
    pub draft: Option<&'a str>,
}

/// How an attempt ended.
#[derive(Clone, Debug)]
pub enum Attempt<'a> {
    /// To be tried again.
    Failed {
        not_before: Option<Timestamp>,
        exposed: bool,
    },
    Answered {
        detail: &'a str,
    },
    Stuck {
        detail: &'a str,
        exposed: bool,
    },
}

const COLUMNS: &str = "id, key, lane, body, filed_at, state, exposed, tries, not_before, detail";
const FILE: &str =
    "INSERT INTO intents (key, owner, lane, body, filed_at, state) VALUES (?1, ?2, ?3, ?4, ?5, 'waiting')
    RETURNING id";
const BEGIN: &str = "UPDATE intents SET state = 'sending' WHERE id = ?1 AND state = 'waiting'";
const EXPOSE: &str = "UPDATE intents SET exposed = ?2 WHERE id = ?1 AND state = 'sending' AND exposed = 0";
const FAIL: &str =
    "UPDATE intents SET state = 'waiting', exposed = iif(?3, exposed, 0), tries = tries + 1, not_before = ?2
    WHERE id = ?1 AND state = 'sending'";
const ANSWER: &str =
    "UPDATE intents SET state = 'answered', not_before = NULL, detail = ?2 WHERE id = ?1 AND state = 'sending'";
const PARK: &str = "UPDATE intents SET state = 'stuck', exposed = iif(?3, exposed, 0), not_before = NULL, detail = ?2
    WHERE id = ?1 AND state IN ('sending', 'waiting')";
const RESEND: &str = "UPDATE intents SET state = 'waiting', key = coalesce(?2, key), filed_at = ?3, tries = 0,
    not_before = NULL, detail = NULL, exposed = iif(?2 IS NULL, exposed, 0) WHERE id = ?1 AND state = 'stuck'";
const TAKE: &str = "DELETE FROM intents WHERE id = ?1 AND state IN ('waiting', 'stuck') AND exposed = 0";
const DISCARD: &str = "DELETE FROM intents WHERE id = ?1 AND (state = 'stuck' OR state = 'waiting' AND exposed = 0)";

impl Reader<'_> {
    /// What `owner` has to send, in the order of filing; with what is nobody's in particular.
    ///
    /// # Errors
    /// The database refused.
    pub fn intents(&self, owner: &str) -> Result<Vec<Intent>> {
        let sql = format!("SELECT {COLUMNS} FROM local.intents WHERE owner IN (?1, '') ORDER BY id");
        Ok(self.prepare_cached(&sql)?.query_map([owner], intent)?.collect::<rusqlite::Result<_>>()?)
    }

    /// One thing to be sent, if it still is.
    ///
    /// # Errors
    /// The database refused.
    pub fn intent(&self, id: i64) -> Result<Option<Intent>> {
        let sql = format!("SELECT {COLUMNS} FROM local.intents WHERE id = ?1");
        Ok(self.prepare_cached(&sql)?.query_row([id], intent).optional()?)
    }

    /// Whether an intent is `owner`'s.
    ///
    /// # Errors
    /// The database refused.
    pub fn is_intent_of(&self, id: i64, owner: &str) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM local.intents WHERE id = ?1 AND owner = ?2)";
        Ok(self.prepare_cached(sql)?.query_row((id, owner), |row| row.get(0))?)
    }

    /// The files that go with an intent: name, and what is sent.
    ///
    /// # Errors
    /// The database refused.
    pub fn files_of_intent(&self, id: i64) -> Result<Vec<StoredFile>> {
        drafts::files(self, &holder(id))
    }
}

impl LocalWriter {
    /// Files something; its draft becomes part of it in the same transaction. It is on disk when this returns.
    ///
    /// # Errors
    /// The database refused.
    pub fn file_intent(&self, new: &NewIntent<'_>) -> Result<i64> {
        self.transaction(|transaction| {
            let values = (new.key, new.owner, new.lane, new.body, new.filed_at.as_millisecond());
            let id = transaction.prepare_cached(FILE)?.query_row(values, |row| row.get(0))?;
            if let Some(subject) = new.draft {
                drafts::move_files(transaction, &drafts::holder(new.owner, subject), &holder(id))?;
                drafts::forget(transaction, new.owner, subject)?;
            }
            Ok(id)
        })
    }

    /// Nothing waits for its time any longer.
    ///
    /// # Errors
    /// The database refused.
    pub fn hurry_intents(&self) -> Result<bool> {
        self.execute_soon("UPDATE intents SET not_before = NULL WHERE state = 'waiting' AND not_before IS NOT NULL", [])
    }

    /// Takes an intent that waits for its turn; `false` if it does not (any more).
    ///
    /// # Errors
    /// The database refused.
    pub fn begin_sending(&self, id: i64) -> Result<bool> {
        self.execute_soon(BEGIN, [id])
    }

    /// From here on it may be at the store; `false` if that was so before.
    ///
    /// # Errors
    /// The database refused.
    pub fn expose_intent(&self, id: i64, now: Timestamp) -> Result<bool> {
        self.execute(EXPOSE, (id, now.as_millisecond()))
    }

    /// Notes how sending it ended. Should a power cut take that back, it is sent again with the same key.
    ///
    /// # Errors
    /// The database refused.
    pub fn settle_intent(&self, id: i64, attempt: &Attempt<'_>) -> Result<bool> {
        match attempt {
            Attempt::Failed { not_before, exposed } => {
                self.execute_soon(FAIL, (id, not_before.map(Timestamp::as_millisecond), exposed))
            }
            Attempt::Answered { detail } => self.execute_soon(ANSWER, (id, detail)),
            Attempt::Stuck { detail, exposed } => self.execute_soon(PARK, (id, detail, exposed)),
        }
    }

    /// Lets one that is stuck be sent again, under another key if one is given.
    ///
    /// # Errors
    /// The database refused.
    pub fn resend_intent(&self, id: i64, key: Option<&str>, now: Timestamp) -> Result<bool> {
        self.execute(RESEND, (id, key, now.as_millisecond()))
    }

    /// Makes a draft about `subject` of an intent that is not on its way; `false` if it is, and stays. A draft that is
    /// there already gives way.
    ///
    /// # Errors
    /// The database refused.
    pub fn take_back_intent(&self, id: i64, owner: &str, subject: &str, draft: &str, now: Timestamp) -> Result<bool> {
        self.transaction(|transaction| {
            if transaction.prepare_cached(TAKE)?.execute([id])? == 0 {
                return Ok(false);
            }
            drafts::forget(transaction, owner, subject)?;
            drafts::keep(transaction, owner, subject, draft, now)?;
            drafts::move_files(transaction, &holder(id), &drafts::holder(owner, subject))?;
            Ok(true)
        })
    }

    /// Throws an intent away that is not on its way; `false` if it is, and stays.
    ///
    /// # Errors
    /// The database refused.
    pub fn discard_intent(&self, id: i64) -> Result<bool> {
        self.transaction(|transaction| {
            let gone = transaction.prepare_cached(DISCARD)?.execute([id])? > 0;
            if gone {
                drafts::forget_files(transaction, &holder(id))?;
            }
            Ok(gone)
        })
    }

    /// Forgets intents whose answers stand in the cache.
    ///
    /// # Errors
    /// The database refused.
    pub fn forget_answered(&self, ids: &[i64]) -> Result<()> {
        self.soon(|connection| {
            let transaction = connection.transaction()?;
            for id in ids {
                transaction
                    .prepare_cached("DELETE FROM intents WHERE id = ?1 AND state = 'answered'")?
                    .execute([id])?;
                drafts::forget_files(&transaction, &holder(*id))?;
            }
            Ok(transaction.commit()?)
        })
    }

    /// When nothing is being sent: what was when the app ended, or could not note the end of it, waits again.
    ///
    /// # Errors
    /// The database refused.
    pub fn recover_intents(&self) -> Result<bool> {
        self.execute("UPDATE intents SET state = 'waiting' WHERE state = 'sending'", [])
    }
}

fn holder(id: i64) -> String {
    format!("intent/{id}")
}

fn intent(row: &Row<'_>) -> rusqlite::Result<Intent> {
    Ok(Intent {
        id: row.get(0)?,
        key: row.get(1)?,
        lane: row.get(2)?,
        body: row.get(3)?,
        filed_at: moment(row, 4)?.unwrap_or_default(),
        state: state(row)?,
        exposed_since: moment(row, 6)?.filter(|since| *since != Timestamp::UNIX_EPOCH),
        tries: row.get(7)?,
        not_before: moment(row, 8)?,
        detail: row.get(9)?,
    })
}

fn state(row: &Row<'_>) -> rusqlite::Result<IntentState> {
    match row.get_ref(5)?.as_str()? {
        "waiting" => Ok(IntentState::Waiting),
        "sending" => Ok(IntentState::Sending),
        "answered" => Ok(IntentState::Answered),
        "stuck" => Ok(IntentState::Stuck),
        _ => Err(rusqlite::Error::InvalidColumnType(5, "state".to_owned(), Type::Text)),
    }
}

pub(crate) fn moment(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Timestamp>> {
    let millisecond: Option<i64> = row.get(column)?;
    let out_of_range = |_| rusqlite::Error::IntegralValueOutOfRange(column, millisecond.unwrap_or_default());
    millisecond.map(Timestamp::from_millisecond).transpose().map_err(out_of_range)
}

/// Everything of `owner`, and votes, which are nobody's; for whoever signs out.
pub(crate) fn forget_owner(connection: &Connection, owner: &str) -> Result<()> {
    connection.execute(
        "DELETE FROM attachments WHERE holder IN (SELECT 'intent/' || id FROM intents WHERE owner = ?1)",
        [owner],
    )?;
    connection.execute("DELETE FROM intents WHERE owner IN (?1, '')", [owner])?;
    Ok(())
}
