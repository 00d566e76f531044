//! The demo shop and the words are embedded; a new file among them is a reason to build again.

fn main() {
    println!("cargo:rerun-if-changed=demo");
    println!("cargo:rerun-if-changed=locales");
}
