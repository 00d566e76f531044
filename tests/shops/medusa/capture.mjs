// Plays the orders that tests are about in an empty shop, and keeps what it answers to the bridge's own questions at every step:
// `capture.mjs URL FOLDER`, and with a third word those of a shop as it is installed. Only what was kept before is kept again,
// so that a key that the source has learned to read is written into the old answer first.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { call, enter, must, publishableKey } from './ask.mjs';

const [, , url, folder, stock] = process.argv;
const EMAIL = stock ? 'stock@example.test' : 'jane@example.test';
const PASSWORD = 'S3cure-pass';
const source = readFileSync(new URL('../../../store-server/src/sources/medusa/answer.rs', import.meta.url), 'utf8');
const FIELDS = source.match(/const FIELDS: &str = "([^"]+)"/)[1].replaceAll(/\\\s+/g, '');
mkdirSync(folder, { recursive: true });

const play = (...words) =>
  JSON.parse(execFileSync(process.execPath, [new URL('play.mjs', import.meta.url).pathname, url, ...words], { encoding: 'utf8' }));

function like(value, known) {
  if (Array.isArray(value) && Array.isArray(known)) return value.map((item, at) => like(item, known[at] ?? known[0]));
  if (!value || !known || typeof value !== 'object' || typeof known !== 'object') return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name in known).map(([name, field]) => [name, like(field, known[name])]));
}

function keep(name, value) {
  const known = new URL(`answers/${name}.json`, import.meta.url);
  const kept = existsSync(known) ? like(value, JSON.parse(readFileSync(known, 'utf8'))) : value;
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(kept)}\n`);
}

play('customer', EMAIL, PASSWORD);
const key = await publishableKey(url);
const { token } = (await enter(url, EMAIL, PASSWORD)).body;
const ask = async (path, given) => {
  const { status, body } = await call(url, 'GET', path, given);
  return { status, body };
};

async function step(name, number) {
  if (stock && !['shipped', 'delivered', 'return-requested'].includes(name)) return;
  const { orders } = await must(url, 'GET', `/store/orders?limit=50&order=-created_at&fields=${encodeURIComponent(FIELDS)}`, { token, key });
  keep(stock ? `stock-${name}` : name, orders.find((order) => String(order.display_id) === number));
}

if (!stock) {
  const wrong = await enter(url, EMAIL, 'wrong');
  keep('sign-in-wrong', { status: wrong.status, body: wrong.body });
  keep('claims', JSON.parse(Buffer.from(token.split('.')[1], 'base64url')));
  keep('customer', await ask('/store/customers/me', { token, key }));
  keep('no-key', await ask('/store/orders', { token }));
  keep('wrong-key', await ask('/store/orders', { token, key: 'pk_wrong' }));
  keep('signed-out', await ask('/store/orders', { key }));
  keep('return-reasons', { request: 'GET /store/return-reasons', ...(await ask('/store/return-reasons', { key })) });
  keep('unrecognized', await ask('/store/orders?updated_at[$gte]=2026-01-01T00:00:00Z', { token, key }));
}
if (!stock) {
  play('customer', 'careful@example.test', PASSWORD);
  const { secret } = play('factor', 'careful@example.test', PASSWORD);
  const asking = await enter(url, 'careful@example.test', PASSWORD);
  keep('wants-code', { status: asking.status, body: { ...asking.body, token: 'a-token-of-nobody-yet' } });
  const prove = async (code) => {
    const body = { method: 'totp', code };
    const path = `/auth/mfa/challenges/${asking.body.mfa_challenge.id}/verify`;
    const answer = await call(url, 'POST', path, { token: asking.body.token, body });
    return { status: answer.status, body: answer.body };
  };
  keep('code-wrong', await prove('000000'));
  const code = play('code', secret);
  await prove(code);
  keep('code-late', await prove(code));
}
const first = play('place', EMAIL, PASSWORD, 'L2201308:1', 'C24F390:2', 'TEE-1:3').code;
await step('placed', first);
play('settle', first);
await step('payment-captured', first);
const parcel = play('pack', first, 'L2201308:1').id;
await step('partially-fulfilled', first);
play('send', first, parcel, '00340434161094015902', 'https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode=00340434161094015902');
await step('partially-shipped', first);
const other = play('pack', first, 'C24F390:2', 'TEE-1:3').id;
await step('fulfilled-second', first);
play('send', first, other, '1Z999AA10123456784', '#', '1Z999AA10123456785', 'https://www.ups.com/track?tracknum=1Z999AA10123456785');
await step('shipped', first);
play('deliver', first, parcel);
await step('partially-delivered', first);
play('deliver', first, other);
await step('delivered', first);
const back = play('return', first, 'TEE-1:1').id;
await step('return-requested', first);
if (!stock) {
  const { status, body } = await call(url, 'POST', '/store/returns', { key, body: play('wanted', first, 'TEE-1:9') });
  keep('return-too-many', { request: 'POST /store/returns', status, body });
  play('receive', first, back, 'TEE-1:1');
  await step('return-received', first);
  const second = play('place', EMAIL, PASSWORD, 'TEE-1:1').code;
  play('cancel', second);
  await step('cancelled', second);
  const third = play('place', EMAIL, PASSWORD, 'C24F390:1').code;
  play('settle', third);
  play('cancel', third);
  await step('refunded', third);
  await step('open', play('place', EMAIL, PASSWORD, 'TEE-1:2').code);
}
