// Plays the orders that tests are about in an empty shop, and keeps what it answers to the bridge's own queries at every step:
// `capture.mjs URL FOLDER`. Run again when the queries or the shop's version change.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const [, , url, folder] = process.argv;
const EMAIL = 'jane@example.test';
const PASSWORD = 'S3cure-pass';
const queries = new URL('../../../store-server/src/sources/vendure/', import.meta.url);
const query = (name) => readFileSync(new URL(`${name}.graphql`, queries), 'utf8');
mkdirSync(folder, { recursive: true });

const play = (...words) =>
  JSON.parse(execFileSync(process.execPath, [new URL('play.mjs', import.meta.url).pathname, url, ...words], { encoding: 'utf8' }));

async function ask(token, text, variables = null, language = '') {
  // A kept connection may be one that the shop is just closing.
  const headers = { 'content-type': 'application/json', connection: 'close', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const address = `${url}/shop-api${language ? `?languageCode=${language}` : ''}`;
  const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ query: text, variables }) });
  return { status: answer.status, token: answer.headers.get('vendure-auth-token'), body: await answer.json() };
}

const keep = (name, value) => writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(value)}\n`);
const list = { o: { take: 100, skip: 0, sort: { orderPlacedAt: 'DESC' }, filter: { active: { eq: false } } } };
const enter = (password) => ask(null, query('sign_in'), { name: EMAIL, password });

async function step(name, token) {
  const fingerprints = await ask(token, query('fingerprints'), list);
  const codes = fingerprints.body.data.activeCustomer.orders.items.map((order) => order.code);
  const orders = await ask(token, query('orders'), { o: { take: 100, filter: { code: { in: codes } } } });
  keep(name, { fingerprints: fingerprints.body, orders: orders.body });
}

play('customer', EMAIL, PASSWORD);
keep('channel', await ask(null, '{ activeChannel { code } }'));
keep('sign-in-wrong', await enter('wrong'));
const signedIn = await enter(PASSWORD);
const { token } = signedIn;
keep('sign-in', { ...signedIn, token: 'a-token-of-the-shop' });
keep('customer', await ask(token, query('customer')));
await step('nothing', token);
const first = play('place', EMAIL, PASSWORD, 'L2201308:1', 'C24F390:2', 'TEE-1:3').code;
await step('authorized', token);
play('settle', first);
await step('settled', token);
const parcel = play('pack', first, 'DHL Paket', '00340434161094015902', 'L2201308:1').id;
await step('packed', token);
play('step', parcel, 'Shipped');
await step('partially-shipped', token);
const other = play('ship', first, 'UPS Standard', '1Z999AA10123456784', 'C24F390:2', 'TEE-1:3').id;
await step('shipped', token);
play('step', parcel, 'Delivered');
await step('partially-delivered', token);
play('step', other, 'Delivered');
await step('delivered', token);
const second = play('place', EMAIL, PASSWORD, 'C27F390:1').code;
play('settle', second);
play('cancel', second);
await step('cancelled', token);
play('refund', second);
await step('refunded', token);
const third = play('place', EMAIL, PASSWORD, 'L2201516:2').code;
play('settle', third);
play('ship', third, 'Brief', '', 'L2201516:1');
const called_off = play('pack', third, 'Hermes', 'H1000730000000001', 'L2201516:1').id;
play('step', called_off, 'Cancelled');
play('note', third, 'Your second item is delayed by a week.');
await step('note', token);
play('move', third, 'Neue Straße 2');
await step('modifying', token);
play('cart', EMAIL, PASSWORD, 'TEE-1:1');
await step('cart', token);
const whole = { o: { take: 100 } };
keep('orders-lean', await ask(token, query('orders_lean'), whole));
keep('orders-german', await ask(token, query('orders'), whole, 'de'));
keep('carts-too', await ask(token, query('fingerprints'), whole));
keep('unknown-field', await ask(token, '{ activeCustomer { orders { items { nope } } } }'));
keep('too-many', await ask(token, query('fingerprints'), { o: { take: 101 } }));
keep('forbidden', await ask('nonsense', '{ me { id } }'));
keep('signed-out', { ...(await ask('nonsense', query('fingerprints'), list)), token: 'a-token-of-nobody' });
