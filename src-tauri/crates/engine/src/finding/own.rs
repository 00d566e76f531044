//! The index of the customer's own things: orders, requests, notices, and the settings of the app.

use super::{
    settings::SETTINGS,
    words::{self, Words},
};
use crate::{
    Error, Inner,
    alerts::words as toasts,
    queries::{context::Context, notices, record},
};
use i18n::Messages;
use search::{Fit, Index, Marks};
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
};
use store_api::order::Order;

/// What can be found of what is the customer's own.
#[derive(Debug)]
pub(crate) struct Own {
    index: Index,
    /// Order and tracking numbers of each order, without their spaces.
    numbers: BTreeMap<String, Vec<String>>,
}

/// One thing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Thing {
    Order(String),
    Request(String),
    Notice(String),
    Setting(String),
}

/// Less of a number says nothing.
const FEWEST_DIGITS: usize = 3;

impl Own {
    pub(super) fn language(&self) -> &str {
        self.index.language()
    }

    /// What fits all that was typed, best first; a number counts in any spacing.
    pub(crate) fn find(&self, typed: &str) -> Vec<Thing> {
        let found = self.index.find(typed, self.index.len());
        let mut things = self.by_number(typed);
        let fitting = found.hits.iter().filter(|hit| hit.fit == Fit::All).filter_map(|hit| Thing::read(&hit.id));
        for thing in fitting {
            if !things.contains(&thing) {
                things.push(thing);
            }
        }
        things
    }

    /// What a text that was found shows as fitting.
    pub(crate) fn marks(&self, typed: &str) -> Marks {
        self.index.find(typed, 1).marks
    }

    /// Whether something of the customer's has every word as it was typed.
    pub(crate) fn knows(&self, typed: &str) -> bool {
        let found = self.index.find(typed, 1);
        found.corrected.is_none() && found.hits.first().is_some_and(|hit| hit.fit == Fit::All)
    }

    /// The orders that fit all that was typed.
    pub(crate) fn orders(&self, typed: &str) -> Vec<String> {
        let order = |thing| match thing {
            Thing::Order(id) => Some(id),
            _ => None,
        };
        self.find(typed).into_iter().filter_map(order).collect()
    }

    fn by_number(&self, typed: &str) -> Vec<Thing> {
        let number = joined(typed);
        if number.chars().filter(char::is_ascii_digit).count() < FEWEST_DIGITS {
            return Vec::new();
        }
        let has = |numbers: &[String]| numbers.iter().any(|other| other.contains(&number));
        self.numbers.iter().filter(|(_, numbers)| has(numbers)).map(|(order, _)| Thing::Order(order.clone())).collect()
    }
}

impl Thing {
    fn id(&self) -> String {
        match self {
            Self::Order(id) => format!("order/{id}"),
            Self::Request(id) => format!("request/{id}"),
            Self::Notice(id) => format!("notice/{id}"),
            Self::Setting(id) => format!("setting/{id}"),
        }
    }

    fn read(text: &str) -> Option<Self> {
        let (kind, id) = text.split_once('/')?;
        let id = id.to_owned();
        Some(match kind {
            "order" => Self::Order(id),
            "request" => Self::Request(id),
            "notice" => Self::Notice(id),
            "setting" => Self::Setting(id),
            _ => return None,
        })
    }
}

/// The index as it has to be now.
pub(super) async fn renew(engine: &Inner, language: &str, before: Option<Arc<Own>>) -> Result<Own, Error> {
    let before = before.filter(|own| own.language() == language);
    engine.query(|context| {
        let messages = Messages::new(language);
        let mut things: HashMap<String, Words> = HashMap::new();
        for words in others(context, &messages)? {
            things.insert(words.id.clone(), words);
        }
        let mut wanted: Vec<(String, u64)> = things.iter().map(|(id, words)| (id.clone(), words.digest)).collect();
        let orders = context.reader.order_digests()?;
        wanted.extend(
            orders.iter().map(|(id, digest)| (Thing::Order(id.clone()).id(), words::digest([digest.as_str()]))),
        );
        let mut numbers = before.as_ref().map(|own| own.numbers.clone()).unwrap_or_default();
        let read = |id: &str, digest: u64| match Thing::read(id) {
            Some(Thing::Order(order)) => {
                let Some(order) = context.reader.order(&order)? else { return Ok(None) };
                numbers.insert(order.id.clone(), numbers_of(&order).collect());
                Ok(Some(of_order(&order, digest, &messages)))
            }
            _ => Ok(things.remove(id)),
        };
        let (index, _) = words::renew(before.as_deref().map(|own| &own.index), language, &wanted, read)?;
        let there: HashSet<&str> = orders.iter().map(|(id, _)| id.as_str()).collect();
        numbers.retain(|order, _| there.contains(order.as_str()));
        Ok(Own { index, numbers })
    })
}

fn of_order(order: &Order, digest: u64, messages: &Messages) -> Words {
    let mut keywords: Vec<String> = order.lines.iter().map(|line| line.title.clone()).collect();
    let mut statuses = vec![("order-status", order.status.as_str())];
    statuses.extend(order.sub_status.iter().map(|status| ("order-sub-status", status.as_str())));
    for shipment in &order.shipments {
        keywords.push(shipment.carrier.name.clone());
        keywords.extend(shipment.last_mile_carrier.iter().map(|carrier| carrier.name.clone()));
        statuses.push(("milestone", shipment.milestone.as_str()));
        statuses.extend(shipment.sub_milestone.iter().map(|milestone| ("sub-milestone", milestone.as_str())));
    }
    let said = statuses.iter().map(|(family, word)| messages.say(&format!("{family}-{}", word.replace('_', "-")), &[]));
    Words {
        id: Thing::Order(order.id.clone()).id(),
        digest,
        title: order.number.clone(),
        body: said.collect::<Vec<_>>().join("\n"),
        keywords,
        ..Words::default()
    }
}

/// Everything but orders.
fn others(context: &Context<'_>, messages: &Messages) -> Result<Vec<Words>, Error> {
    let mut others = Vec::new();
    for row in record::list(context)?.rows {
        let topic = messages.say(&format!("topic-{}", row.topic.as_str().replace('_', "-")), &[]);
        let about: Vec<String> = row.order_number.into_iter().chain(row.title).collect();
        others.push(thing(Thing::Request(row.id), topic, about, row.excerpt));
    }
    for notice in notices::all(context)? {
        let title = toasts::title(context, messages, &notice)?;
        let text = toasts::text(context, messages, &notice)?;
        others.push(thing(Thing::Notice(notice.id), title, Vec::new(), text));
    }
    for (id, title, more) in SETTINGS {
        let more = more.iter().map(|id| messages.say(id, &[])).collect();
        others.push(thing(Thing::Setting((*id).to_owned()), messages.say(title, &[]), more, String::new()));
    }
    Ok(others)
}

fn thing(thing: Thing, title: String, keywords: Vec<String>, body: String) -> Words {
    let texts = [title.as_str(), body.as_str()].into_iter().chain(keywords.iter().map(String::as_str));
    Words { id: thing.id(), digest: words::digest(texts), title, keywords, body, ..Words::default() }
}

fn numbers_of(order: &Order) -> impl Iterator<Item = String> + '_ {
    let tracking = order.shipments.iter().filter_map(|shipment| shipment.tracking_number.as_deref());
    std::iter::once(order.number.as_str()).chain(tracking).map(joined)
}

/// As it may be compared: without spaces and signs, in one case.
fn joined(number: &str) -> String {
    number.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}
