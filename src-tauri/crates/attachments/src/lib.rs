//! Makes of a file that a customer picked what is sent to the store: its type known, its size small, its metadata gone.
//!
//! A photo says more than its picture: where it was taken, when, with which camera and whose, what it looked like before it
//! was cropped. The customer means to show a broken cup, not the way to their kitchen, so all of that stays on the machine:
//!
//! - JPEG, PNG and WebP are decoded, turned upright, scaled and written anew. What is sent is pixels and nothing else:
//!   no Exif, GPS, XMP, IPTC, maker notes, comments, text, thumbnails, colour profiles, further frames or appended videos.
//! - HEIC is not decoded, as no free decoder exists. In it everything but the picture is overwritten with zeros where it
//!   stands: Exif, XMP, descriptions, dates, signatures, and the video behind a motion photo.
//! - PDF is sent as it is, **with** its metadata. It is a document somebody wrote or scanned; taking it apart could break
//!   what it proves, such as a signed invoice.
//!
//! Bytes in, bytes out: no files, no waiting. It takes up to some seconds for the largest photos, so call it off the main
//! thread. This is the only code that knows formats of pictures.

mod colours;
mod heic;
mod kind;
mod name;
mod picture;

use kind::Kind;

/// The most bytes a picked file may have. Photos become far smaller; a PDF is sent as it is and must fit
/// [`LARGEST_SENT`] from the start.
pub const LARGEST_PICKED: u64 = 50 * 1024 * 1024;

/// The most bytes a store takes for one attachment.
pub const LARGEST_SENT: u64 = 20 * 1024 * 1024;

/// Makes a picked file ready to be sent. What it is is found in `bytes`; `name` only serves to name it.
pub fn prepare(name: &str, bytes: Vec<u8>) -> Result<Prepared, Refused> {
    if bytes.is_empty() {
        return Err(Refused::Empty);
    }
    let kind = Kind::of(&bytes).ok_or(Refused::UnknownType)?;
    fits(&bytes, if kind == Kind::Pdf { LARGEST_SENT } else { LARGEST_PICKED })?;
    let prepared = match kind {
        Kind::Jpeg | Kind::Png | Kind::WebP => picture::redraw(name, kind, bytes)?,
        Kind::Heic => Prepared::whole(name, kind, heic::strip(bytes)?),
        Kind::Pdf => Prepared::whole(name, kind, bytes),
    };
    fits(&prepared.bytes, LARGEST_SENT)?;
    Ok(prepared)
}

/// A name under which a file can be saved, whoever sent it: one of a type that is sent, or none.
pub fn safe_name(name: &str, bytes: &[u8]) -> Option<String> {
    Kind::of(bytes).map(|kind| name::fitting(name, kind))
}

/// A file as it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
    /// A file name without a path, safe to show, at most 120 characters, with the ending that fits.
    pub name: String,
    /// `image/jpeg`, `image/png`, `image/heic` or `application/pdf`.
    pub content_type: &'static str,
    pub bytes: Vec<u8>,
    /// Width and height in pixels; none for HEIC and PDF.
    pub size: Option<(u32, u32)>,
    /// A JPEG of at most 320 pixels on the longer side, for lists; none for HEIC and PDF.
    pub preview: Option<Vec<u8>>,
}

impl Prepared {
    fn whole(name: &str, kind: Kind, bytes: Vec<u8>) -> Self {
        Self { name: name::fitting(name, kind), content_type: kind.content_type(), bytes, size: None, preview: None }
    }
}

/// Why a file cannot be sent. Each is said differently to the customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("the picked file has no bytes")]
    Empty,
    #[error("the picked file has more than {limit} bytes")]
    TooLarge { limit: u64 },
    #[error("the picked file is no JPEG, PNG, WebP, HEIC or PDF")]
    UnknownType,
    #[error("the picked file cannot be read as what it begins as")]
    Damaged,
    #[error("the picked picture has more pixels than can be scaled")]
    TooManyPixels,
}

fn fits(bytes: &[u8], limit: u64) -> Result<(), Refused> {
    if bytes.len() as u64 > limit { Err(Refused::TooLarge { limit }) } else { Ok(()) }
}
