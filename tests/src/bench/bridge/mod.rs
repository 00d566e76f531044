//! Two processes of a store's server on one PostgreSQL with 10,000 streams, one of which is killed; and how many changes a
//! second go through the server's own write path, beside what the database itself takes.

mod crowd;
mod rate;

use super::{
    row::Row,
    work::{self, milliseconds, percentile, sorted},
};
use crate::{
    postgres::{self, Cluster, Durability},
    shops::customer::{Browser, Outcome},
};
use anyhow::{Context, Result, bail, ensure};
use crowd::{Crowd, Customer};
use jiff::Timestamp;
use std::{
    env,
    io::{BufRead, BufReader},
    net::SocketAddr,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use store_api::{change::ChangePage, order::Order, routes};
use store_server::{Options, Running, demo};

const STREAMS: usize = 10_000;
const CUSTOMERS: usize = 50;
const PASSWORD: &str = "a password for a benchmark";
/// Writes while all streams are open, and from the moment at which a process is killed.
const BEFORE: usize = 100;
const AFTER: usize = 200;
/// Between two writes.
const PAUSE: Duration = Duration::from_millis(50);
/// Until what opening took is given back.
const REST: Duration = Duration::from_secs(5);
/// What the customer was promised.
const LIMIT: f64 = 1000.0;

pub(super) fn measure() -> Result<Vec<Row>> {
    if !postgres::is_here() {
        return Ok(vec![Row::unmeasured(
            "two processes on one PostgreSQL",
            "ms",
            "PostgreSQL's server is not installed",
        )]);
    }
    super::streams::allow_files();
    let cluster = Cluster::start(Durability::Real)?;
    let mut rows = rate::measure(&cluster)?;
    rows.extend(work::runtime("crowd")?.block_on(streams(&cluster))?);
    Ok(rows)
}

async fn streams(cluster: &Cluster) -> Result<Vec<Row>> {
    let address = cluster.database()?;
    let options = Options { database: address.parse()?, write_limit: None, ..Options::default() };
    let office = store_server::Server::start(options).await?;
    let mut processes = [Process::start(&address)?, Process::start(&address)?];
    let survivor = processes[1].address;
    let customers = customers(&office, survivor).await?;
    let places = processes.each_ref().map(|process| process.address);
    let begun = Instant::now();
    let crowd = Crowd::open(STREAMS, &places, &customers);
    let open = crowd.wait_open(STREAMS).await;
    let opening = begun.elapsed();
    tokio::time::sleep(REST).await;

    let mut office = Office { office, customers, survivor, http: reqwest::Client::new(), written: Vec::new() };
    let note = format!("opened in {:.1} s, at two processes, of {CUSTOMERS} customers", opening.as_secs_f64());
    let what = format!("streams that are not open, of {STREAMS}");
    let mut rows = vec![Row::new(what, "", (STREAMS - open) as f64).at_most(0.0).note(note)];
    rows.extend(calm(&mut office, &crowd).await?);
    rows.extend(disturbed(&mut office, &crowd, &mut processes[0]).await?);
    Ok(rows)
}

/// While both processes live.
async fn calm(office: &mut Office, crowd: &Crowd) -> Result<Vec<Row>> {
    office.write(BEFORE, |_| Ok(())).await?;
    let lost = crowd.wait_heard(&office.newest()).await;
    let mut rows = vec![Row::new("streams that were not told of the newest change", "", lost as f64).at_most(0.0)];
    let times = crowd.times(&office.written, |_| true);
    rows.extend(latencies("a write until an event, both alive", times, Some(LIMIT)));
    office.written.clear();
    Ok(rows)
}

/// While one process is killed and its apps go to the other.
async fn disturbed(office: &mut Office, crowd: &Crowd, process: &mut Process) -> Result<Vec<Row>> {
    let mut killed = Instant::now();
    let kill = |turn| {
        if turn == AFTER / 4 {
            killed = Instant::now();
            process.kill()?;
        }
        Ok(())
    };
    office.write(AFTER, kill).await?;
    let lost = crowd.wait_heard(&office.newest()).await;
    let back = crowd.back_after(killed);
    let what = "streams that were not told of the newest change, one process killed";
    let note = format!("{} streams came back, the last after {:.1} s", back.len(), last(&back).as_secs_f64());
    let mut rows = vec![Row::new(what, "", lost as f64).at_most(0.0).note(note)];
    let stayed = crowd.times(&office.written, |listener| !Crowd::has_moved(listener));
    rows.extend(latencies("a write until an event, at the process that lived on", stayed, Some(LIMIT)));
    // They wait up to a second before they come back, so that not all do at once.
    let moved = crowd.times(&office.written, Crowd::has_moved);
    rows.extend(latencies("a write until an event, with coming back after the kill", moved, None));
    Ok(rows)
}

fn last(times: &[Duration]) -> Duration {
    times.last().copied().unwrap_or_default()
}

fn latencies(what: &str, times: Vec<Duration>, limit: Option<f64>) -> Vec<Row> {
    let times = sorted(times);
    let value = |percent| milliseconds(percentile(&times, percent));
    let slow = Row::new(format!("{what}, p99"), "ms", value(99)).note(format!("at most {:.0}", value(100)));
    vec![
        Row::new(format!("{what}, p50"), "ms", value(50)).note(format!("of {} events", times.len())),
        match limit {
            Some(limit) => slow.at_most(limit),
            None => slow,
        },
    ]
}

/// Where changes are made: a third process, whose streams are nobody's.
struct Office {
    office: Running,
    customers: Vec<Customer>,
    survivor: SocketAddr,
    http: reqwest::Client,
    /// Whose log was written, from when on, and where it stood then.
    written: Vec<Written>,
}

#[derive(Clone, Debug)]
pub(super) struct Written {
    pub(super) customer: usize,
    pub(super) begun: Instant,
    pub(super) cursor: String,
}

impl Office {
    async fn write(&mut self, count: usize, mut before: impl FnMut(usize) -> Result<()>) -> Result<()> {
        for turn in 0..count {
            before(turn)?;
            let customer = turn % CUSTOMERS;
            let Customer { email, order, token } = &self.customers[customer];
            let order = Order { updated_at: Timestamp::now(), number: format!("B-{turn}-{count}"), ..order.clone() };
            let begun = Instant::now();
            tokio::task::block_in_place(|| self.office.put_order(email, &order))?;
            let cursor = newest(&self.http, self.survivor, token).await?;
            self.written.push(Written { customer, begun, cursor });
            tokio::time::sleep(PAUSE).await;
        }
        Ok(())
    }

    /// Where each customer's log stands after the last write.
    fn newest(&self) -> Vec<Option<String>> {
        let last = |customer| self.written.iter().rev().find(|written| written.customer == customer);
        (0..CUSTOMERS).map(|customer| last(customer).map(|written| written.cursor.clone())).collect()
    }
}

async fn newest(http: &reqwest::Client, server: SocketAddr, token: &str) -> Result<String> {
    let call = http.get(format!("http://{server}{}", routes::CHANGES)).bearer_auth(token);
    Ok(call.send().await?.error_for_status()?.json::<ChangePage>().await?.next)
}

/// Customers with an order, signed in.
async fn customers(office: &Running, server: SocketAddr) -> Result<Vec<Customer>> {
    let order = demo::customer("one@larkspur.example", "en", Timestamp::now()).orders.into_iter().next();
    let order = order.context("an order")?;
    let mut customers = Vec::new();
    for number in 0..CUSTOMERS {
        let email = format!("customer-{number}@larkspur.example");
        tokio::task::block_in_place(|| {
            office.put_customer(&email, Some(PASSWORD), "Customer", "en")?;
            office.put_order(&email, &order)
        })?;
        let browser = Browser::new(&format!("http://{server}"))?;
        let Outcome::SignedIn { access: token, .. } = browser.signs_in(&email, PASSWORD, "en").await? else {
            bail!("{email} cannot sign in");
        };
        customers.push(Customer { email, order: order.clone(), token });
    }
    Ok(customers)
}

/// A server in a process of its own.
struct Process {
    child: Child,
    address: SocketAddr,
}

impl Process {
    fn start(database: &str) -> Result<Self> {
        let program = env::current_exe()?.with_file_name("store-server");
        let mut child = Command::new(&program)
            .args(["serve", "--port", "0", "--database", database])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("starting {}", program.display()))?;
        let output = child.stdout.take().context("its output is ours")?;
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let address = lines.find_map(|line| line.strip_prefix("listening on http://")?.parse().ok());
        Ok(Self { child, address: address.context("the server does not say where it is")? })
    }

    fn kill(&mut self) -> Result<()> {
        self.child.kill()?;
        ensure!(!self.child.wait()?.success(), "it ended by itself");
        Ok(())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
