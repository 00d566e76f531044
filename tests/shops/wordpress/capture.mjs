// Writes the posts that tests are about into an empty site, and keeps what it answers to the bridge's own questions:
// `capture.mjs URL FOLDER`. Run again when the questions or the version of WordPress change.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const [, , url, folder] = process.argv;
mkdirSync(folder, { recursive: true });

const play = (...words) =>
  JSON.parse(execFileSync(process.execPath, [new URL('play.mjs', import.meta.url).pathname, url, ...words], { encoding: 'utf8' }));

async function keep(name, path) {
  const answer = await fetch(`${url}/wp-json/wp/v2/${path}`, { headers: { connection: 'close' } });
  const told = ['x-wp-total', 'x-wp-totalpages'].filter((header) => answer.headers.has(header));
  const headers = Object.fromEntries(told.map((header) => [header, answer.headers.get(header)]));
  const captured = { status: answer.status, headers, body: await answer.json() };
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(captured)}\n`);
}

const posts = [
  ['delivery-time', 'en', 'shipping', 'How long does delivery take?', '<p>Within <strong>2–3 working days</strong>.</p><script>alert(1)</script>'],
  ['returns', 'en', 'returns', 'How do I return an item?', '<p>Print the <a href="/returns">label</a> and send it within 30 days.</p>'],
  ['change-order', 'en', 'shipping', 'Can I change my order?', '<p>As long as it is not packed.</p>'],
  ['lieferzeit', 'de', 'shipping', 'Wie lange dauert die Lieferung?', '<p>In der Regel <em>2–3 Werktage</em>.</p>'],
  ['ruecksendung', 'de', 'returns', 'Wie sende ich etwas zurück?', '<p>Drucken Sie das Etikett aus.</p>'],
  ['bestellung-aendern', 'de', 'shipping', 'Kann ich meine Bestellung ändern?', '<p>Solange sie nicht verpackt ist.</p>'],
];
const ids = posts.map((post) => play('write', ...post).id);
const term = '_fields=id,description,link,name,slug,taxonomy';
await keep('posts', 'faq?per_page=100&_fields=id,modified,modified_gmt,slug,link,title,content,excerpt,faq-topics,languages');
await keep('topics', `faq-topics?${term}`);
await keep('languages', `languages?${term}`);
await keep('page-99', 'faq?page=99');
await keep('per-page-101', 'faq?per_page=101');
await keep('no-route', 'nope');
play('trash', 'change-order');
await keep('trashed', `faq/${ids[2]}`);
