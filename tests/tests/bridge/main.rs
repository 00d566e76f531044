//! The bridge in front of a shop: captured answers of a real one, every trap that was found in it, and the real one itself.

mod following;
mod help;
mod house;
mod live;
mod medusa;
mod promises;
mod shape;
mod signing_in;
mod starting;
mod table;
mod traps;
mod zendesk;
