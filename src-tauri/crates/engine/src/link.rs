//! Which links to elsewhere may be opened.

use crate::{Error, Inner, queries::app::LinkArgs};
use url::Url;

/// Opens a link in the system's browser or mail program; only what such a program is for.
pub(crate) fn open(engine: &Inner, args: &LinkArgs) -> Result<(), Error> {
    let url: Url = args.url.parse().map_err(|_| Error::Link(args.url.clone()))?;
    if !matches!(url.scheme(), "https" | "http" | "mailto" | "tel") {
        return Err(Error::Link(args.url.clone()));
    }
    Ok(engine.host.open_link(url.as_str())?)
}
