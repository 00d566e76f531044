//! The data's own numbers, good and bad, and the traps in it.

use super::*;

#[test]
fn every_valid_number_is_its_carriers_and_no_invalid_one_is() {
    let (mut formats, mut valid, mut invalid, mut wrong) = (0, 0, 0, Vec::new());
    for courier in COURIERS.iter() {
        for format in &courier.formats {
            formats += 1;
            for number in &format.examples.valid {
                valid += 1;
                wrong.extend(
                    (!format.fits(&bare(number))).then(|| format!("{}: {number} is not recognised", courier.name)),
                );
            }
            for number in &format.examples.invalid {
                invalid += 1;
                wrong.extend(format.fits(&bare(number)).then(|| format!("{}: {number} is recognised", courier.name)));
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
    assert_eq!((formats, valid, invalid), (39, 192, 88), "some of the data was not read");
}

#[test]
fn a_parcel_of_dhl_that_looks_like_one_of_usps_is_not_called_so() {
    let number = "00340434161094015902";
    let recognised: Vec<&str> = recognise(number).iter().map(|one| one.name).collect();
    assert_eq!(recognised, ["United States Postal Service"], "the data has learned to tell: the trap is gone");
    for said in ["DHL Paket", "Paket", "", "Deutsche Post"] {
        assert_eq!(address(said, number), None, "{said}");
    }
}

#[test]
fn a_number_of_hermes_and_a_jjd_number_of_dhl_are_nobodys() {
    for number in ["H1000730000000000001", "JJD000390016412345678"] {
        let recognised: Vec<&str> = recognise(number).iter().map(|one| one.name).collect();
        assert_eq!(recognised, [""; 0], "the data has learned of it");
        assert_eq!(address("", number), None);
    }
}

#[test]
fn the_shops_word_comes_first_and_a_telling_number_speaks_where_it_says_nothing() {
    let ups = "https://wwwapps.ups.com/WebTracking/track?track=yes&trackNums=1Z999AA10123456784";
    for said in ["UPS Standard", "ups", "Standard", ""] {
        assert_eq!(address(said, "1Z 999 AA1 01 2345 6784").as_deref(), Some(ups), "{said}");
    }
    assert_eq!(address("DHL Paket", "1Z999AA10123456784"), None, "the number says another carrier than the shop");
    assert_eq!(address("Groups", "12345"), None);
}
