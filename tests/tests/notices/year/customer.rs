//! The customer of the year: what was told and read, and a look at what there is.

use super::shop::Shop;
use engine::alerts::{
    Moment, Notice, NoticeChoices,
    list::{Facts, list},
    plan::{Plan, Situation, Toasts, plan},
};
use jiff::{SignedDuration, Timestamp, Zoned};
use std::collections::{BTreeMap, HashSet};

#[derive(Default)]
pub(super) struct Customer {
    pub(super) list: Vec<Notice>,
    /// Alarms that were told or read.
    pub(super) kept: BTreeMap<String, Notice>,
    told: HashSet<String>,
    read: HashSet<String>,
    shown: Vec<Timestamp>,
    settled: bool,
}

impl Customer {
    /// Looks at what the shop has, as the app does that was heard just now.
    pub(super) fn look(&mut self, shop: &Shop, now: &Zoned, choices: &NoticeChoices) -> Plan {
        let moment = Moment { now: now.clone(), heard: now.timestamp() };
        let facts = Facts {
            said: shop.notices.clone(),
            orders: &shop.watched(now.timestamp()),
            requests: &shop.requests,
            store: Some(&shop.store),
            kept: self.kept.values().cloned().collect(),
            read: &self.read,
        };
        self.list = list(facts, &moment);
        self.shown.retain(|at| now.timestamp().duration_since(*at) < SignedDuration::from_mins(2));
        let plan = plan(&Situation {
            now: now.clone(),
            notices: &self.list,
            told: &self.told,
            choices,
            settled: std::mem::replace(&mut self.settled, true),
            patient_until: None,
            shown: &self.shown,
        });
        self.told.extend(plan.told.iter().cloned());
        if let Some(toasts) = &plan.toast {
            let count = if let Toasts::Each(notices) = toasts { notices.len() } else { 1 };
            self.shown.extend((0..count).map(|_| now.timestamp()));
            self.keep(toasts.notices().to_vec());
        }
        plan
    }

    pub(super) fn read_everything(&mut self) {
        self.read.extend(self.list.iter().map(|notice| notice.id.clone()));
        self.keep(self.list.clone());
    }

    fn keep(&mut self, notices: Vec<Notice>) {
        let alarms = notices.into_iter().filter(Notice::is_alarm);
        for notice in alarms {
            self.kept.entry(notice.id.clone()).or_insert(notice);
        }
    }
}
