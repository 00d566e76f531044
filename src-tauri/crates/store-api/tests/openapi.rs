//! The committed OpenAPI document is the one that the types produce.
#![cfg(feature = "openapi")]

#[test]
fn the_committed_openapi_document_is_fresh() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/openapi.json");
    let fresh = format!("{:#}\n", store_api::openapi::document());
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    if committed != fresh {
        std::fs::write(path, &fresh).expect("openapi.json is writable");
        panic!("openapi.json was stale; it has been written anew, commit it");
    }
}
