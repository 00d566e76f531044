//! HEIC files by hand: no decoder is needed to see whether their bytes stay.

use super::{COMMENT, LATITUDE, LONGITUDE, MAKER, XMP};

/// A HEIC of a picture, Exif and XMP, in ways that can be chosen.
#[derive(Clone, Debug)]
pub(crate) struct Heic {
    /// Of `iloc`: 0 knows no other place than the file.
    pub(crate) version: u8,
    pub(crate) picture: Vec<u8>,
    pub(crate) exif: Vec<u8>,
    /// Lies in `idat`, except in version 0.
    pub(crate) xmp: Vec<u8>,
    /// Further boxes in `meta`, among the properties, before the picture and behind it.
    pub(crate) in_meta: Vec<u8>,
    pub(crate) properties: Vec<u8>,
    pub(crate) before: Vec<u8>,
    pub(crate) behind: Vec<u8>,
}

impl Default for Heic {
    fn default() -> Self {
        Self {
            version: 1,
            picture: (0..=255).cycle().take(700).collect(),
            exif: [&[0; 4], MAKER, LATITUDE, LONGITUDE].concat(),
            xmp: [XMP, COMMENT].concat(),
            in_meta: vec![],
            properties: vec![],
            before: vec![],
            behind: vec![],
        }
    }
}

/// The grid that says how tiles form the picture, in `idat` before the XMP.
const GRID: &[u8] = &[0, 0, 0, 1, 0, 64, 0, 48];

impl Heic {
    /// The same with zeros for what is private.
    pub(crate) fn silent(&self) -> Self {
        Self { exif: vec![0; self.exif.len()], xmp: vec![0; self.xmp.len()], ..self.clone() }
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let head = part(b"ftyp", b"heic\0\0\0\0mif1heic");
        let draft = self.meta(0).len();
        let meta = self.meta(head.len() + draft + self.before.len() + 8);
        let data = [&self.picture[..300], &self.exif, &self.picture[300..], &self.outside()].concat();
        [head, meta, self.before.clone(), part(b"mdat", &data), self.behind.clone()].concat()
    }

    /// What lies in `mdat` behind the picture because there is no other place.
    fn outside(&self) -> Vec<u8> {
        if self.version == 0 { [GRID, &self.xmp].concat() } else { vec![] }
    }

    fn meta(&self, data: usize) -> Vec<u8> {
        let idat = if self.version == 0 { vec![] } else { part(b"idat", &[GRID, &self.xmp].concat()) };
        let handler = full(b"hdlr", 0, &[&[0; 4], b"pict".as_slice(), &[0; 13]].concat());
        let sizes = [full(b"ispe", 0, &[0, 0, 0, 64, 0, 0, 0, 48]), self.properties.clone()].concat();
        let properties = part(b"iprp", &[part(b"ipco", &sizes), full(b"ipma", 0, &[0; 4])].concat());
        let infos = [info(1, b"grid", b""), info(2, b"hvc1", b""), info(3, b"Exif", b""), xmp_info()];
        let items = full(b"iinf", 0, &[&[0, 4], infos.concat().as_slice()].concat());
        let parts =
            [handler, full(b"pitm", 0, &[0, 1]), items, self.places(data), properties, idat, self.in_meta.clone()];
        full(b"meta", 0, &parts.concat())
    }

    /// The tile lies in two pieces, around the Exif.
    fn places(&self, data: usize) -> Vec<u8> {
        let (end, exif) = (data + self.exif.len() + self.picture.len(), self.exif.len());
        let (method, inner) = if self.version == 0 { (0, end) } else { (1, 0) };
        let places = [
            self.place(1, method, &[(inner, GRID.len())]),
            self.place(2, 0, &[(data, 300), (data + 300 + exif, self.picture.len() - 300)]),
            self.place(3, 0, &[(data + 300, exif)]),
            self.place(4, method, &[(inner + GRID.len(), self.xmp.len())]),
        ];
        let count: &[u8] = if self.version < 2 { &[0, 4] } else { &[0, 0, 0, 4] };
        full(b"iloc", self.version, &[&[0x44, 0x00], count, &places.concat()].concat())
    }

    fn place(&self, item: u8, method: u8, extents: &[(usize, usize)]) -> Vec<u8> {
        let mut bytes = if self.version < 2 { vec![0, item] } else { vec![0, 0, 0, item] };
        if self.version > 0 {
            bytes.extend([0, method]);
        }
        bytes.extend([0, 0, 0, u8::try_from(extents.len()).expect("few extents")]);
        for (start, length) in extents {
            bytes.extend([number(*start), number(*length)].concat());
        }
        bytes
    }
}

pub(crate) fn part(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    [&number(body.len() + 8), kind.as_slice(), body].concat()
}

pub(crate) fn full(kind: &[u8; 4], version: u8, body: &[u8]) -> Vec<u8> {
    part(kind, &[&[version, 0, 0, 0], body].concat())
}

fn info(item: u8, kind: &[u8; 4], rest: &[u8]) -> Vec<u8> {
    full(b"infe", 2, &[&[0, item, 0, 0], kind.as_slice(), b"\0", rest].concat())
}

fn xmp_info() -> Vec<u8> {
    info(4, b"mime", b"application/rdf+xml\0")
}

fn number(number: usize) -> [u8; 4] {
    u32::try_from(number).expect("a small file").to_be_bytes()
}
