//! Whatever happens in whatever order, everything the customer was told is filed is at the store once, or in the outbox
//! with its reason, or was given up by the customer; and never twice.
//!
//! The real database and the real decision, with a model of the store, of the network and of the clock.

mod store;
mod world;

use proptest::{collection::vec, prelude::*};
use store::Answer;
use world::{Fate, World};

/// Something that happens.
#[derive(Clone, Debug)]
enum Step {
    File {
        order: u8,
        topic: u8,
    },
    TakeBack(u8),
    Discard(u8),
    Resend(u8),
    /// The app looks at its outbox, and begins to send.
    Begin,
    /// Something that is being sent comes to an end.
    End {
        which: u8,
        answer: Answer,
    },
    /// What was lost on its way arrives after all, once more or for the first time.
    Arrive(u8),
    /// The log of the store is read.
    Read,
    Hurry,
    /// The app is killed and starts again.
    Restart,
    PassHours(u16),
    /// The clock of the customer's machine is so many hours ahead.
    Skew(i8),
    /// It is far off.
    Lose,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..3_u8, 0..3_u8).prop_map(|(order, topic)| Step::File { order, topic }),
        1 => any::<u8>().prop_map(Step::TakeBack),
        1 => any::<u8>().prop_map(Step::Discard),
        2 => any::<u8>().prop_map(Step::Resend),
        6 => Just(Step::Begin),
        6 => (any::<u8>(), proptest::sample::select(&Answer::EVERY[..]))
            .prop_map(|(which, answer)| Step::End { which, answer }),
        1 => any::<u8>().prop_map(Step::Arrive),
        2 => Just(Step::Read),
        2 => Just(Step::Hurry),
        1 => Just(Step::Restart),
        2 => (0..24 * 9_u16).prop_map(Step::PassHours),
        1 => (-12..=12_i8).prop_map(Step::Skew),
        1 => Just(Step::Lose),
    ]
}

fn run(world: &mut World, step: &Step) {
    match *step {
        Step::File { order, topic } => world.file(order, topic),
        Step::TakeBack(which) => world.take_back(which),
        Step::Discard(which) => world.discard(which),
        Step::Resend(which) => world.resend(which),
        Step::Begin => world.begin(),
        Step::End { which, answer } => world.end(which, answer),
        Step::Arrive(which) => world.arrive(which),
        Step::Read => world.read(),
        Step::Hurry => world.hurry(),
        Step::Restart => world.restart(),
        Step::PassHours(hours) => world.pass_hours(hours),
        Step::Skew(hours) => world.skew(i64::from(hours)),
        Step::Lose => world.skew(24 * 365),
    }
}

/// Everything that was filed is where it may be.
fn check(world: &World) {
    let waiting = world.keys();
    for filed in &world.filed {
        let effects = world.store.effects(&filed.text);
        let here = waiting.contains(&filed.id);
        let allowed = match filed.fate {
            Fate::Wanted => effects == 1 || effects == 0 && here,
            Fate::TakenBack => effects == 0 && !here,
            Fate::Discarded => effects <= 1 && !here,
        };
        assert!(
            allowed,
            "{filed:?}: {effects} times at the store, {} in the outbox",
            if here { "still" } else { "not" }
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, max_shrink_iters: 4_000, ..ProptestConfig::default() })]

    #[test]
    fn what_was_filed_is_at_the_store_once_or_in_the_outbox_with_its_reason_or_was_given_up(steps in vec(step(), 1..80)) {
        let mut world = World::new();
        for step in &steps {
            run(&mut world, step);
            check(&world);
        }
        world.calm_down();
        check(&world);
        for (filed, stuck) in world.left() {
            assert!(stuck, "{filed:?} waits for nothing");
        }
    }
}
