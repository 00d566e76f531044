//! The rules of the house that can be checked by reading its files. A failure lists every offence as `file:line`.

mod crates;
mod engine;
mod imports;
mod layers;
mod leftovers;
mod literals;
mod markup;
mod names;
mod pages;
mod tree;
