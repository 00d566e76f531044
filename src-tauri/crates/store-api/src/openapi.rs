//! The OpenAPI 3.1 document, generated from the types.

use crate::{
    auth::{OAuthError, OrderLookup, ServerMetadata, TokenAnswer},
    change::ChangePage,
    help::{Article, Category, Media},
    notice::{Notice, ReadUntil},
    order::Order,
    problem,
    problem::Problem,
    request::{Rating, Request},
    routes,
    store::Store,
    stream::Changed,
    write::{IDEMPOTENCY_KEY, NewAttachment, NewMessage, NewRequest, Outcome, UPLOAD_OFFSET, Upload, Vote},
};
use schemars::{Schema, SchemaGenerator, generate::SchemaSettings, json_schema};
use serde_json::{Value, json};

/// The whole document, as it is committed in `openapi.json`.
pub fn document() -> Value {
    let mut generator = SchemaSettings::draft2020_12()
        .with(|settings| {
            settings.meta_schema = None;
            settings.definitions_path = "/components/schemas".into();
        })
        .into_generator();
    let mut paths = paths(&mut generator);
    if let (Value::Object(all), Value::Object(writes)) = (&mut paths, writes(&mut generator)) {
        all.extend(writes);
    }
    let schemas = generator.take_definitions(true);
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Store API",
            "version": "1.0.0",
            "description": "What an app for a store's customers and the store say to each other.",
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
        },
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "customer": { "type": "http", "scheme": "bearer", "description": "An access token from the token endpoint or the order look-up." },
            },
        },
    })
}

/// The schema of a log entry's value: any of the nouns.
pub(crate) fn any_noun(generator: &mut SchemaGenerator) -> Schema {
    json_schema!({ "anyOf": [
        generator.subschema_for::<Order>(),
        generator.subschema_for::<Request>(),
        generator.subschema_for::<Notice>(),
        generator.subschema_for::<Category>(),
        generator.subschema_for::<Article>(),
        generator.subschema_for::<Media>(),
    ]})
}

fn paths(g: &mut SchemaGenerator) -> Value {
    let problem = json!({ "description": "What went wrong.", "content": { problem::CONTENT_TYPE: { "schema": g.subschema_for::<Problem>() } } });
    let after = json!({ "name": "after", "in": "query", "schema": { "type": "string" }, "description": "The `next` of the page before; absent at first." });
    let page = answer("A page of the log.", g.subschema_for::<ChangePage>());
    let customer = json!([{ "customer": [] }]);
    json!({
        routes::DISCOVERY: { "get": { "summary": "Where to sign in (RFC 8414).", "responses": { "200": answer("Metadata.", g.subschema_for::<ServerMetadata>()) } } },
        "/oauth/token": { "post": { "summary": "Code or refresh token for tokens (RFC 6749, PKCE by RFC 7636). The path is the one discovery names.", "responses": { "200": answer("Tokens.", named(g)), "400": answer("Refused.", g.subschema_for::<OAuthError>()) } } },
        routes::ORDER_LOOKUP: { "post": { "summary": "A guest's token for one order.", "requestBody": { "required": true, "content": { "application/json": { "schema": g.subschema_for::<OrderLookup>() } } }, "responses": { "200": answer("A token.", g.subschema_for::<TokenAnswer>()), "default": problem } } },
        routes::CHANGES: { "get": { "summary": "What changed for the customer.", "security": customer, "parameters": [after], "responses": { "200": page, "default": problem } } },
        routes::HELP_PACK: { "get": { "summary": "The whole help log of a language in one file: Zstandard, JSON lines, a PackHead and then the pages of the log.", "parameters": [path_parameter("lang", "BCP 47 tag.")], "responses": { "200": { "description": "The pack.", "content": { crate::pack::MEDIA_TYPE: {} } }, "304": { "description": "Nothing changed since the `ETag`." }, "default": problem } } },
        routes::HELP_CHANGES: { "get": { "summary": "What changed in the help centre of a language.", "parameters": [path_parameter("lang", "BCP 47 tag."), after], "responses": { "200": page, "304": { "description": "Nothing changed since the `ETag`." }, "default": problem } } },
        routes::STORE: { "get": { "summary": "What is the same for every customer.", "responses": { "200": answer("The store.", g.subschema_for::<Store>()), "304": { "description": "Nothing changed since the `ETag`." }, "default": problem } } },
        routes::MEDIA: { "get": { "summary": "A picture by its hash; immutable.", "parameters": [path_parameter("sha256", "64 hexadecimal digits.")], "responses": { "200": { "description": "The bytes.", "content": { "image/*": {} } }, "default": problem } } },
        routes::STREAM: { "get": { "summary": "Server-sent events; with a token also those of the customer's log.", "security": [{}, { "customer": [] }], "parameters": [{ "name": "Last-Event-ID", "in": "header", "schema": { "type": "string" } }], "responses": { "200": { "description": "Events named `changed`.", "content": { "text/event-stream": { "schema": g.subschema_for::<Changed>() } } }, "default": problem } } },
    })
}

/// The write side.
fn writes(g: &mut SchemaGenerator) -> Value {
    let problem = json!({ "description": "What went wrong.", "content": { problem::CONTENT_TYPE: { "schema": g.subschema_for::<Problem>() } } });
    let outcome = answer("Accepted or refused.", g.subschema_for::<Outcome>());
    let customer = json!([{ "customer": [] }]);
    let key = json!({ "name": IDEMPOTENCY_KEY, "in": "header", "required": true, "schema": { "type": "string" }, "description": "Made when the customer pressed the button; the same key and body have the same answer." });
    let offset = json!({ "name": UPLOAD_OFFSET, "in": "header", "required": true, "schema": { "type": "integer" }, "description": "Where the body goes on." });
    let (id, hash) = (path_parameter("id", "The request's id."), path_parameter("sha256", "64 hexadecimal digits."));
    let body = |schema: Schema| json!({ "required": true, "content": { "application/json": { "schema": schema } } });
    let write = |summary: &str, parameters: Value, body: Value| json!({ "summary": summary, "security": customer, "parameters": parameters, "requestBody": body, "responses": { "200": outcome, "default": problem } });
    let (request, message, rating) =
        (g.subschema_for::<NewRequest>(), g.subschema_for::<NewMessage>(), g.subschema_for::<Rating>());
    let (declared, upload, vote) =
        (g.subschema_for::<NewAttachment>(), g.subschema_for::<Upload>(), g.subschema_for::<Vote>());
    let nothing = json!({ "required": false, "content": { "application/json": { "schema": { "type": "object" } } } });
    let upload = answer("How far it is.", upload);
    json!({
        routes::REQUESTS: { "post": write("Files a request.", json!([key]), body(request)) },
        routes::MESSAGES: { "post": write("Adds to a thread.", json!([key, id]), body(message.clone())) },
        routes::WITHDRAW: { "post": write("Takes a request back.", json!([key, id]), nothing) },
        routes::REOPEN: { "post": write("Opens a request again.", json!([key, id]), body(message)) },
        routes::RATING: { "put": write("Says how a request was dealt with.", json!([key, id]), body(rating)) },
        routes::ATTACHMENTS: { "post": { "summary": "Declares an attachment, or asks how far it is.", "security": customer, "requestBody": body(declared), "responses": { "200": upload, "default": problem } } },
        routes::ATTACHMENT: {
            "patch": { "summary": "Sends the next part.", "security": customer, "parameters": [hash, offset], "requestBody": { "required": true, "content": { "application/octet-stream": {} } }, "responses": { "200": upload, "default": problem } },
            "get": { "summary": "The bytes of an attachment of this customer's threads.", "security": customer, "parameters": [hash], "responses": { "200": { "description": "The bytes.", "content": { "*/*": {} } }, "default": problem } },
        },
        routes::READ_UNTIL: { "put": { "summary": "Says up to when notices have been read, so that another device knows. An earlier moment than one said before changes nothing.", "security": customer, "requestBody": body(g.subschema_for::<ReadUntil>()), "responses": { "204": { "description": "Noted." }, "default": problem } } },
        routes::VOTE: { "put": { "summary": "Says whether an article helped; with or without an account.", "security": [{}, customer[0]], "parameters": [key, path_parameter("lang", "BCP 47 tag."), path_parameter("id", "The article's id.")], "requestBody": body(vote), "responses": { "204": { "description": "Counted." }, "default": problem } } },
    })
}

/// Tokens of a customer who is told apart from others: what they wrote waits for nobody else.
fn named(generator: &mut SchemaGenerator) -> Schema {
    schemars::json_schema!({ "allOf": [generator.subschema_for::<TokenAnswer>(), { "required": ["account"] }] })
}

fn answer(description: &str, schema: Schema) -> Value {
    json!({ "description": description, "content": { "application/json": { "schema": schema } } })
}

fn path_parameter(name: &str, description: &str) -> Value {
    json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" }, "description": description })
}
