// What customers and staff do in the shop, by its own APIs: `play.mjs URL DEED ARGUMENT…` prints what came of it as JSON.
//
// customer EMAIL PASSWORD | place EMAIL PASSWORD SKU:QUANTITY… | settle CODE | pack CODE METHOD TRACKING [SKU:QUANTITY…]
// step FULFILMENT STATE | ship CODE METHOD TRACKING [SKU:QUANTITY…] | cancel CODE | refund CODE | note CODE TEXT | state CODE STATE
// move CODE STREET | cart EMAIL PASSWORD SKU:QUANTITY… | leave EMAIL PASSWORD
const [, , url, deed, ...given] = process.argv;
const STAFF = ['superadmin', 'superadmin'];

async function ask(api, token, query, variables = {}) {
  // A kept connection may be one that the shop is just closing.
  const headers = { 'content-type': 'application/json', connection: 'close', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const answer = await fetch(`${url}/${api}`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await answer.json();
  const refused = Object.values(data ?? {}).find((value) => value?.errorCode);
  if (errors || refused) throw new Error(JSON.stringify(errors ?? refused));
  return { data, token: answer.headers.get('vendure-auth-token') };
}

const ERROR = '... on ErrorResult { errorCode message }';

async function enter(api, [name, password]) {
  const query = `mutation($n: String!, $p: String!) { login(username: $n, password: $p, rememberMe: true) { __typename ${ERROR} } }`;
  return (await ask(api, null, query, { n: name, p: password })).token;
}

const lines = (words) => words.map((word) => word.split(':')).map(([sku, quantity]) => ({ sku, quantity: Number(quantity) }));

async function customer(email, password) {
  const input = { emailAddress: email, firstName: 'Jané', lastName: "O'Brien", password };
  const query = `mutation($i: RegisterCustomerInput!) { registerCustomerAccount(input: $i) { __typename ${ERROR} } }`;
  await ask('shop-api', null, query, { i: input });
  return { email };
}

async function cart(email, password, ...words) {
  const token = await enter('shop-api', [email, password]);
  const shop = (query, variables) => ask('shop-api', token, query, variables);
  const { products } = (await shop('{ products { items { variants { id sku } } } }')).data;
  const variants = Object.fromEntries(products.items.flatMap((product) => product.variants).map(({ id, sku }) => [sku, id]));
  for (const { sku, quantity } of lines(words)) {
    const add = `mutation($v: ID!, $q: Int!) { addItemToOrder(productVariantId: $v, quantity: $q) { __typename ${ERROR} } }`;
    await shop(add, { v: variants[sku], q: quantity });
  }
  return shop;
}

async function place(email, password, ...words) {
  const shop = await cart(email, password, ...words);
  const address = {
    fullName: "Jané O'Brien", company: 'Möbel & Söhne', streetLine1: 'Musterstraße 1', streetLine2: '2. OG', city: 'Berlin',
    province: 'BE', postalCode: '10557', countryCode: 'DE', phoneNumber: '+49 30 1234567',
  };
  await shop(`mutation($i: CreateAddressInput!) { setOrderShippingAddress(input: $i) { __typename ${ERROR} } }`, { i: address });
  const ways = (await shop('{ eligibleShippingMethods { id } eligiblePaymentMethods { code } }')).data;
  const way = ways.eligibleShippingMethods[0].id;
  await shop(`mutation($i: [ID!]!) { setOrderShippingMethod(shippingMethodId: $i) { __typename ${ERROR} } }`, { i: [way] });
  await shop(`mutation { transitionOrderToState(state: "ArrangingPayment") { __typename ${ERROR} } }`);
  const pay = `mutation($i: PaymentInput!) { addPaymentToOrder(input: $i) { __typename ... on Order { code state } ${ERROR} } }`;
  const method = ways.eligiblePaymentMethods[0].code;
  return (await shop(pay, { i: { method, metadata: {} } })).data.addPaymentToOrder;
}

// What a password change does to every session of theirs.
async function leave(email, password) {
  const token = await enter('shop-api', [email, password]);
  const query = `mutation($c: String!, $n: String!) { updateCustomerPassword(currentPassword: $c, newPassword: $n) { __typename ${ERROR} } }`;
  return (await ask('shop-api', token, query, { c: password, n: `${password}-2` })).data;
}

let staff;
const admin = async (query, variables) => ask('admin-api', (staff ??= await enter('admin-api', STAFF)), query, variables);

async function order(code) {
  const query = `query($c: String!) { orders(options: { filter: { code: { eq: $c } } }) { items {
    id code payments { id amount } lines { id quantity productVariant { sku } } } } }`;
  return (await admin(query, { c: code })).data.orders.items[0];
}

async function settle(code) {
  const { payments } = await order(code);
  return (await admin(`mutation($i: ID!) { settlePayment(id: $i) { __typename ... on Payment { state } ${ERROR} } }`, { i: payments[0].id })).data;
}

async function pack(code, method, tracking, ...words) {
  const known = (await order(code)).lines;
  const wanted = words.length ? lines(words) : known.map((line) => ({ sku: line.productVariant.sku, quantity: line.quantity }));
  const input = {
    lines: wanted.map(({ sku, quantity }) => ({ orderLineId: known.find((line) => line.productVariant.sku === sku).id, quantity })),
    handler: {
      code: 'manual-fulfillment',
      arguments: [{ name: 'method', value: method }, { name: 'trackingCode', value: tracking }],
    },
  };
  const query = `mutation($i: FulfillOrderInput!) { addFulfillmentToOrder(input: $i) { __typename ... on Fulfillment { id state } ${ERROR} } }`;
  return (await admin(query, { i: input })).data.addFulfillmentToOrder;
}

async function step(fulfilment, state) {
  const query = `mutation($i: ID!, $s: String!) { transitionFulfillmentToState(id: $i, state: $s) { __typename ... on Fulfillment { id state } ${ERROR} } }`;
  return (await admin(query, { i: fulfilment, s: state })).data.transitionFulfillmentToState;
}

async function ship(...words) {
  return step((await pack(...words)).id, 'Shipped');
}

async function cancel(code) {
  const { id } = await order(code);
  const input = { orderId: id, reason: 'Customer changed their mind', cancelShipping: true };
  return (await admin(`mutation($i: CancelOrderInput!) { cancelOrder(input: $i) { __typename ${ERROR} } }`, { i: input })).data;
}

async function refund(code) {
  const { payments, lines: ordered } = await order(code);
  const input = {
    paymentId: payments[0].id, amount: payments[0].amount, shipping: 0, adjustment: 0, reason: 'cancelled',
    lines: ordered.map(({ id, quantity }) => ({ orderLineId: id, quantity })),
  };
  const query = `mutation($i: RefundOrderInput!) { refundOrder(input: $i) { __typename ... on Refund { id state } ${ERROR} } }`;
  const { id } = (await admin(query, { i: input })).data.refundOrder;
  const settled = `mutation($i: SettleRefundInput!) { settleRefund(input: $i) { __typename ... on Refund { id state } ${ERROR} } }`;
  return (await admin(settled, { i: { id, transactionId: 'R-1' } })).data.settleRefund;
}

async function state(code, wanted) {
  const { id } = await order(code);
  const query = `mutation($i: ID!, $s: String!) { transitionOrderToState(id: $i, state: $s) { __typename ... on Order { state } ${ERROR} } }`;
  return (await admin(query, { i: id, s: wanted })).data.transitionOrderToState;
}

async function move(code, street) {
  const { id } = await order(code);
  await state(code, 'Modifying');
  const input = { orderId: id, dryRun: false, updateShippingAddress: { streetLine1: street } };
  return (await admin(`mutation($i: ModifyOrderInput!) { modifyOrder(input: $i) { __typename ${ERROR} } }`, { i: input })).data;
}

async function note(code, text) {
  const { id } = await order(code);
  return (await admin('mutation($i: AddNoteToOrderInput!) { addNoteToOrder(input: $i) { id } }', { i: { id, note: text, isPublic: true } })).data;
}

const fill = async (...words) => void (await cart(...words));
const deeds = { customer, cart: fill, place, settle, pack, step, ship, cancel, refund, state, move, note, leave };
process.stdout.write(`${JSON.stringify((await deeds[deed](...given)) ?? null)}\n`);
