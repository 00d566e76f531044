//! The demo shop, as the app will see it.
