//! Tries every promise of the Store API on the store at an address, and says which it keeps.

use clap::Parser;
use std::io::Write;
use store_api::auth::{CLIENT_ID, OrderLookup};
use tests::conformance::{self, Credentials, Subject};

/// Tries every promise of the Store API on the store at an address.
#[derive(Parser)]
struct Arguments {
    /// The store's address, for instance https://shop.example.
    url: String,
    /// The e-mail address of somebody who can sign in.
    #[arg(long, value_name = "EMAIL", requires = "password")]
    user: Option<String>,
    #[arg(long, requires = "user")]
    password: Option<String>,
    /// The number of an order to look up.
    #[arg(long, value_name = "NUMBER")]
    order: Option<String>,
    /// The e-mail address it was placed with, if it is not the user's.
    #[arg(long, value_name = "EMAIL", requires = "order")]
    order_email: Option<String>,
    /// Files requests as that user and votes on articles, which stay at the store.
    #[arg(long)]
    write: bool,
    #[arg(long, value_name = "ID", default_value = CLIENT_ID)]
    client_id: String,
    /// Tries only promises whose name or group contains this.
    #[arg(long, default_value = "")]
    only: String,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let mut subject = Subject::new(&arguments.url)?;
    let email = arguments.order_email.or_else(|| arguments.user.clone());
    subject.order = arguments.order.zip(email).map(|(number, email)| OrderLookup { email, number });
    subject.account = arguments.user.zip(arguments.password).map(|(email, password)| Credentials { email, password });
    subject.may_write = arguments.write;
    subject.client_id = arguments.client_id;
    let mut out = std::io::stdout();
    let report = conformance::run(&subject, &arguments.only, |promise, outcome| {
        // Nobody reads on where nothing can be written to.
        let _ = writeln!(out, "{promise} ... {outcome}");
    })
    .await;
    if report.not_tried() > 0 {
        writeln!(out, "{} not tried", report.not_tried())?;
    }
    writeln!(out, "{} passed, {} failed", report.passed(), report.failed())?;
    std::process::exit(i32::from(report.failed() > 0));
}
