//! Several servers on one PostgreSQL: what a customer asks is brought by one of them, and an answer is put by one.

use crate::{
    failures::sent_by,
    house::{House, mail, until},
    requests::office,
};
use anyhow::Result;
use std::collections::BTreeSet;
use tests::{
    mail::{moody::Moody, office::PEOPLE},
    postgres::{self, Cluster},
};

#[tokio::test(flavor = "multi_thread")]
async fn of_several_servers_one_brings_each_request_and_one_puts_each_answer() -> Result<()> {
    let Some(office) = office()? else { return Ok(()) };
    if !postgres::is_here() {
        println!("not tried: no PostgreSQL");
        return Ok(());
    }
    let database = tokio::task::spawn_blocking(|| Cluster::shared()?.database()).await??;
    let moody = Moody::open(&[]).await?;
    let settings = sent_by(&office, &moody)?;
    let first = House::at(database.parse()?, mail(settings.clone())).await?;
    let second = House::at(database.parse()?, mail(settings)).await?;
    let mut requests = Vec::new();
    for number in 0..6 {
        let house = if number % 2 == 0 { &first } else { &second };
        requests.push(house.asks(&format!("Question {number}")).await?);
    }
    let taken = until(|| Ok(Some(moody.taken()).filter(|taken| taken.len() >= requests.len()))).await?;
    let subjects: BTreeSet<&str> =
        taken.iter().filter_map(|mail| mail.lines().find(|line| line.starts_with("Subject:"))).collect();
    assert_eq!((taken.len(), subjects.len()), (requests.len(), requests.len()));

    let letter = crate::house::Letter::read(&taken[0])?;
    let about = requests.iter().find(|request| letter.subject.contains(&format!("[{}]", request.id)));
    let about = about.ok_or_else(|| anyhow::anyhow!("whose mail is it?"))?;
    office.send(PEOPLE, &letter.reply_to, &letter.answered("1", "An answer.")).await?;
    until(|| Ok(Some(first.said(about)?).filter(|said| !said.is_empty()))).await?;
    assert_eq!(second.said(about)?, ["An answer."]);
    assert_eq!(moody.taken().len(), requests.len(), "nothing was brought twice meanwhile");
    Ok(())
}
