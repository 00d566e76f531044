//! What a customer asks of a store: written down first, sent when there is a network, exactly once.

mod answered;
mod attachments;
mod faults;
mod filing;
mod house;
mod moments;
mod owners;
mod review;
mod second_thoughts;
mod stuck;
mod threads;
mod words;
