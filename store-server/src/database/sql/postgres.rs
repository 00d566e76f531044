//! A connection to PostgreSQL that waits like one to a file.
//!
//! Its bytes come and go on a thread of their own, so that whoever asks may be inside of a runtime or not: the `postgres`
//! crate, which starts a runtime of its own for each call, may not be asked from inside of one.

use super::{
    Address, Result, Row, SqlError,
    values::{Kind, Value},
};
use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    fmt,
    future::Future,
    ops::ControlFlow,
    pin::pin,
    sync::{Arc, OnceLock},
    task::{Context, Poll, Wake, Waker},
    thread::{self, Thread},
};
use tokio::runtime::{Builder, Runtime};
use tokio_postgres::{
    Client, SimpleQueryMessage, Statement,
    types::{ToSql, Type},
};

/// A connection, used by one thread at a time.
pub(crate) struct Session {
    client: Client,
    /// Prepared statements, by their text and the kinds of their parameters.
    prepared: RefCell<HashMap<(String, Vec<Kind>), Statement>>,
    /// Whether a statement failed since the transaction began: the server would take its end for a wish to undo it.
    failed: Cell<bool>,
}

impl Session {
    pub(crate) fn open(address: &Address) -> Result<Self> {
        let address = address.clone();
        let opening = driver()?.spawn(async move {
            let (client, connection) = address.connect().await?;
            tokio::spawn(async move {
                if let Err(error) = connection.await {
                    tracing::debug!(%error, "a connection to the database broke");
                }
            });
            Ok::<_, SqlError>(client)
        });
        let client = wait(opening).map_err(SqlError::other)??;
        Ok(Self { client, prepared: RefCell::default(), failed: Cell::new(false) })
    }

    pub(super) fn is_closed(&self) -> bool {
        self.client.is_closed()
    }

    pub(super) fn execute(&self, sql: &str, values: &[Value<'_>]) -> Result<usize> {
        let done = self.prepare(sql, values).and_then(|statement| {
            let done = wait(self.client.execute(&statement, &lent(&parameters(values))))?;
            Ok(usize::try_from(done).unwrap_or(usize::MAX))
        });
        self.note(done)
    }

    pub(super) fn each(
        &self,
        sql: &str,
        values: &[Value<'_>],
        mut visit: impl FnMut(&Row<'_>) -> Result<ControlFlow<()>>,
    ) -> Result<()> {
        let found = self
            .prepare(sql, values)
            .and_then(|statement| Ok(wait(self.client.query(&statement, &lent(&parameters(values))))?));
        for row in &self.note(found)? {
            if visit(&Row::Postgres(row))?.is_break() {
                break;
            }
        }
        Ok(())
    }

    /// Runs statements without parameters; the first value of the last row that they find.
    pub(super) fn batch(&self, sql: &str) -> Result<Option<String>> {
        let told = self.note(wait(self.client.simple_query(sql)).map_err(SqlError::from))?;
        Ok(told.iter().rev().find_map(|message| match message {
            SimpleQueryMessage::Row(row) => row.get(0).map(str::to_owned),
            _ => None,
        }))
    }

    /// Sends a statement whose answer nobody waits for: what follows fails if it did.
    pub(super) fn post(&self, sql: &str) {
        let mut sending = pin!(self.client.batch_execute(sql));
        let _ = sending.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    }

    pub(super) fn begin(&self) {
        self.failed.set(false);
    }

    /// # Errors
    /// The transaction is not known to have been committed.
    pub(super) fn commit(&self, sql: &str) -> Result<()> {
        if self.failed.get() {
            return Err(SqlError::Undone);
        }
        self.batch(sql).map(drop)
    }

    fn note<T>(&self, outcome: Result<T>) -> Result<T> {
        if outcome.is_err() {
            self.failed.set(true);
        }
        outcome
    }

    fn prepare(&self, sql: &str, values: &[Value<'_>]) -> Result<Statement> {
        let key = (sql.to_owned(), values.iter().map(Value::kind).collect::<Vec<_>>());
        if let Some(known) = self.prepared.borrow().get(&key) {
            return Ok(known.clone());
        }
        let types: Vec<Type> = key.1.iter().map(|kind| type_of(*kind)).collect();
        let statement = wait(self.client.prepare_typed(&numbered(sql), &types))?;
        self.prepared.borrow_mut().insert(key, statement.clone());
        Ok(statement)
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").finish_non_exhaustive()
    }
}

/// The value of a column of a row.
pub(super) fn value(row: &tokio_postgres::Row, column: usize) -> Result<Value<'_>> {
    let kind = row.columns().get(column).map(|column| column.type_().clone()).ok_or(SqlError::OtherValue(column))?;
    let integer = |number: Option<i64>| number.map_or(Value::Null(Kind::Integer), Value::Integer);
    Ok(match kind {
        Type::INT8 => integer(row.try_get(column)?),
        Type::INT4 => integer(row.try_get::<_, Option<i32>>(column)?.map(i64::from)),
        Type::BOOL => integer(row.try_get::<_, Option<bool>>(column)?.map(i64::from)),
        Type::TEXT | Type::VARCHAR => {
            row.try_get(column).map(|text: Option<_>| text.map_or(Value::Null(Kind::Text), Value::Text))?
        }
        Type::BYTEA => {
            row.try_get(column).map(|bytes: Option<_>| bytes.map_or(Value::Null(Kind::Bytes), Value::Bytes))?
        }
        _ => return Err(SqlError::OtherValue(column)),
    })
}

fn type_of(kind: Kind) -> Type {
    match kind {
        Kind::Integer => Type::INT8,
        Kind::Text => Type::TEXT,
        Kind::Bytes => Type::BYTEA,
    }
}

type Parameter<'v> = Box<dyn ToSql + Sync + 'v>;

fn parameters<'v>(values: &[Value<'v>]) -> Vec<Parameter<'v>> {
    let parameter = |value: &Value<'v>| -> Parameter<'v> {
        match *value {
            Value::Null(Kind::Integer) => Box::new(None::<i64>),
            Value::Null(Kind::Text) => Box::new(None::<&str>),
            Value::Null(Kind::Bytes) => Box::new(None::<&[u8]>),
            Value::Integer(number) => Box::new(number),
            Value::Text(text) => Box::new(text),
            Value::Bytes(bytes) => Box::new(bytes),
        }
    };
    values.iter().map(parameter).collect()
}

fn lent<'p>(parameters: &'p [Parameter<'_>]) -> Vec<&'p (dyn ToSql + Sync)> {
    parameters.iter().map(|parameter| &**parameter as &(dyn ToSql + Sync)).collect()
}

/// `?1` as PostgreSQL writes it. No statement of ours has a question mark in a text.
fn numbered(sql: &str) -> String {
    sql.replace('?', "$")
}

/// What carries the bytes of all connections.
pub(crate) fn driver() -> Result<&'static Runtime> {
    static DRIVER: OnceLock<Runtime> = OnceLock::new();
    if let Some(driver) = DRIVER.get() {
        return Ok(driver);
    }
    let driver = Builder::new_multi_thread().worker_threads(1).thread_name("postgres").enable_all().build();
    Ok(DRIVER.get_or_init({
        let driver = driver.map_err(SqlError::other)?;
        || driver
    }))
}

/// Waits on this thread, inside of a runtime or not.
pub(crate) fn wait<F: Future>(future: F) -> F::Output {
    struct Sleeper(Thread);

    impl Wake for Sleeper {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }

    let waker = Waker::from(Arc::new(Sleeper(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}
