// What customers and staff do in the shop, by its own APIs: `play.mjs URL DEED ARGUMENT…` prints what came of it as JSON.
//
// key | customer EMAIL PASSWORD | place EMAIL PASSWORD SKU:QUANTITY… | settle NUMBER | pack NUMBER [SKU:QUANTITY…]
// send NUMBER FULFILMENT [TRACKING URL]… | ship NUMBER URL TRACKING [SKU:QUANTITY…] | deliver NUMBER FULFILMENT | cancel NUMBER
// wanted NUMBER SKU:QUANTITY (what a return is asked with) | return NUMBER SKU:QUANTITY | receive NUMBER RETURN SKU:QUANTITY
// factor EMAIL PASSWORD | code SECRET
import { createHmac } from 'node:crypto';
import { admin as asStaff, enter, must, publishableKey } from './ask.mjs';

const [, , url, deed, ...given] = process.argv;
const admin = (method, path, body) => asStaff(url, method, path, body);
const key = () => publishableKey(url);
const lines = (words) => words.map((word) => word.split(':')).map(([sku, quantity]) => ({ sku, quantity: Number(quantity) }));

async function customer(email, password) {
  const { token } = await must(url, 'POST', '/auth/customer/emailpass/register', { body: { email, password } });
  const body = { email, first_name: 'Jané', last_name: "O'Brien", phone: '+49 30 1234567' };
  await must(url, 'POST', '/store/customers', { token, key: await key(), body });
  return { email };
}

async function place(email, password, ...words) {
  const [{ body: { token } }, channel] = [await enter(url, email, password), await key()];
  const shop = (method, path, body) => must(url, method, `/store/${path}`, { token, key: channel, body });
  const [region] = (await shop('GET', 'regions')).regions;
  const { products } = await shop('GET', 'products?fields=*variants');
  const variants = Object.fromEntries(products.flatMap((product) => product.variants).map(({ id, sku }) => [sku, id]));
  const address = {
    first_name: 'Jané', last_name: "O'Brien", company: 'Möbel & Söhne', address_1: 'Musterstraße 1', address_2: '2. OG', city: 'Berlin',
    province: 'BE', postal_code: '10557', country_code: 'de', phone: '+49 30 1234567',
  };
  const begun = { region_id: region.id, email, shipping_address: address, billing_address: address };
  const { cart } = await shop('POST', 'carts', begun);
  for (const { sku, quantity } of lines(words)) {
    await shop('POST', `carts/${cart.id}/line-items`, { variant_id: variants[sku], quantity });
  }
  await shop('POST', `carts/${cart.id}/customer`, {});
  const [way] = (await shop('GET', `shipping-options?cart_id=${cart.id}`)).shipping_options;
  await shop('POST', `carts/${cart.id}/shipping-methods`, { option_id: way.id });
  const { payment_collection: payment } = await shop('POST', 'payment-collections', { cart_id: cart.id });
  await shop('POST', `payment-collections/${payment.id}/payment-sessions`, { provider_id: 'pp_system_default' });
  const { order } = await shop('POST', `carts/${cart.id}/complete`);
  return { code: String(order.display_id), id: order.id };
}

async function order(number) {
  const fields = '*items,*fulfillments,*fulfillments.items,*payment_collections,*payment_collections.payments,*returns';
  const { orders } = await admin('GET', `orders?limit=100&fields=display_id,${fields}`);
  return orders.find(({ display_id }) => String(display_id) === number);
}

async function settle(number) {
  const payments = (await order(number)).payment_collections.flatMap((collection) => collection.payments);
  for (const { id } of payments) await admin('POST', `payments/${id}/capture`, {});
  return { settled: payments.length };
}

const location = async () => (await admin('GET', 'stock-locations')).stock_locations[0].id;
const chosen = (items, words) => {
  const wanted = words.length ? lines(words) : items.map(({ variant_sku: sku, quantity }) => ({ sku, quantity }));
  return wanted.map(({ sku, quantity }) => ({ id: items.find((item) => item.variant_sku === sku).id, quantity }));
};

async function pack(number, ...words) {
  const { id, items, fulfillments } = await order(number);
  const body = { items: chosen(items, words), location_id: await location(), no_notification: true };
  const after = (await admin('POST', `orders/${id}/fulfillments?fields=*fulfillments`, body)).order.fulfillments;
  return { id: after.find((one) => fulfillments.every((before) => before.id !== one.id)).id };
}

async function send(number, fulfilment, ...labels) {
  const { id, fulfillments } = await order(number);
  const items = fulfillments.find((one) => one.id === fulfilment).items.map((item) => ({ id: item.line_item_id, quantity: item.quantity }));
  const pairs = labels.flatMap((tracking, at) => (at % 2 ? [] : [{ tracking_number: tracking, tracking_url: labels[at + 1], label_url: '' }]));
  await admin('POST', `orders/${id}/fulfillments/${fulfilment}/shipments`, { items, labels: pairs });
  return { id: fulfilment };
}

async function ship(number, address, tracking, ...words) {
  return send(number, (await pack(number, ...words)).id, tracking, address);
}

async function deliver(number, fulfilment) {
  await admin('POST', `orders/${(await order(number)).id}/fulfillments/${fulfilment}/mark-as-delivered`, {});
  return { id: fulfilment };
}

const cancel = async (number) => (await admin('POST', `orders/${(await order(number)).id}/cancel`, {})).order.status;

async function wanted(number, word) {
  const { id, items } = await order(number);
  const [reason] = (await admin('GET', 'return-reasons')).return_reasons;
  const { shipping_options: ways } = await admin('GET', 'shipping-options?limit=100');
  return {
    order_id: id, items: chosen(items, [word]).map((item) => ({ ...item, reason_id: reason.id, note: 'Too small' })),
    return_shipping: { option_id: ways.find((way) => way.name === 'Return Shipping').id }, location_id: await location(),
  };
}

async function bringBack(...words) {
  return { id: (await must(url, 'POST', '/store/returns', { key: await key(), body: await wanted(...words) })).return.id };
}

async function receive(number, back, word) {
  const { items } = await order(number);
  await admin('POST', `returns/${back}/receive`, {});
  await admin('POST', `returns/${back}/receive-items`, { items: chosen(items, [word]) });
  await admin('POST', `returns/${back}/receive/confirm`, {});
  return { id: back };
}

function code(secret, now = Date.now()) {
  const bits = [...secret].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const mac = createHmac('sha1', bytes).update(counter).digest();
  return String((mac.readUInt32BE(mac.at(-1) & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

// Sets up a second factor, as a storefront would; from then on the password alone is not enough.
async function factor(email, password) {
  const { token } = (await enter(url, email, password)).body;
  const { mfa_factor: begun, secret } = await must(url, 'POST', '/auth/mfa/factors', { token, body: { provider: 'totp' } });
  await must(url, 'POST', `/auth/mfa/factors/${begun.id}/verify`, { token, body: { code: code(secret) } });
  return { secret };
}

const deeds = { key, customer, place, settle, pack, send, ship, deliver, cancel, wanted, return: bringBack, receive, factor, code };
process.stdout.write(`${JSON.stringify((await deeds[deed](...given)) ?? null)}\n`);
