//! What the customer is told of: the rules by tables, a year of them, and the app on a machine beside a real store.

mod alarms;
mod crash;
mod devices;
mod house;
mod leaving;
mod list;
mod nights;
mod plan;
mod sleep;
mod telling;
mod things;
mod year;
