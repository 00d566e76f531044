//! The orders of the customer who has been through everything.

use super::{
    method::Method,
    parcel::Stage,
    plan::{Life, ReturnStep, Sent, Twist},
};
use Life::{Cancelled, Confirmed, Declined, Overdue, Packaging, Received, Unpaid};
use Method::{Economy, Express, Standard};
use Stage::{Adventurous, At, NotFound, Off, Untracked};

/// One order of the demo, by a name that requests and tests call it.
#[derive(Debug)]
pub(super) struct Script {
    pub(super) name: &'static str,
    pub(super) to: &'static str,
    pub(super) method: Method,
    pub(super) goods: &'static [(&'static str, u32)],
    pub(super) life: Life<'static>,
    pub(super) twist: Twist,
    pub(super) coupon: bool,
}

/// Where somebody brings parcels to doors just now.
pub(super) const WHERE_IT_IS_DAY: &str = "";

type Goods = &'static [(&'static str, u32)];

const fn script(name: &'static str, to: &'static str, method: Method, goods: Goods, life: Life<'static>) -> Script {
    Script { name, to, method, goods, life, twist: Twist::None, coupon: false }
}

const fn sent(parcels: &'static [Sent<'static>]) -> Life<'static> {
    Life::Sent(parcels)
}

const fn parcel(lines: &'static [usize], stage: Stage, quiet: i64) -> Sent<'static> {
    Sent { lines, stage, quiet }
}

impl Script {
    const fn but(mut self, twist: Twist) -> Self {
        self.twist = twist;
        self
    }

    const fn with_coupon(mut self) -> Self {
        self.coupon = true;
        self
    }
}

pub(super) const SCRIPTS: [Script; 38] = [
    script("unpaid", "US", Standard, &[("watering-can", 1), ("terracotta-planter", 2)], Unpaid(5)),
    script("declined", "FR", Express, &[("leather-tote", 1)], Declined(29)),
    script("received", "GB", Standard, &[("velvet-gown", 1)], Received(2)),
    script("confirmed", "JP", Express, &[("teapot", 1), ("stoneware-mug", 4)], Confirmed(21)).with_coupon(),
    script("tailoring", "DE", Standard, &[("silk-evening-gown", 1)], Packaging(9 * 24 + 5)),
    script("within-24-hours", "US", Express, &[("reading-lamp", 1)], Packaging(11)),
    script("late-to-ship", "SE", Standard, &[("lace-wedding-dress", 1), ("pearl-earrings", 1)], Overdue)
        .but(Twist::Moved),
    script(
        "partly-shipped",
        "IL",
        Standard,
        &[("mohair-scarf", 2), ("lace-wedding-dress", 1)],
        sent(&[parcel(&[0], At("flight"), 1)]),
    ),
    script(
        "partly-delivered",
        "PL",
        Standard,
        &[("ribbed-vase", 1), ("serving-bowl", 2)],
        sent(&[parcel(&[0], At("delivered"), 3), parcel(&[1], At("depot"), 1)]),
    )
    .with_coupon(),
    script(
        "delivered-and-in-the-making",
        "US",
        Express,
        &[("crossbody-bag", 1), ("tweed-suit", 1)],
        sent(&[parcel(&[0], At("delivered"), 4)]),
    ),
    script(
        "three-parcels",
        "CA",
        Standard,
        &[("canvas-backpack", 1), ("cast-iron-pot", 1), ("mushroom-lamp", 1)],
        sent(&[parcel(&[0], At("out"), 0), parcel(&[1], At("hub"), 1), parcel(&[2], At("customs"), 1)]),
    ),
    script("label-only", "KR", Standard, &[("silk-scarf", 2)], sent(&[parcel(&[0], NotFound, 0)])),
    script("announced", "AU", Express, &[("paper-pendant", 1)], sent(&[parcel(&[0], At("info"), 0)])),
    script("on-its-way", "IT", Standard, &[("chelsea-boots", 1)], sent(&[parcel(&[0], At("hub"), 1)])),
    script("delayed", "ES", Standard, &[("cocktail-dress", 1)], sent(&[parcel(&[0], Off("export", &["delayed"]), 2)]))
        .but(Twist::Moved),
    script("at-customs", "NO", Standard, &[("wool-suit", 1)], sent(&[parcel(&[0], At("customs"), 1)])),
    script(
        "held-at-customs",
        "BR",
        Standard,
        &[("chiffon-bridesmaid-dress", 3)],
        sent(&[parcel(&[0], Off("customs", &["documents"]), 2)]),
    ),
    script("out-for-delivery", WHERE_IT_IS_DAY, Express, &[("satin-heels", 1)], sent(&[parcel(&[0], At("out"), 0)])),
    script(
        "at-a-pickup-point",
        "DE",
        Standard,
        &[("chopping-board", 1), ("linen-apron", 2)],
        sent(&[parcel(&[0, 1], Off("depot", &["pickup"]), 2)]),
    ),
    script("nobody-home", "GB", Standard, &[("trouser-suit", 1)], sent(&[parcel(&[0], Off("out", &["nobody"]), 1)])),
    script(
        "unclear-address",
        "TR",
        Standard,
        &[("garnet-ring", 1)],
        sent(&[parcel(&[0], Off("depot", &["address"]), 2)]),
    ),
    script(
        "damaged",
        "FR",
        Standard,
        &[("ribbed-vase", 2), ("stoneware-mug", 6)],
        sent(&[parcel(&[0, 1], Off("released", &["damaged"]), 2)]),
    ),
    script("lost", "US", Standard, &[("moon-necklace", 1)], sent(&[parcel(&[0], Off("gateway", &["lost"]), 3)])),
    script(
        "refused",
        "KW",
        Express,
        &[("velvet-dinner-jacket", 1)],
        sent(&[parcel(&[0], Off("out", &["refused"]), 1)]),
    ),
    script(
        "returning",
        "NL",
        Standard,
        &[("swing-dress", 1)],
        sent(&[parcel(&[0], Off("out", &["refused", "returning"]), 2)]),
    ),
    script(
        "returned",
        "JP",
        Standard,
        &[("felt-slippers", 2)],
        sent(&[parcel(&[0], Off("out", &["refused", "returning", "returned"]), 4)]),
    ),
    script("expired", "KW", Standard, &[("garden-trowel", 3)], sent(&[parcel(&[0], Off("hub", &["expired"]), 14)])),
    script("untracked", "FR", Economy, &[("silk-scarf", 1)], sent(&[parcel(&[0], Untracked, 9)])),
    script("untracked-and-late", "PL", Economy, &[("moon-necklace", 1)], sent(&[parcel(&[0], Untracked, 52)])),
    script("silent-for-12-days", "DE", Standard, &[("leather-tote", 1)], sent(&[parcel(&[0], At("hub"), 12)]))
        .but(Twist::Late(3)),
    script(
        "arrived",
        "US",
        Standard,
        &[("linen-wrap-dress", 1), ("silk-scarf", 1)],
        sent(&[parcel(&[0, 1], At("delivered"), 2)]),
    ),
    script("adventurous", "BR", Standard, &[("flower-girl-dress", 2)], sent(&[parcel(&[0], Adventurous, 6)])),
    script(
        "return-requested",
        "IT",
        Express,
        &[("chelsea-boots", 1), ("mohair-scarf", 1)],
        sent(&[parcel(&[0, 1], At("delivered"), 7)]),
    )
    .but(Twist::Return(ReturnStep::Requested, 20)),
    script("return-on-its-way", "GB", Standard, &[("crossbody-bag", 1)], sent(&[parcel(&[0], At("delivered"), 12)]))
        .but(Twist::Return(ReturnStep::InTransit, 30)),
    script("return-received", "SE", Standard, &[("satin-heels", 1)], sent(&[parcel(&[0], At("delivered"), 19)]))
        .but(Twist::Return(ReturnStep::Received, 9)),
    script("return-refunded", "US", Express, &[("paper-pendant", 2)], sent(&[parcel(&[0], At("delivered"), 26)]))
        .but(Twist::Return(ReturnStep::Refunded, 70)),
    script(
        "partly-refunded",
        "IL",
        Standard,
        &[("stoneware-mug", 4), ("teapot", 1)],
        sent(&[parcel(&[0, 1], At("delivered"), 10)]),
    )
    .but(Twist::PartlyRefunded(50)),
    script(
        "long-ago",
        "KW",
        Express,
        &[("cast-iron-pot", 1)],
        sent(&[parcel(&[0], Off("out", &["nobody", "pickup", "collected"]), 48)]),
    ),
];

/// Those that never were sent, because somebody changed their mind.
pub(super) const CANCELLED: [Script; 3] = [
    script(
        "cancelled-by-customer",
        "DE",
        Standard,
        &[("cocktail-dress", 1)],
        Cancelled { after: 2, ago: 5, paid: true },
    ),
    script("cancelled-by-store", "CA", Standard, &[("mushroom-lamp", 2)], Cancelled { after: 3, ago: 33, paid: true }),
    script("never-paid", "JP", Express, &[("serving-bowl", 1)], Cancelled { after: 1, ago: 8, paid: false }),
];
