// How a Medusa is asked: its APIs, its staff's token, and the key of its sales channel.
const STAFF = { email: 'staff@example.test', password: 'only-for-tests' };

export async function call(url, method, path, { token, key, body } = {}) {
  const headers = {
    // A kept connection may be one that the shop is just closing.
    connection: 'close',
    ...(body ? { 'content-type': 'application/json' } : {}),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(key ? { 'x-publishable-api-key': key } : {}),
  };
  const answer = await fetch(`${url}${path}`, { method, headers, body: body && JSON.stringify(body) });
  const text = await answer.text();
  return { status: answer.status, text, body: JSON.parse(text || 'null') };
}

export async function must(url, method, path, given) {
  const answer = await call(url, method, path, given);
  if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
  return answer.body;
}

let staff;
export async function admin(url, method, path, body) {
  staff ??= (await must(url, 'POST', '/auth/user/emailpass', { body: STAFF })).token;
  return must(url, method, `/admin/${path}`, { token: staff, body });
}

export const publishableKey = async (url) => (await admin(url, 'GET', 'api-keys?type=publishable')).api_keys[0].token;
export const enter = (url, email, password) => call(url, 'POST', '/auth/customer/emailpass', { body: { email, password } });
