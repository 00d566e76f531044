//! The types of files that are sent, and how each is recognised by its bytes.

/// Readers find the head of a PDF within so many bytes.
const PDF_HEAD: usize = 1024;

const HEIC_BRANDS: [&[u8]; 6] = [b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"];
/// Brands of any picture in an ISO file, whatever it is coded with.
const PICTURE_BRANDS: [&[u8]; 2] = [b"mif1", b"msf1"];
const AVIF_BRANDS: [&[u8]; 2] = [b"avif", b"avis"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Jpeg,
    Png,
    WebP,
    Heic,
    Pdf,
}

impl Kind {
    pub(crate) fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0xFF, 0xD8, 0xFF, ..] => Some(Self::Jpeg),
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some(Self::Png),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Self::WebP),
            [_, _, _, _, b'f', b't', b'y', b'p', ..] => is_heic(bytes).then_some(Self::Heic),
            _ => {
                let head = &bytes[..bytes.len().min(PDF_HEAD)];
                head.windows(5).any(|word| word == b"%PDF-").then_some(Self::Pdf)
            }
        }
    }

    pub(crate) fn content_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::WebP => "image/webp",
            Self::Heic => "image/heic",
            Self::Pdf => "application/pdf",
        }
    }

    /// The endings a file of this type may have, the usual one first.
    pub(crate) fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Jpeg => &["jpg", "jpeg"],
            Self::Png => &["png"],
            Self::WebP => &["webp"],
            Self::Heic => &["heic", "heif", "hif"],
            Self::Pdf => &["pdf"],
        }
    }
}

/// Whether an ISO file says that it is a HEIC picture. One that only says "a picture" is taken for HEIC, unless it also
/// says AVIF.
fn is_heic(bytes: &[u8]) -> bool {
    let declared = bytes.iter().take(4).fold(0, |size, byte| size << 8 | usize::from(*byte));
    let brands = &bytes[8..declared.clamp(8, bytes.len())];
    let (major, others) = brands.split_at(brands.len().min(8));
    let named =
        |names: &[&[u8]]| major.chunks(8).chain(others.chunks(4)).any(|b| names.iter().any(|n| b.starts_with(n)));
    let leads = |names: &[&[u8]]| names.iter().any(|name| major.starts_with(name));
    !leads(&AVIF_BRANDS) && (named(&HEIC_BRANDS) || (leads(&PICTURE_BRANDS) && !named(&AVIF_BRANDS)))
}
