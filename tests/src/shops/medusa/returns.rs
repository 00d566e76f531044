//! Returns as the Store API takes them: the goods of an order are counted, and too many are refused in words.

use super::{Inside, Medusa, Mood, answer};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

impl Medusa {
    /// Staff receives everything that is on its way back.
    pub fn receive(&self) {
        self.settle("received", |count| ("return_received_quantity", count));
    }

    /// Staff calls everything off that is on its way back.
    pub fn call_off(&self) {
        self.settle("canceled", |_| ("return_received_quantity", 0));
    }

    /// The bodies of all returns that were asked for, also of those that were refused.
    pub fn asked_back(&self) -> Vec<Value> {
        self.inside().asked_back.clone()
    }

    fn settle(&self, status: &str, arrives: impl Fn(u64) -> (&'static str, u64)) {
        let mut inside = self.inside();
        inside.change(|order| {
            for item in order["items"].as_array_mut().into_iter().flatten() {
                let (field, more) = arrives(count(&item["detail"]["return_requested_quantity"]));
                item["detail"][field] = (count(&item["detail"][field]) + more).into();
                item["detail"]["return_requested_quantity"] = 0.into();
            }
            for filed in order["returns"].as_array_mut().into_iter().flatten() {
                filed["status"] = status.into();
            }
        });
    }
}

impl Inside {
    /// Without a key, the same body is another return.
    pub(super) fn take_back(&mut self, body: &[u8]) -> Response {
        let asked: Value = serde_json::from_slice(body).unwrap_or_default();
        self.asked_back.push(asked.clone());
        let orders: Vec<Value> = self.orders.iter().filter_map(|order| serde_json::from_str(order).ok()).collect();
        let Some(order) = orders.into_iter().find(|order| order["id"] == asked["order_id"]) else {
            return super::json(404, &json!({ "type": "not_found", "message": "Order id not found" }));
        };
        let goods = asked["items"].as_array().cloned().unwrap_or_default();
        if let Some(item) = too_many(&order, &goods) {
            let mut refusal = answer("return-too-many")["body"].clone();
            let words = refusal["message"].as_str().and_then(|words| words.rsplit_once(' '));
            refusal["message"] = format!("{} {item}.", words.unwrap_or_default().0).into();
            return super::json(400, &refusal);
        }
        let id = format!("return_{}", self.asked_back.len());
        let items =
            goods.iter().map(|it| json!({ "item_id": it["id"], "quantity": it["quantity"], "note": it["note"] }));
        let filed = json!({ "id": id, "status": "requested", "location_id": asked["location_id"],
            "order_id": asked["order_id"], "items": items.collect::<Vec<_>>() });
        self.change(|order| {
            if order["id"] != asked["order_id"] {
                return;
            }
            for item in order["items"].as_array_mut().into_iter().flatten() {
                let more =
                    goods.iter().filter(|it| it["id"] == item["id"]).map(|it| count(&it["quantity"])).sum::<u64>();
                let requested = &mut item["detail"]["return_requested_quantity"];
                *requested = (count(requested) + more).into();
            }
            // As it is installed, the shop leaves returns out.
            if let Some(returns) = order["returns"].as_array_mut() {
                returns.push(filed.clone());
            }
        });
        if self.mood == Mood::Losing {
            self.mood = Mood::Well;
            return StatusCode::BAD_GATEWAY.into_response();
        }
        super::json(200, &json!({ "return": filed }))
    }

    fn change(&mut self, change: impl Fn(&mut Value)) {
        for text in &mut self.orders {
            if let Ok(mut order) = serde_json::from_str(text) {
                change(&mut order);
                *text = order.to_string();
            }
        }
    }
}

/// The id of goods of which more are asked for than were shipped and stayed.
fn too_many(order: &Value, goods: &[Value]) -> Option<String> {
    let is_too_many = |wanted: &&Value| {
        let item = order["items"].as_array().into_iter().flatten().find(|item| item["id"] == wanted["id"]);
        let part = |name: &str| item.map_or(0, |item| count(&item["detail"][name]));
        let back = part("return_requested_quantity") + part("return_received_quantity");
        back + count(&wanted["quantity"]) > part("shipped_quantity")
    };
    goods.iter().find(is_too_many).and_then(|wanted| Some(wanted["id"].as_str()?.to_owned()))
}

fn count(value: &Value) -> u64 {
    value.as_u64().unwrap_or_default()
}
