//! A customer's outbox on a real disk, and models of the store, the network and the clocks.

use crate::store::{Answer, Said, Store};
use db::{Attempt, Databases, Intent, IntentState, Key, NewIntent};
use engine::requests::{
    intent::Saying,
    outbox::{Plan, Queued, Situation, plan},
    sending::{StuckCode, StuckView, can_resend, stuck},
};
use jiff::{SignedDuration, Timestamp};
use std::{collections::BTreeSet, path::Path};
use store_api::order::HelpTopic;
use tempfile::TempDir;

const OWNER: &str = "account a@larkspur.example";
/// What the customer wants of something that they were told is filed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    Wanted,
    TakenBack,
    Discarded,
}

#[derive(Clone, Debug)]
pub(crate) struct Filed {
    pub(crate) id: i64,
    pub(crate) text: String,
    pub(crate) fate: Fate,
}

pub(crate) struct World {
    databases: Option<Databases>,
    folder: TempDir,
    /// The time at the store.
    time: Timestamp,
    /// How far the customer's clock is off.
    skew: SignedDuration,
    pub(crate) store: Store,
    pub(crate) filed: Vec<Filed>,
    /// What was said to a connection from which no answer came.
    adrift: Vec<Said>,
    keys: u64,
}

impl World {
    pub(crate) fn new() -> Self {
        // What is written is as if on disk for as long as the machine runs, and far quicker.
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() { TempDir::new_in(memory) } else { TempDir::new() };
        let folder = folder.expect("a folder");
        let mut world = Self {
            databases: None,
            folder,
            time: Timestamp::from_second(1_800_000_000).expect("a time"),
            skew: SignedDuration::ZERO,
            store: Store::default(),
            filed: Vec::new(),
            adrift: Vec::new(),
            keys: 0,
        };
        world.restart();
        world
    }

    pub(crate) fn file(&mut self, order: u8, topic: u8) {
        let text = format!("{} about {order}", self.filed.len());
        let topic = [HelpTopic::Contact, HelpTopic::ChangeAddress, HelpTopic::CancelOrder][usize::from(topic)].clone();
        let request = serde_json::json!({ "topic": topic, "order_id": format!("o{order}"), "text": text });
        let body = serde_json::json!({ "kind": "request", "request": request }).to_string();
        let (key, lane) = (self.key(), format!("order/o{order}"));
        let new = NewIntent { key: &key, owner: OWNER, lane: &lane, body: &body, filed_at: self.now(), draft: None };
        let id = self.databases().local.file_intent(&new).expect("filed");
        self.filed.push(Filed { id, text, fate: Fate::Wanted });
    }

    pub(crate) fn take_back(&mut self, which: u8) {
        let Some(place) = self.place(which) else { return };
        let (id, now) = (self.filed[place].id, self.now());
        let taken = self.databases().local.take_back_intent(id, OWNER, "draft", "{}", now).expect("asked");
        if taken {
            self.filed[place].fate = Fate::TakenBack;
        }
    }

    pub(crate) fn discard(&mut self, which: u8) {
        let Some(place) = self.place(which) else { return };
        if self.databases().local.discard_intent(self.filed[place].id).expect("asked") {
            self.filed[place].fate = Fate::Discarded;
        }
    }

    /// As the command does: another key once the store has answered.
    pub(crate) fn resend(&mut self, which: u8) {
        let Some(place) = self.place(which) else { return };
        let (id, now) = (self.filed[place].id, self.now());
        let Some(intent) = self.intent(id).filter(|intent| can_resend(intent, now)) else { return };
        let answered = stuck(&intent).is_some_and(|stuck| stuck.code.is_an_answer());
        let key = answered.then(|| self.key());
        self.databases().local.resend_intent(id, key.as_deref(), now).expect("asked");
    }

    pub(crate) fn begin(&mut self) {
        let plan = self.plan();
        let local = &self.databases().local;
        for (id, code) in &plan.park {
            let exposed = self.intent(*id).is_some_and(|intent| intent.is_exposed());
            self.park(*id, *code, exposed);
        }
        for id in &plan.send {
            assert!(local.begin_sending(*id).expect("begun"), "it waits");
        }
    }

    /// As `sync::push` judges it.
    pub(crate) fn end(&mut self, which: u8, answer: Answer) {
        let sending = self.intents().into_iter().filter(|intent| intent.state == IntentState::Sending);
        let sending: Vec<Intent> = sending.collect();
        let Some(intent) = sending.get(usize::from(which) % sending.len().max(1)) else { return };
        let (id, now) = (intent.id, self.now());
        match answer {
            Answer::Unreachable => return self.fail(id, intent.is_exposed()),
            Answer::KilledBefore => return self.restart(),
            _ => {}
        }
        self.databases().local.expose_intent(id, now).expect("exposed");
        let said = Said { key: intent.key.clone(), text: self.text(id) };
        match answer {
            Answer::LostBefore => {
                self.adrift.push(said);
                return self.fail(id, true);
            }
            Answer::Forbidden if !self.store.knows(&said.key, self.time) => {
                return self.park(id, StuckCode::Forbidden, false);
            }
            Answer::Twice => self.store.hear(&said, true, self.time),
            _ => {}
        }
        self.store.hear(&said, answer != Answer::Refused, self.time);
        match answer {
            Answer::LostAfter => self.fail(id, true),
            Answer::KilledAfter => self.restart(),
            _ => self.answered(id, &said.key),
        }
        if answer == Answer::KilledAnswered {
            self.restart();
        }
    }

    pub(crate) fn arrive(&mut self, which: u8) {
        if let Some(said) = self.adrift.get(usize::from(which) % self.adrift.len().max(1)).cloned() {
            self.store.hear(&said, true, self.time);
        }
    }

    /// What the log tells of is forgotten here.
    pub(crate) fn read(&mut self) {
        let answered = self.intents().into_iter().filter(|intent| intent.state == IntentState::Answered);
        let answered: Vec<i64> = answered.map(|intent| intent.id).collect();
        self.databases().local.forget_answered(&answered).expect("forgotten");
    }

    pub(crate) fn hurry(&mut self) {
        self.databases().local.hurry_intents().expect("hurried");
    }

    pub(crate) fn restart(&mut self) {
        // Closed before it is opened again, as by the end of a process.
        self.databases = None;
        let databases = Databases::open(self.folder.path(), &Key::new([42; 32])).expect("databases");
        databases.local.recover_intents().expect("recovered");
        self.databases = Some(databases);
    }

    pub(crate) fn pass_hours(&mut self, hours: u16) {
        self.time = self.time.checked_add(SignedDuration::from_hours(hours.into())).expect("a time");
        // What is adrift for longer than a connection lives is gone.
        if hours > 0 {
            self.adrift.clear();
        }
    }

    pub(crate) fn skew(&mut self, hours: i64) {
        self.skew = SignedDuration::from_hours(hours);
    }

    /// Nothing goes wrong any more: everything that still waits is sent.
    pub(crate) fn calm_down(&mut self) {
        self.restart();
        for _ in 0..4 * self.filed.len() + 4 {
            self.time = self.time.checked_add(SignedDuration::from_hours(1)).expect("a time");
            self.begin();
            self.end(0, Answer::Accepted);
            self.read();
        }
    }

    /// What of the customer's is still here, and whether that is for a reason.
    pub(crate) fn left(&self) -> Vec<(Filed, bool)> {
        let intents = self.intents();
        let left = intents.iter().filter_map(|intent| {
            let filed = self.filed.iter().find(|filed| filed.id == intent.id)?;
            Some((filed.clone(), stuck(intent).is_some()))
        });
        left.collect()
    }

    /// Which intents are in the outbox.
    pub(crate) fn keys(&self) -> BTreeSet<i64> {
        self.intents().into_iter().map(|intent| intent.id).collect()
    }

    fn plan(&self) -> Plan {
        let queue: Vec<Queued> = self.intents().into_iter().map(queued).collect();
        plan(&queue, &Situation { now: self.now(), signed_in: true, paused_until: None })
    }

    fn fail(&self, id: i64, exposed: bool) {
        let not_before = self.now().checked_add(SignedDuration::from_secs(2)).ok();
        self.databases().local.settle_intent(id, &Attempt::Failed { not_before, exposed }).expect("settled");
    }

    fn park(&self, id: i64, code: StuckCode, exposed: bool) {
        let detail = serde_json::to_string(&StuckView::new(code)).expect("JSON");
        let attempt = Attempt::Stuck { detail: &detail, exposed: exposed && !code.is_an_answer() };
        self.databases().local.settle_intent(id, &attempt).expect("settled");
    }

    fn answered(&self, id: i64, key: &str) {
        if self.store.accepted(key) {
            self.databases().local.settle_intent(id, &Attempt::Answered { detail: "{}" }).expect("settled");
        } else {
            self.park(id, StuckCode::Refused, true);
        }
    }

    fn place(&self, which: u8) -> Option<usize> {
        (!self.filed.is_empty()).then(|| usize::from(which) % self.filed.len())
    }

    fn text(&self, id: i64) -> String {
        self.filed.iter().find(|filed| filed.id == id).map(|filed| filed.text.clone()).expect("it was filed")
    }

    fn key(&mut self) -> String {
        self.keys += 1;
        format!("key-{}", self.keys)
    }

    fn now(&self) -> Timestamp {
        self.time.checked_add(self.skew).expect("a time")
    }

    fn intent(&self, id: i64) -> Option<Intent> {
        self.databases().readers.read(|reader| reader.intent(id)).expect("readable")
    }

    fn intents(&self) -> Vec<Intent> {
        self.databases().readers.read(|reader| reader.intents(OWNER)).expect("readable")
    }

    fn databases(&self) -> &Databases {
        self.databases.as_ref().expect("it runs")
    }
}

fn queued(intent: Intent) -> Queued {
    Queued {
        id: intent.id,
        saying: serde_json::from_str::<Saying>(&intent.body).expect("a saying"),
        lane: intent.lane,
        filed_at: intent.filed_at,
        state: intent.state,
        exposed_since: intent.exposed_since,
        not_before: intent.not_before,
    }
}
