//! What becomes of files that customers pick.

mod formats;
mod heic;
mod hostile;
mod made;
mod names;
mod pictures;
