//! Medusa as a desk for returns: what a customer wants to send back is filed in the shop, where staff receives it.
//!
//! The shop knows no key that would keep a return from being filed twice. So the key is a part of what staff reads beside
//! each of the goods, and before a second attempt the order's returns are looked through for it. As it is installed, the
//! shop does not show those: then goods that it counts as on their way back are taken for filed.

mod answer;
mod settings;

pub use settings::MedusaReturns;

use super::{Asked, Desk, Handed, Heard, Open, Reply, Step};
use crate::sources::{Answer, Session, Trouble, medusa::Medusa as Shop};
use answer::{Complaint, FIELDS, Filed, Order, Orders, Reason, Reasons};
use reqwest::{Method, StatusCode, header};
use serde_json::{Value, json};
use std::{collections::BTreeMap, time::Duration};
use store_api::{
    order::HelpTopic,
    request::{LineReason, Request, Wish},
};

/// Orders in one answer.
const LIMIT: usize = 50;
/// Of what a customer wrote, beside each of the goods.
const LONGEST_NOTE: usize = 500;

#[derive(Debug)]
pub(crate) struct Medusa {
    settings: MedusaReturns,
    shop: Shop,
}

impl Medusa {
    /// # Errors
    /// TLS cannot be set up on this machine.
    pub(crate) fn new(settings: MedusaReturns) -> Result<Self, Trouble> {
        let shop = Shop::new(settings.url.clone(), settings.key.clone())?;
        Ok(Self { settings, shop })
    }

    async fn file(&self, asked: &Asked) -> Result<Handed, Trouble> {
        // Only the customer can name the order in the shop's own words.
        let session = asked.session.as_ref().ok_or(Trouble::SignInAgain)?;
        let number = asked.request.order_id.as_deref().unwrap_or_default();
        let Some(order) = self.orders(session).await?.into_iter().find(|order| order.is(number)) else {
            return Ok(Handed::Unfit(format!("{} has no order {number} of this customer", self.settings.url)));
        };
        let filed = if asked.again { order.filed(&asked.key, &asked.request) } else { None };
        if let Some(id) = filed {
            return Ok(Handed::There(id));
        }
        let body = self.body(asked, &order, &self.reasons().await?).to_string();
        let call = self.shop.call(Method::POST, "store/returns", Some(&session.secret));
        let reply = self.shop.send(call.header(header::CONTENT_TYPE, "application/json").body(body)).await?;
        let said = serde_json::from_slice::<Complaint>(&reply.body).ok();
        match said.filter(|said| reply.status == StatusCode::BAD_REQUEST && said.kind != "not_allowed") {
            Some(said) => Ok(declined(&order, &asked.request, said.message)),
            None => Ok(Handed::There(self.shop.read::<Filed>(&reply)?.filed.id)),
        }
    }

    fn body(&self, asked: &Asked, order: &Order, reasons: &[Reason]) -> Value {
        let words = asked.request.messages.first().map(|message| message.text.trim()).unwrap_or_default();
        let words: String = words.chars().take(LONGEST_NOTE).collect();
        let note = format!("{words} [{}]", asked.key).trim().to_owned();
        let goods = asked.request.lines.iter().map(|line| {
            let mut goods = json!({ "id": line.line_id, "quantity": line.quantity, "note": note });
            if let Some(reason) = self.reason(&line.reason, reasons) {
                goods["reason_id"] = reason.into();
            }
            goods
        });
        json!({
            "order_id": order.id,
            "items": goods.collect::<Vec<_>>(),
            "return_shipping": { "option_id": self.settings.option_id },
            "location_id": self.settings.location_id,
        })
    }

    /// The shop's reason for one of ours: the one that the settings name, or the one that is called the same.
    fn reason<'a>(&self, ours: &LineReason, reasons: &'a [Reason]) -> Option<&'a str> {
        let named = self.settings.reasons.get(ours.as_str()).map_or(ours.as_str(), String::as_str);
        let alike = |value: &str| value.to_lowercase().replace(['-', ' '], "_");
        reasons.iter().find(|reason| alike(&reason.value) == alike(named)).map(|reason| reason.id.as_str())
    }

    async fn reasons(&self) -> Result<Vec<Reason>, Trouble> {
        let call = self.shop.call(Method::GET, "store/return-reasons", None).query(&[("limit", "200")]);
        Ok(self.shop.read::<Reasons>(&self.shop.send(call).await?)?.return_reasons)
    }

    /// Reasons that the settings name have to be there.
    async fn look(&self) -> Result<(), Trouble> {
        let reasons = self.reasons().await?;
        let unknown = self.settings.reasons.values().find(|named| !reasons.iter().any(|it| it.value == **named));
        let Some(unknown) = unknown else { return Ok(()) };
        let known = reasons.iter().map(|reason| reason.value.as_str()).collect::<Vec<_>>().join(", ");
        Err(Trouble::Misconfigured(format!("{} has no return reason {unknown}: there is {known}", self.settings.url)))
    }

    /// All orders of a customer, newest first.
    async fn orders(&self, session: &Session) -> Result<Vec<Order>, Trouble> {
        let mut orders = Vec::new();
        loop {
            let (limit, offset) = (LIMIT.to_string(), orders.len().to_string());
            let asked = [("limit", limit.as_str()), ("offset", &offset), ("order", "-created_at"), ("fields", FIELDS)];
            let call = self.shop.call(Method::GET, "store/orders", Some(&session.secret)).query(&asked);
            let page: Orders = self.shop.read(&self.shop.send(call).await?)?;
            let is_last = page.orders.is_empty();
            orders.extend(page.orders);
            if is_last || orders.len() >= page.count {
                return Ok(orders);
            }
        }
    }

    /// Where returns stand, as far as their customers are signed in: one look for each of them.
    async fn hear(&self, open: &[Open]) -> Result<Heard, Trouble> {
        let mut by_customer: BTreeMap<&str, (&Session, Vec<&Open>)> = BTreeMap::new();
        for open in open {
            let Some(session) = &open.session else { continue };
            by_customer.entry(&session.secret).or_insert_with(|| (session, Vec::new())).1.push(open);
        }
        let mut heard = Heard::default();
        for (session, theirs) in by_customer.into_values() {
            let orders = match self.orders(session).await {
                // They are asked to sign in again where their orders are followed.
                Err(Trouble::SignInAgain) => continue,
                orders => orders?,
            };
            heard.replies.extend(theirs.into_iter().filter_map(|open| self.reply(open, &orders)));
        }
        Ok(heard)
    }

    fn reply(&self, open: &Open, orders: &[Order]) -> Option<Reply> {
        let number = open.request.order_id.as_deref()?;
        let order = orders.iter().find(|order| order.is(number))?;
        let state = order.standing(&open.id, &open.request).filter(|state| *state != open.request.state)?;
        Some(Reply {
            id: format!("{}-{}", open.id, state.as_str()),
            about: open.id.clone(),
            text: String::new(),
            at: order.updated_at,
            by: self.settings.url.host_str().unwrap_or_default().to_owned(),
            files: Vec::new(),
            state: Some(state),
        })
    }
}

/// What the shop says of goods is for the customer, with their names; what it says of anything else is for the store.
fn declined(order: &Order, request: &Request, said: String) -> Handed {
    let named = request.lines.iter().filter(|line| said.contains(&line.line_id));
    let mut words = said.clone();
    for line in named {
        let title = order.items.iter().find(|item| item.id == line.line_id).map_or("", |item| &item.title);
        words = words.replace(&line.line_id, title);
    }
    if words == said { Handed::Unfit(said) } else { Handed::Declined(words) }
}

impl Desk for Medusa {
    fn name(&self) -> &'static str {
        "medusa"
    }

    fn probe(&self) -> Answer<'_, Result<(), Trouble>> {
        Box::pin(self.look())
    }

    /// Goods on their way back. Others instead of them are no return there.
    fn takes(&self, request: &Request) -> bool {
        let goods = request.order_id.is_some() && !request.lines.is_empty();
        goods && request.topic == HelpTopic::ReturnReplace && request.wish != Some(Wish::Replacement)
    }

    fn hand<'a>(&'a self, asked: &'a Asked) -> Answer<'a, Result<Handed, Trouble>> {
        Box::pin(self.file(asked))
    }

    fn add<'a>(&'a self, id: &'a str, asked: &'a Asked) -> Answer<'a, Result<Handed, Trouble>> {
        let unfit = |why: &str| Ok(Handed::Unfit(why.to_owned()));
        let outcome = match &asked.step {
            Step::Withdrawn => unfit("the shop lets only staff cancel a return: cancel it there"),
            Step::Said(_) | Step::Reopened(_) => unfit("a return in the shop holds no messages: answer here"),
            Step::Filed | Step::Rated(_) | Step::Answered { .. } => Ok(Handed::There(id.to_owned())),
        };
        Box::pin(std::future::ready(outcome))
    }

    fn replies<'a>(&'a self, _mark: Option<&'a str>, open: &'a [Open]) -> Answer<'a, Result<Heard, Trouble>> {
        Box::pin(self.hear(open))
    }

    fn every(&self) -> Duration {
        self.settings.every
    }
}
