//! The write side over real HTTP: what customers file, send again, upload and say, and what a store does with it.

mod agents;
mod answers;
mod faults;
mod filing;
mod house;
mod notices;
mod place;
mod repeats;
mod thread;
mod uploads;
mod votes;
