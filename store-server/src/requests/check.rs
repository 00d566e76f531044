//! Whether what was sent can be taken at all: what is wrong with its form is told with a pointer to the field.

use crate::problem::Refusal;
use store_api::{
    order::{Address, HelpTopic, Order},
    request::{Attachment, LineReason, Rating, RequestLine, Wish},
    write::{MAX_ATTACHMENTS, MAX_TEXT, NewMessage, NewRequest},
};

type Checked = Result<(), Refusal>;

/// Most characters of a name, a street, a city.
const MAX_FIELD: usize = 200;
const MAX_LINES: usize = 200;
const MAX_LANGUAGE: usize = 35;

pub(super) fn request(new: &NewRequest, order: Option<&Order>) -> Checked {
    if matches!(new.topic, HelpTopic::Unknown(_)) {
        return Err(Refusal::invalid("/topic", "a topic that this store does not know"));
    }
    text(&new.text)?;
    attachments(&new.attachments)?;
    shipment(new, order)?;
    lines(new, order)?;
    if let Some(Wish::Unknown(_)) = new.wish {
        return Err(Refusal::invalid("/wish", "a wish that this store does not know"));
    }
    if new.language.as_ref().is_some_and(|tag| !is_language(tag)) {
        return Err(Refusal::invalid("/language", "no BCP 47 tag"));
    }
    match (&new.topic, &new.address) {
        (HelpTopic::ChangeAddress, None) => Err(Refusal::invalid("/address", "the new address is missing")),
        (HelpTopic::Contact, _) if new.text.trim().is_empty() && new.attachments.is_empty() => {
            Err(Refusal::invalid("/text", "it says nothing"))
        }
        (_, Some(new)) => address(new),
        _ => Ok(()),
    }
}

pub(super) fn message(message: &NewMessage) -> Checked {
    text(&message.text)?;
    attachments(&message.attachments)?;
    if message.text.trim().is_empty() && message.attachments.is_empty() {
        return Err(Refusal::invalid("/text", "it says nothing"));
    }
    Ok(())
}

pub(super) fn rating(rating: &Rating) -> Checked {
    if !(1..=5).contains(&rating.stars) {
        return Err(Refusal::invalid("/stars", "1 to 5"));
    }
    text(&rating.text)
}

fn text(text: &str) -> Checked {
    if text.chars().count() > MAX_TEXT {
        return Err(Refusal::invalid("/text", "too long"));
    }
    Ok(())
}

fn attachments(named: &[Attachment]) -> Checked {
    if named.len() > MAX_ATTACHMENTS {
        return Err(Refusal::invalid("/attachments", "too many"));
    }
    let is_name = |name: &str| {
        !name.trim().is_empty() && fits(name) && !name.contains(['/', '\\']) && !name.contains(char::is_control)
    };
    match named.iter().position(|attachment| !is_name(&attachment.name)) {
        Some(place) => Err(Refusal::invalid(format!("/attachments/{place}/name"), "no name of a file")),
        None => Ok(()),
    }
}

fn shipment(new: &NewRequest, order: Option<&Order>) -> Checked {
    let Some(id) = &new.shipment_id else { return Ok(()) };
    let known = order.is_some_and(|order| order.shipments.iter().any(|parcel| parcel.id == *id));
    if known { Ok(()) } else { Err(Refusal::invalid("/shipment_id", "the order has no such parcel")) }
}

fn lines(new: &NewRequest, order: Option<&Order>) -> Checked {
    if new.lines.is_empty() && matches!(new.topic, HelpTopic::ReturnReplace | HelpTopic::ItemProblem) {
        return Err(Refusal::invalid("/lines", "the topic is about goods"));
    }
    if new.lines.len() > MAX_LINES {
        return Err(Refusal::invalid("/lines", "too many"));
    }
    new.lines.iter().enumerate().try_for_each(|(place, asked)| {
        line(asked, order).map_err(|(field, detail)| Refusal::invalid(format!("/lines/{place}/{field}"), detail))
    })
}

fn line(asked: &RequestLine, order: Option<&Order>) -> Result<(), (&'static str, &'static str)> {
    if !order.is_some_and(|order| order.lines.iter().any(|line| line.id == asked.line_id)) {
        return Err(("line_id", "the order has no such line"));
    }
    if asked.quantity == 0 {
        return Err(("quantity", "at least 1"));
    }
    if matches!(asked.reason, LineReason::Unknown(_)) {
        return Err(("reason", "a reason that this store does not know"));
    }
    Ok(())
}

fn address(address: &Address) -> Checked {
    let wrong = |field: &str, detail| Err(Refusal::invalid(format!("/address/{field}"), detail));
    let is_said = |text: &str| !text.trim().is_empty() && fits(text);
    let is_short = |text: &Option<String>| text.as_deref().is_none_or(fits);
    if !is_said(&address.name) {
        return wrong("name", "missing or too long");
    }
    if !(1..=3).contains(&address.lines.len()) || !address.lines.iter().all(|line| is_said(line)) {
        return wrong("lines", "one to three lines, none of them empty");
    }
    if !is_said(&address.city) {
        return wrong("city", "missing or too long");
    }
    if address.country.len() != 2 || !address.country.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return wrong("country", "two capital letters");
    }
    for (field, text) in [("region", &address.region), ("postal_code", &address.postal_code), ("phone", &address.phone)]
    {
        if !is_short(text) {
            return wrong(field, "too long");
        }
    }
    Ok(())
}

fn fits(text: &str) -> bool {
    text.chars().count() <= MAX_FIELD
}

fn is_language(tag: &str) -> bool {
    (2..=MAX_LANGUAGE).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
