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

async function write(slug, language, topic, title, content, excerpt = '') {
  const terms = { languages: [await term('languages', language)], 'faq-topics': [await term('faq-topics', topic)] };
  const { id, link } = await ask('POST', 'faq', { slug, title, content, excerpt, status: 'publish', ...terms });
  return { id, link };
}

const edit = async (slug, content) => (await ask('POST', `faq/${await find(slug)}`, { content })).modified_gmt;
const draft = async (slug) => (await ask('POST', `faq/${await find(slug)}`, { status: 'draft' })).status;
const trash = async (slug) => (await ask('DELETE', `faq/${await find(slug)}`)).status;

async function picture(name, file) {
  const headers = { 'content-type': 'image/png', 'content-disposition': `attachment; filename="${name}"` };
  return (await ask('POST', 'media', readFileSync(file), headers)).source_url;
}

// The articles of a store in some languages, by its Store API; without their pictures.
async function copy(store, ...languages) {
  let count = 0;
  for (const language of languages) {
    const { entries } = await (await fetch(`${store}/v1/help/${language}/changes`)).json();
    const values = (kind) => entries.filter((entry) => entry.op === 'put' && entry.kind === kind).map((entry) => entry.value);
    const titles = Object.fromEntries(values('category').map(({ id, title }) => [id, title]));
    for (const { id, title, summary, html } of values('article')) {
      const [topic, slug] = id.split('/');
      await term('faq-topics', topic, titles[topic]);
      const content = html.replaceAll(/<img[^>]*>/g, '').replaceAll(/"article:[^"/]+\/([^"#]+)/g, `"${url}/faq/$1/`);
      await write(language === languages[0] ? slug : `${slug}-${language}`, language, topic, title, content, summary);
      count += 1;
    }
  }
  return { count };
}

const deeds = { write, edit, draft, trash, picture, copy };
process.stdout.write(`${JSON.stringify((await deeds[deed](...given)) ?? null)}\n`);
