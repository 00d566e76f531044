//! Several processes on one PostgreSQL, behind a balancer: what one does the others know, and one may go at any time.
#![cfg(unix)]

mod balancer;
mod crowd;
#[allow(dead_code, reason = "these tests need a part of it")]
#[path = "../writes/house.rs"]
mod house;
#[path = "../writes_on_postgres/place.rs"]
mod place;
#[allow(dead_code, unreachable_pub, reason = "these tests need a part of it")]
#[path = "../../../tests/src/postgres.rs"]
mod postgres;
mod process;

use anyhow::{Result, ensure};
use balancer::Balancer;
use crowd::{Listener, Writers};
use house::{House, Visitor};
use postgres::{Cluster, Durability, End};
use process::Process;
use reqwest::Method;
use std::time::Duration;
use store_api::request::Request;

/// How long writes go on before and after each disturbance.
const A_WHILE: Duration = Duration::from_millis(700);

/// A store on a PostgreSQL, with a customer who filed a request.
async fn store(address: &str) -> Result<(House, Visitor, Request)> {
    let place = address.parse()?;
    let house = House::with(|options| options.database = place).await?;
    let customer = house.customer().await?;
    let request = customer.ask("k0", &house.orders[0]).await?;
    Ok((house, customer, request))
}

/// Everything that was written is there once, and everybody was told of it, and of nothing twice.
async fn is_whole(customer: &Visitor, written: &[String], listeners: Vec<Listener>) -> Result<()> {
    let requests = customer.requests().await?;
    let texts: Vec<&str> = requests[0].messages.iter().skip(1).map(|message| message.text.as_str()).collect();
    let mut there = texts.clone();
    there.sort_unstable();
    ensure!(there == written, "{} were written, {} are there", written.len(), there.len());
    let newest = customer.log("").await?.next;
    for listener in listeners {
        listener.hears(&newest).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_are_restarted_one_after_the_other_and_nothing_is_lost_or_doubled() -> Result<()> {
    if !postgres::is_here() {
        return Ok(());
    }
    let address = Cluster::shared()?.database()?;
    let (_house, customer, request) = store(&address).await?;
    let mut processes = [Process::start(&address).await?, Process::start(&address).await?];
    let balancer = Balancer::before(processes.iter().map(|process| process.address)).await?;
    let visitor = customer.at(&balancer.url());
    let listeners: Vec<Listener> = (0..6).map(|_| Listener::begin(&visitor)).collect();
    let writers = Writers::begin(&visitor, &request);
    for turn in 0..4 {
        tokio::time::sleep(A_WHILE).await;
        let place = turn % 2;
        processes[place].end().await?;
        processes[place] = Process::start(&address).await?;
        balancer.send_to(processes.iter().map(|process| process.address));
    }
    tokio::time::sleep(A_WHILE).await;
    let written = writers.finish().await?;
    ensure!(written.len() > 20, "only {} were written", written.len());
    ensure!(listeners.iter().all(|listener| listener.returned() > 0), "nobody had to come back");
    is_whole(&visitor, &written, listeners).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_restarted_or_crashes_loses_nothing_and_the_server_comes_back_by_itself() -> Result<()> {
    if !postgres::is_here() {
        return Ok(());
    }
    let mut cluster = Cluster::start(Durability::Real)?;
    let address = cluster.database()?;
    let (house, customer, request) = store(&address).await?;
    let process = Process::start(&address).await?;
    let visitor = customer.at(&process.url());
    let listeners = vec![Listener::begin(&visitor), Listener::begin(&customer)];
    let writers = Writers::begin(&visitor, &request);
    for how in [End::Orderly, End::Crash] {
        tokio::time::sleep(A_WHILE).await;
        cluster.end(how)?;
        let sick = visitor.call(Method::GET, "/health", |call| call).await?;
        ensure!(sick.status.as_u16() == 503, "{} without a database", sick.status);
        cluster.resume()?;
    }
    tokio::time::sleep(A_WHILE).await;
    let written = writers.finish().await?;
    ensure!(written.len() > 10, "only {} were written", written.len());
    is_whole(&visitor, &written, listeners).await?;
    drop(house);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_out_at_one_process_ends_the_streams_at_another() -> Result<()> {
    if !postgres::is_here() {
        return Ok(());
    }
    let address = Cluster::shared()?.database()?;
    let (house, customer, _) = store(&address).await?;
    let process = Process::start(&address).await?;
    let listener = Listener::begin(&customer.at(&process.url()));
    listener.hears(&customer.log("").await?.next).await?;
    let listener = Listener::begin(&customer.at(&process.url()));
    listener.is_open().await?;
    let ended = customer.at(&house.server.url()).sign_out().await?;
    ensure!(ended.is_success(), "{ended}");
    listener.is_sent_away().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_cannot_be_used_is_told_in_one_line() -> Result<()> {
    if !postgres::is_here() {
        return Ok(());
    }
    let cluster = Cluster::shared()?;
    let nobody = format!("postgres://doorstep@127.0.0.1:{}/store", 1);
    for (address, why) in [
        (cluster.url("nowhere"), "database \"nowhere\" does not exist"),
        (nobody, "refused"),
        (cluster.url("x?sslmode=require"), "TLS"),
    ] {
        let line = Process::refusal(&address)?;
        ensure!(line.lines().count() == 1 && line.contains(why), "{line}");
    }
    Ok(())
}
