//! The OpenAPI 3.1 document, generated from the types.

use crate::{
    auth::{OAuthError, OrderLookup, ServerMetadata, TokenAnswer},
    change::ChangePage,
    help::{Article, Category, Media},
    notice::Notice,
    order::Order,
    problem,
    problem::Problem,
    request::Request,
    routes,
    store::Store,
    stream::Changed,
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
    let paths = paths(&mut generator);
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
        "/oauth/token": { "post": { "summary": "Code or refresh token for tokens (RFC 6749, PKCE by RFC 7636). The path is the one discovery names.", "responses": { "200": answer("Tokens.", g.subschema_for::<TokenAnswer>()), "400": answer("Refused.", g.subschema_for::<OAuthError>()) } } },
        routes::ORDER_LOOKUP: { "post": { "summary": "A guest's token for one order.", "requestBody": { "required": true, "content": { "application/json": { "schema": g.subschema_for::<OrderLookup>() } } }, "responses": { "200": answer("A token.", g.subschema_for::<TokenAnswer>()), "default": problem } } },
        routes::CHANGES: { "get": { "summary": "What changed for the customer.", "security": customer, "parameters": [after], "responses": { "200": page, "default": problem } } },
        routes::HELP_CHANGES: { "get": { "summary": "What changed in the help centre of a language.", "parameters": [path_parameter("lang", "BCP 47 tag."), after], "responses": { "200": page, "304": { "description": "Nothing changed since the `ETag`." }, "default": problem } } },
        routes::STORE: { "get": { "summary": "What is the same for every customer.", "responses": { "200": answer("The store.", g.subschema_for::<Store>()), "304": { "description": "Nothing changed since the `ETag`." }, "default": problem } } },
        routes::MEDIA: { "get": { "summary": "A picture by its hash; immutable.", "parameters": [path_parameter("sha256", "64 hexadecimal digits.")], "responses": { "200": { "description": "The bytes.", "content": { "image/*": {} } }, "default": problem } } },
        routes::STREAM: { "get": { "summary": "Server-sent events; with a token also those of the customer's log.", "security": [{}, { "customer": [] }], "parameters": [{ "name": "Last-Event-ID", "in": "header", "schema": { "type": "string" } }], "responses": { "200": { "description": "Events named `changed`.", "content": { "text/event-stream": { "schema": g.subschema_for::<Changed>() } } }, "default": problem } } },
    })
}

fn answer(description: &str, schema: Schema) -> Value {
    json!({ "description": description, "content": { "application/json": { "schema": schema } } })
}

fn path_parameter(name: &str, description: &str) -> Value {
    json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" }, "description": description })
}
