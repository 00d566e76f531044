//! The rule of each topic, as the store's own help pages give it.

use crate::{
    Gate, LineScope, SaidBy, Verdict,
    facts::{Facts, scopes},
    parcels::Whereabouts,
};
use store_api::{
    Timestamp,
    order::{HelpTopic, OrderLine, PaymentState, ReturnState, TopicReason},
    shipment::Shipment,
};

/// A gate, and the lines it is about.
type Ruling = (Gate, Vec<LineScope>);

/// Every known topic by the rule, without the topics that come nearest.
pub(crate) fn verdicts(facts: &Facts<'_>) -> Vec<Verdict> {
    let verdict = |topic: &HelpTopic| {
        let (gate, lines) = facts.ruling(topic);
        Verdict { topic: topic.clone(), gate, nearest: Vec::new(), lines, said_by: SaidBy::Rule }
    };
    HelpTopic::KNOWN.iter().map(verdict).collect()
}

impl Facts<'_> {
    pub(crate) fn ruling(&self, topic: &HelpTopic) -> Ruling {
        match topic {
            HelpTopic::ChangeAddress => self.change_address(),
            HelpTopic::PaymentIssue => self.payment_issue(),
            HelpTopic::OrderProgress => self.order_progress(),
            HelpTopic::PackageNotReceived => self.package_not_received(),
            HelpTopic::CustomsDuty => self.customs_duty(),
            HelpTopic::ReturnReplace => self.return_replace(),
            HelpTopic::ItemProblem => self.item_problem(),
            HelpTopic::CancelOrder => self.cancel_order(),
            HelpTopic::Contact | HelpTopic::Unknown(_) => open(),
        }
    }

    /// From placing until the order ships.
    fn change_address(&self) -> Ruling {
        if self.is_unpaid() { closed(TopicReason::NotPlaced, None) } else { self.until_shipped(TopicReason::Cancelled) }
    }

    /// Paid or tried to, and no confirmation yet; or money that is to come back.
    fn payment_issue(&self) -> Ruling {
        match self.order.axes.payment {
            PaymentState::Refunded | PaymentState::PartiallyRefunded => {
                self.window(Some(self.refund_arrives()), TopicReason::Refunded)
            }
            PaymentState::Awaiting | PaymentState::Failed if self.is_cancelled() => {
                closed(TopicReason::Cancelled, self.cancelled_at())
            }
            // Money that the store has or holds for a cancelled order is still to come back.
            PaymentState::Failed => open(),
            _ if self.is_cancelled() || !self.is_confirmed() => open(),
            _ => closed(TopicReason::PaymentConfirmed, self.confirmed_at()),
        }
    }

    /// Not shipped by the estimated ship date.
    fn order_progress(&self) -> Ruling {
        if self.is_unpaid() {
            return closed(TopicReason::NotPlaced, None);
        }
        let ruling = self.until_shipped(TopicReason::Cancelled);
        match self.order.estimated_ship_date.map(|day| self.after(day)) {
            _ if !ruling.0.is_open() => ruling,
            None => closed(TopicReason::NoShipDate, None),
            Some(from) if from > self.now() => opens(TopicReason::BeforeShipDate, Some(from)),
            Some(_) => ruling,
        }
    }

    /// Shipped and not delivered by the estimated delivery. What is lost is missed at once; what waits at a pickup point
    /// is the customer's to fetch until its deadline; what goes back will not be received, but can be sent again.
    fn package_not_received(&self) -> Ruling {
        let outstanding = self.outstanding();
        if outstanding.is_none() && self.has_shipped_all() {
            return closed(TopicReason::AlreadyDelivered, self.delivered_at());
        }
        if let Some(ruling) = self.settled() {
            return ruling;
        }
        let missing = |parcel: &Shipment| self.whereabouts(parcel) == Whereabouts::Missing;
        match outstanding.filter(|_| self.has_shipped_some()) {
            Some(Whereabouts::Missing) => {
                let lines = self.order.lines.iter().map(|line| (line, self.sent(line, missing), None));
                (Gate::Open { until: None }, self.less_than_everything(scopes(lines)))
            }
            Some(Whereabouts::Awaited { reason, overdue }) => opens(reason, overdue),
            Some(Whereabouts::GoesBack { since }) => closed(TopicReason::GoesBack, since),
            Some(Whereabouts::Arrived) | None => self.not_shipped(),
        }
    }

    /// From payment until it ships.
    fn customs_duty(&self) -> Ruling {
        if self.is_unpaid() { closed(TopicReason::NotPaid, None) } else { self.until_shipped(TopicReason::Cancelled) }
    }

    /// From shipping on, within the return window after delivery; what was made for one customer is not taken back.
    fn return_replace(&self) -> Ruling {
        let taken_back = |line: &OrderLine| self.policy.made_to_order_returns || !line.made_to_order;
        self.goods(self.policy.return_days, taken_back)
    }

    /// From shipping on: something is missing, wrong, lost or damaged.
    fn item_problem(&self) -> Ruling {
        self.goods(self.policy.item_problem_days, |_| true)
    }

    /// Any time before it ships.
    fn cancel_order(&self) -> Ruling {
        self.until_shipped(TopicReason::AlreadyCancelled)
    }

    /// Open for what has not shipped. When it ships is not known before, so there is no `until`.
    fn until_shipped(&self, cancelled: TopicReason) -> Ruling {
        if self.is_cancelled() {
            closed(cancelled, self.cancelled_at())
        } else if self.has_shipped_all() {
            closed(TopicReason::AlreadyShipped, self.shipped_at())
        } else if self.is_refunded() {
            closed(TopicReason::Refunded, None)
        } else {
            (Gate::Open { until: None }, self.less_than_everything(self.left()))
        }
    }

    /// Open for the shipped lines that pass, each for so many days after its delivery.
    fn goods(&self, days: u16, passes: impl Fn(&OrderLine) -> bool) -> Ruling {
        if let Some(ruling) = self.settled() {
            return ruling;
        }
        if !self.has_shipped_some() {
            return self.not_shipped();
        }
        let shipped: Vec<_> = self.shipped().collect();
        let mut known = shipped.iter().filter(|(line, _)| passes(line)).peekable();
        if known.peek().is_none() {
            let over = TopicReason::ReturnWindowOver;
            return if shipped.is_empty() {
                self.window(self.window_of_all(days), over)
            } else {
                closed(TopicReason::MadeToOrder, None)
            };
        }
        let lines = scopes(known.map(|(line, quantity)| (*line, *quantity, self.window_of(line, days))));
        let end = lines.iter().map(|line| line.until).reduce(|one, other| Some(one?.max(other?))).flatten();
        let live = |line: &LineScope| line.until.is_none_or(|until| until > self.now());
        let (gate, _) = self.window(end, TopicReason::ReturnWindowOver);
        let lines = if gate.is_open() { lines.into_iter().filter(live).collect() } else { Vec::new() };
        (gate, self.less_than_everything(lines))
    }

    /// Nothing of it has left the house.
    fn not_shipped(&self) -> Ruling {
        closed(if self.is_unpaid() { TopicReason::NotPlaced } else { TopicReason::NotShipped }, None)
    }

    /// Why nothing about its goods is left to ask for.
    fn settled(&self) -> Option<Ruling> {
        let returned = matches!(self.order.axes.returns, ReturnState::Received | ReturnState::Refunded);
        match self.is_refunded() {
            _ if self.is_cancelled() => Some(closed(TopicReason::Cancelled, self.cancelled_at())),
            true if returned => Some(closed(TopicReason::AlreadyReturned, None)),
            true => Some(closed(TopicReason::Refunded, None)),
            false => None,
        }
    }

    /// Open until a moment, and then closed for a reason.
    fn window(&self, until: Option<Timestamp>, over: TopicReason) -> Ruling {
        match until {
            Some(end) if end <= self.now() => closed(over, until),
            _ => (Gate::Open { until }, Vec::new()),
        }
    }
}

fn open() -> Ruling {
    (Gate::Open { until: None }, Vec::new())
}

fn closed(reason: TopicReason, at: Option<Timestamp>) -> Ruling {
    (Gate::Closed { reason, at, from: None }, Vec::new())
}

fn opens(reason: TopicReason, from: Option<Timestamp>) -> Ruling {
    (Gate::Closed { reason, at: None, from }, Vec::new())
}
