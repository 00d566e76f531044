//! What Larkspur sells: titles and options in every language, prices, tailoring times and pictures.

use super::geography::Currency;
use crate::help::Picture;
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, HashMap},
    sync::LazyLock,
};
use store_api::order::{LineOption, OrderLine};

static FOLDER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/demo/catalogue");

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::load);

/// Words by language.
pub(super) type Words = BTreeMap<String, String>;

#[derive(Debug, Deserialize)]
pub(super) struct Product {
    pub(super) id: String,
    title: Words,
    #[serde(default)]
    options: Vec<Choice>,
    price: Price,
    pub(super) kind: Kind,
    /// From and to, in days.
    pub(super) processing_days: (u16, u16),
    weight_grams: u32,
    image: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Kind {
    Stock,
    #[serde(rename = "ships_in_24_hours")]
    ShipsIn24Hours,
    MadeToOrder,
}

#[derive(Debug, Deserialize)]
struct Choice {
    name: String,
    values: Vec<String>,
}

/// In cents of a US dollar.
#[derive(Debug, Deserialize)]
struct Price {
    amount: i64,
}

#[derive(Debug, Deserialize)]
struct OptionWords {
    name: Words,
    values: BTreeMap<String, Words>,
}

#[derive(Debug)]
struct Catalogue {
    products: Vec<Product>,
    options: BTreeMap<String, OptionWords>,
    /// By file name.
    pictures: HashMap<String, Picture>,
}

impl Catalogue {
    fn load() -> Self {
        let text = |name: &str| FOLDER.get_file(name).and_then(|file| file.contents_utf8()).unwrap_or_default();
        let pictures = FOLDER.files().filter_map(|file| {
            let picture = Picture::new(file.contents().into()).ok()?;
            Some((file.path().to_string_lossy().into_owned(), picture))
        });
        Self {
            products: serde_json::from_str(text("catalogue.json")).expect("the embedded catalogue is read by a test"),
            options: serde_json::from_str(text("options.json")).expect("the embedded options are read by a test"),
            pictures: pictures.collect(),
        }
    }
}

/// Everything that is sold.
pub(super) fn products() -> &'static [Product] {
    &CATALOGUE.products
}

/// The product with this id; the first one if there is none.
pub(super) fn product(id: &str) -> &'static Product {
    let products = products();
    products.iter().find(|product| product.id == id).unwrap_or(&products[0])
}

/// The pictures of the products.
pub(super) fn pictures() -> Vec<Picture> {
    let mut pictures: Vec<Picture> = CATALOGUE.pictures.values().cloned().collect();
    pictures.sort_by(|a, b| a.media.sha256.cmp(&b.media.sha256));
    pictures
}

/// Words in a language, or in English.
pub(super) fn words<'a>(words: &'a Words, language: &str) -> &'a str {
    words.get(language).or_else(|| words.get("en")).map_or("", String::as_str)
}

impl Product {
    /// Economy post takes small things that nobody makes to order.
    pub(super) fn fits_a_letter(&self) -> bool {
        self.kind != Kind::MadeToOrder && self.weight_grams <= 500
    }

    /// A line of an order; `taste` decides what was chosen.
    pub(super) fn line(&self, id: String, quantity: u32, taste: u64, currency: &Currency, language: &str) -> OrderLine {
        let price = currency.price(self.price.amount);
        let options = self.options.iter().enumerate().filter_map(|(place, choice)| {
            let wanted = taste.wrapping_mul(7).wrapping_add(place as u64 * 3) % choice.values.len().max(1) as u64;
            let known = CATALOGUE.options.get(&choice.name)?;
            let value = known.values.get(choice.values.get(wanted as usize)?)?;
            Some(LineOption { name: words(&known.name, language).to_owned(), value: words(value, language).to_owned() })
        });
        OrderLine {
            id,
            title: words(&self.title, language).to_owned(),
            options: options.collect(),
            quantity,
            total: currency.money(price.amount * i64::from(quantity)),
            unit_price: price,
            image: CATALOGUE.pictures.get(&self.image).map(|picture| picture.media.sha256.clone()),
            made_to_order: self.kind == Kind::MadeToOrder,
            ships_in_24_hours: self.kind == Kind::ShipsIn24Hours,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_product_has_a_picture_words_in_22_languages_and_options_that_are_known() {
        for product in products() {
            assert_eq!(product.title.len(), 22, "{}", product.id);
            assert!(CATALOGUE.pictures.contains_key(&product.image), "{}", product.image);
            for choice in &product.options {
                let known = &CATALOGUE.options[&choice.name];
                assert_eq!(known.name.len(), 22, "{}", choice.name);
                for value in &choice.values {
                    assert_eq!(known.values[value].len(), 22, "{value}");
                }
            }
        }
    }
}
