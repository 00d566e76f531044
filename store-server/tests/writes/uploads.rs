//! Attachments: declared, sent in parts, checked, named by a message, and read again.

use crate::house::{Answer, EMAIL, House, Visitor};
use anyhow::Result;
use reqwest::{
    Body, Method, StatusCode,
    header::{CACHE_CONTROL, CONTENT_DISPOSITION, ETAG, IF_NONE_MATCH},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::io;
use store_api::{
    problem::ProblemCode,
    request::{Attachment, Author, Message},
    routes,
    write::{MAX_ATTACHMENT_BYTES, UPLOAD_OFFSET, Upload},
};
use store_server::Options;

struct File {
    bytes: Vec<u8>,
    sha256: String,
}

impl File {
    fn new(size: usize) -> Self {
        let noise = (0..size).map(|place| (place * place % 251) as u8);
        let bytes: Vec<u8> = b"\x89PNG\r\n\x1a\n".iter().copied().chain(noise).take(size).collect();
        let sha256 = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        Self { bytes, sha256 }
    }

    fn declared(&self) -> Value {
        json!({ "sha256": self.sha256, "content_type": "image/png", "bytes": self.bytes.len() })
    }

    fn attachment(&self) -> Attachment {
        let (name, content_type) = ("photo.png".to_owned(), "image/png".to_owned());
        Attachment { sha256: self.sha256.clone(), name, content_type, bytes: self.bytes.len() as u64 }
    }

    async fn declare(&self, visitor: &Visitor) -> Result<Answer> {
        declare(visitor, &self.declared()).await
    }

    async fn send(&self, visitor: &Visitor, from: usize, to: usize) -> Result<Answer> {
        part(visitor, &self.sha256, from, self.bytes[from..to].to_vec()).await
    }

    async fn upload(&self, visitor: &Visitor) -> Result<()> {
        self.declare(visitor).await?;
        let upload: Upload = self.send(visitor, 0, self.bytes.len()).await?.json()?;
        assert!(upload.whole);
        Ok(())
    }

    async fn read(&self, visitor: &Visitor) -> Result<Answer> {
        visitor.call(Method::GET, &routes::attachment(&self.sha256), |call| call).await
    }
}

async fn declare(visitor: &Visitor, what: &Value) -> Result<Answer> {
    visitor.call(Method::POST, routes::ATTACHMENTS, |call| call.json(what)).await
}

async fn part(visitor: &Visitor, sha256: &str, from: usize, body: impl Into<Body>) -> Result<Answer> {
    visitor.call(Method::PATCH, &routes::attachment(sha256), |call| call.header(UPLOAD_OFFSET, from).body(body)).await
}

fn about(files: &[&File]) -> Value {
    let attachments: Vec<_> = files.iter().map(|file| file.attachment()).collect();
    json!({ "topic": "contact", "text": "Look", "attachments": attachments })
}

#[tokio::test]
async fn an_attachment_comes_in_parts_goes_with_a_message_and_can_be_read_again() -> Result<()> {
    let house = House::open().await?;
    let customer = house.customer().await?;
    let file = File::new(700_000);
    assert_eq!(file.declare(&customer).await?.json::<Upload>()?, Upload { offset: 0, whole: false });
    let first: Upload = file.send(&customer, 0, 300_000).await?.json()?;
    assert_eq!(first, Upload { offset: 300_000, whole: false });
    customer.file("k1", &about(&[&file])).await?.is_problem(422, ProblemCode::AttachmentMissing)?;
    assert_eq!(file.declare(&customer).await?.json::<Upload>()?, first, "saying it again tells how far it is");
    assert_eq!(
        file.send(&customer, 300_000, 700_000).await?.json::<Upload>()?,
        Upload { offset: 700_000, whole: true }
    );

    let (request, _) = customer.file("k1", &about(&[&file])).await?.accepted()?;
    assert_eq!(request.messages[0].attachments, [file.attachment()]);
    let read = file.read(&customer).await?;
    assert_eq!((read.status, &read.body), (StatusCode::OK, &file.bytes));
    assert_eq!(
        (&read.headers["content-type"], &read.headers[CONTENT_DISPOSITION]),
        (&"image/png".parse()?, &"attachment".parse()?)
    );
    assert!(read.headers[CACHE_CONTROL].to_str()?.contains("immutable"));
    let tag = read.headers[ETAG].clone();
    let path = routes::attachment(&file.sha256);
    let again = customer.call(Method::GET, &path, |call| call.header(IF_NONE_MATCH, tag));
    assert_eq!(again.await?.status, StatusCode::NOT_MODIFIED);
    Ok(())
}

#[tokio::test]
async fn an_upload_that_breaks_off_goes_on_where_it_ended_also_after_a_restart() -> Result<()> {
    let place = tempfile::tempdir()?;
    let on_disk = |options: &mut Options| options.database = store_server::Place::File(place.path().join("store.db"));
    let (file, sent) = (File::new(900_000), 600_000);
    let house = House::with(on_disk).await?;
    let customer = house.customer().await?;
    file.declare(&customer).await?;
    let pieces = [Ok(file.bytes[..sent].to_vec()), Err(io::Error::from(io::ErrorKind::ConnectionReset))];
    let broken = Body::wrap_stream(futures_util::stream::iter(pieces));
    assert!(part(&customer, &file.sha256, 0, broken).await.is_err());
    // The server hears of the end of a connection a little later than the client.
    let mut upload = Upload { offset: 0, whole: false };
    while upload.offset == 0 {
        upload = file.declare(&customer).await?.json()?;
    }
    house.server.stop().await;

    let house = House::with(on_disk).await?;
    let customer = house.customer().await?;
    let at: Upload = file.declare(&customer).await?.json()?;
    assert!(at.offset > 0 && at.offset <= sent as u64, "{at:?}");
    assert!(file.send(&customer, at.offset as usize, file.bytes.len()).await?.json::<Upload>()?.whole);
    Ok(())
}

#[tokio::test]
async fn a_part_that_does_not_go_on_is_told_where_it_should() -> Result<()> {
    let house = House::open().await?;
    let customer = house.customer().await?;
    let file = File::new(1_000);
    file.send(&customer, 0, 10).await?.is_problem(404, ProblemCode::NotFound)?;
    file.declare(&customer).await?;
    file.send(&customer, 0, 600).await?;
    for from in [0, 599, 601] {
        let wrong = file.send(&customer, from, 700).await?;
        wrong.is_problem(409, ProblemCode::WrongOffset)?;
        assert_eq!(wrong.headers[UPLOAD_OFFSET], "600");
    }
    let bare = customer.call(Method::PATCH, &routes::attachment(&file.sha256), |call| call.body("x")).await?;
    bare.is_problem(400, ProblemCode::BadRequest)?;
    assert!(file.send(&customer, 600, 1_000).await?.json::<Upload>()?.whole);
    file.send(&customer, 600, 1_000).await?.is_problem(409, ProblemCode::WrongOffset)?;
    assert!(file.send(&customer, 1_000, 1_000).await?.json::<Upload>()?.whole, "an empty part asks how far it is");
    Ok(())
}

#[tokio::test]
async fn what_is_not_what_was_declared_is_forgotten() -> Result<()> {
    let house = House::open().await?;
    let customer = house.customer().await?;
    let mut file = File::new(1_000);
    file.bytes[500] ^= 1;
    file.declare(&customer).await?;
    file.send(&customer, 0, 1_000).await?.is_problem(422, ProblemCode::HashMismatch)?;
    file.send(&customer, 0, 10).await?.is_problem(404, ProblemCode::NotFound)?;

    let file = File::new(1_000);
    declare(&customer, &json!({ "sha256": file.sha256, "content_type": "image/jpeg", "bytes": 1_000 })).await?;
    file.send(&customer, 0, 1_000).await?.is_problem(415, ProblemCode::UnsupportedMediaType)?;
    file.send(&customer, 0, 10).await?.is_problem(404, ProblemCode::NotFound)?;
    Ok(())
}

#[tokio::test]
async fn what_nobody_could_look_at_is_not_taken() -> Result<()> {
    let house = House::open().await?;
    let customer = house.customer().await?;
    let hash = "a".repeat(64);
    let what = |content_type: &str, bytes: u64| json!({ "sha256": hash, "content_type": content_type, "bytes": bytes });
    for (what, status, code) in [
        (what("image/png", 0), 422, ProblemCode::Invalid),
        (what("image/png", MAX_ATTACHMENT_BYTES + 1), 413, ProblemCode::PayloadTooLarge),
        (what("image/svg+xml", 9), 415, ProblemCode::UnsupportedMediaType),
        (json!({ "sha256": "A".repeat(64), "content_type": "image/png", "bytes": 9 }), 422, ProblemCode::Invalid),
        (json!({ "sha256": hash }), 400, ProblemCode::BadRequest),
    ] {
        declare(&customer, &what).await?.is_problem(status, code)?;
    }
    let file = File::new(1_000);
    file.declare(&customer).await?;
    let too_much = [file.bytes.clone(), vec![0; 600_000]].concat();
    part(&customer, &file.sha256, 0, too_much.clone()).await?.is_problem(413, ProblemCode::PayloadTooLarge)?;
    let pieces = too_much.chunks(1_000).map(|piece| Ok::<_, io::Error>(piece.to_vec())).collect::<Vec<_>>();
    let unmeasured = Body::wrap_stream(futures_util::stream::iter(pieces));
    // A client that is still sending may not hear why the store stopped listening.
    if let Ok(answer) = part(&customer, &file.sha256, 0, unmeasured).await {
        answer.is_problem(413, ProblemCode::PayloadTooLarge)?;
    }
    assert_eq!(file.declare(&customer).await?.json::<Upload>()?.offset, 0);
    Ok(())
}

#[tokio::test]
async fn an_attachment_of_somebody_else_can_neither_be_read_nor_named() -> Result<()> {
    let house = House::open().await?;
    let (customer, stranger) = (house.customer().await?, house.stranger().await?);
    let file = File::new(1_000);
    file.upload(&customer).await?;
    file.read(&stranger).await?.is_problem(404, ProblemCode::NotFound)?;
    file.read(&house.nobody()).await?.is_problem(401, ProblemCode::Unauthorized)?;
    stranger.file("k", &about(&[&file])).await?.is_problem(422, ProblemCode::AttachmentMissing)?;
    assert_eq!(file.declare(&stranger).await?.json::<Upload>()?, Upload { offset: 0, whole: false });
    let guest = house.guest(&house.orders[0]).await?;
    file.read(&guest).await?.is_problem(404, ProblemCode::NotFound)?;
    Ok(())
}

#[tokio::test]
async fn a_guest_and_the_store_go_on_talking_in_pictures() -> Result<()> {
    let house = House::open().await?;
    let (order, file) = (&house.orders[0], File::new(1_000));
    let (guest, customer) = (house.guest(order).await?, house.customer().await?);
    file.upload(&guest).await?;
    let body = json!({ "topic": "contact", "order_id": order.id, "text": "Look", "attachments": [file.attachment()] });
    let (mut request, _) = guest.file("k", &body).await?.accepted()?;
    assert_eq!(file.read(&customer).await?.body, file.bytes);

    let label = b"%PDF-1.7 a label".to_vec();
    let sha256 = house.server.put_attachment(EMAIL, "application/pdf", &label)?;
    let path = routes::attachment(&sha256);
    guest.call(Method::GET, &path, |call| call).await?.is_problem(404, ProblemCode::NotFound)?;
    let (name, content_type) = ("label.pdf".to_owned(), "application/pdf".to_owned());
    let attachments = vec![Attachment { sha256, name, content_type, bytes: label.len() as u64 }];
    let message =
        Message { id: "m".to_owned(), author: Author::Store, at: house.now(), text: String::new(), attachments };
    request.messages.push(message);
    house.server.put_request(EMAIL, &request)?;
    assert_eq!(guest.call(Method::GET, &path, |call| call).await?.body, label);
    assert_eq!(guest.requests().await?, [request], "a guest goes on seeing what they filed");
    Ok(())
}

#[tokio::test]
async fn what_is_left_lying_is_forgotten_and_what_a_message_names_is_not() -> Result<()> {
    let house = House::open().await?;
    let customer = house.customer().await?;
    let (half, unnamed, named) = (File::new(1_000), File::new(1_001), File::new(1_002));
    half.declare(&customer).await?;
    half.send(&customer, 0, 500).await?;
    unnamed.upload(&customer).await?;
    named.upload(&customer).await?;
    customer.file("k", &about(&[&named])).await?.accepted()?;
    house.pass_hours(24 * 8);
    house.server.sweep()?;
    assert_eq!(half.declare(&customer).await?.json::<Upload>()?.offset, 0);
    assert_eq!(unnamed.read(&customer).await?.status, StatusCode::OK);
    house.pass_hours(24 * 30);
    house.server.sweep()?;
    assert_eq!(unnamed.read(&customer).await?.status, StatusCode::NOT_FOUND);
    assert_eq!(named.read(&customer).await?.status, StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn nobody_fills_the_store_with_beginnings() -> Result<()> {
    let house = House::open().await?;
    let customer = house.customer().await?;
    let what = |place: u32| json!({ "sha256": format!("{place:064x}"), "content_type": "image/png", "bytes": MAX_ATTACHMENT_BYTES });
    for place in 0..10 {
        assert_eq!(declare(&customer, &what(place)).await?.status, StatusCode::OK);
    }
    let full = declare(&customer, &what(10)).await?;
    full.is_problem(429, ProblemCode::TooManyRequests)?;
    assert!(full.headers.contains_key("retry-after"));
    assert_eq!(declare(&customer, &what(3)).await?.status, StatusCode::OK);
    Ok(())
}
