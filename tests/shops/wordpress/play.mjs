// What an editor does in the help centre, by the REST API of WordPress: `play.mjs URL DEED ARGUMENT…` prints what came of it as
// JSON.
//
// write SLUG LANGUAGE TOPIC TITLE HTML | edit SLUG HTML | draft SLUG | trash SLUG | picture NAME FILE | copy STORE LANGUAGE…
import { readFileSync } from 'node:fs';

const [, , url, deed, ...given] = process.argv;
const editor = `Basic ${Buffer.from('editor:onlyfortests').toString('base64')}`;

async function ask(method, path, body, headers = { 'content-type': 'application/json' }) {
  const [route, query = ''] = path.split('?');
  // The address that every site answers, whatever its other ones look like.
  const address = `${url}/?rest_route=/wp/v2/${route}&${query}`;
  const sent = body === undefined || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  const answer = await fetch(address, { method, body: sent, headers: { authorization: editor, connection: 'close', ...headers } });
  const said = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(said)}`);
  return said;
}

async function term(taxonomy, slug, name = slug) {
  const [known] = await ask('GET', `${taxonomy}?slug=${encodeURIComponent(slug)}`);
  return (known ?? (await ask('POST', taxonomy, { slug, name }))).id;
}

async function find(slug) {
  const [found] = await ask('GET', `faq?slug=${encodeURIComponent(slug)}&status=publish,draft`);
  if (!found) throw new Error(`there is no ${slug}`);
  return found.id;
}

async function write(slug, language, topic, title, content) {
  const terms = { languages: [await term('languages', language)], 'faq-topics': [await term('faq-topics', topic)] };
  const { id, link } = await ask('POST', 'faq', { slug, title, content, status: 'publish', ...terms });
  return { id, link };
}

const edit = async (slug, content) => (await ask('POST', `faq/${await find(slug)}`, { content })).modified_gmt;
const draft = async (slug) => (await ask('POST', `faq/${await find(slug)}`, { status: 'draft' })).status;
const trash = async (slug) => (await ask('DELETE', `faq/${await find(slug)}`)).status;

async function picture(name, file) {
  const headers = { 'content-type': 'image/png', 'content-disposition': `attachment; filename="${name}"` };
  return (await ask('POST', 'media', readFileSync(file), headers)).source_url;
}

// The articles of a store in some languages, by its Store API.
async function copy(store, ...languages) {
  let count = 0;
  for (const language of languages) {
    for (let after = ''; after !== null; ) {
      const page = await (await fetch(`${store}/v1/help/${language}/changes${after}`)).json();
      for (const { change, article } of page.changes) {
        if (change !== 'put' || !article) continue;
        const [topic, slug] = article.id.split('/');
        await write(slug, language, topic, article.title, article.html);
        count += 1;
      }
      after = page.more ? `?cursor=${encodeURIComponent(page.cursor)}` : null;
    }
  }
  return { count };
}

const deeds = { write, edit, draft, trash, picture, copy };
process.stdout.write(`${JSON.stringify((await deeds[deed](...given)) ?? null)}\n`);
