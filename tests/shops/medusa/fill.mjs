// What a Medusa needs before anybody can buy: a region with taxes, a place that ships, ways to ship, and three products.
import { admin } from './ask.mjs';

const PRODUCTS = [['Laptop 13"', 'L2201308', 1299.99], ['Tee Größe <b>', 'TEE-1', 19.99], ['Monitor', 'C24F390', 143.74]];
const rule = (attribute, value) => ({ attribute, value, operator: 'eq' });

export async function fill(url) {
  const ask = (method, path, body) => admin(url, method, path, body);
  const [store] = (await ask('GET', 'stores')).stores;
  const [channel] = (await ask('GET', 'sales-channels')).sales_channels;
  const key = (await ask('GET', 'api-keys?type=publishable')).api_keys[0] ??
    (await ask('POST', 'api-keys', { title: 'app', type: 'publishable' })).api_key;
  await ask('POST', `api-keys/${key.id}/sales-channels`, { add: [channel.id] });
  await ask('POST', `stores/${store.id}`, { supported_currencies: [{ currency_code: 'eur', is_default: true }] });
  await ask('POST', 'regions', {
    name: 'Europe', currency_code: 'eur', countries: ['de'], payment_providers: ['pp_system_default'],
    automatic_taxes: true, is_tax_inclusive: true,
  });
  const rate = { name: 'VAT', code: 'VAT', rate: 19 };
  await ask('POST', 'tax-regions', { country_code: 'de', provider_id: 'tp_system', default_tax_rate: rate });
  const address = { address_1: 'Lagerstr. 1', city: 'Berlin', country_code: 'DE', postal_code: '10115' };
  const place = (await ask('POST', 'stock-locations', { name: 'Berlin', address })).stock_location;
  await ask('POST', `stock-locations/${place.id}/fulfillment-providers`, { add: ['manual_manual'] });
  await ask('POST', `stock-locations/${place.id}/sales-channels`, { add: [channel.id] });
  const sets = await ask('POST', `stock-locations/${place.id}/fulfillment-sets?fields=*fulfillment_sets`, { name: 'Shipping', type: 'shipping' });
  const zones = await ask('POST', `fulfillment-sets/${sets.stock_location.fulfillment_sets[0].id}/service-zones?fields=*service_zones`, {
    name: 'Germany', geo_zones: [{ type: 'country', country_code: 'de' }],
  });
  const profile = (await ask('GET', 'shipping-profiles')).shipping_profiles[0] ??
    (await ask('POST', 'shipping-profiles', { name: 'Default', type: 'default' })).shipping_profile;
  for (const [name, amount, back] of [['Standard Shipping', 5, 'false'], ['Return Shipping', 0, 'true']]) {
    await ask('POST', 'shipping-options', {
      name, service_zone_id: zones.fulfillment_set.service_zones[0].id, shipping_profile_id: profile.id, price_type: 'flat',
      provider_id: 'manual_manual', type: { label: name, description: 'In 2-3 days', code: name.toLowerCase().replace(' ', '-') },
      prices: [{ currency_code: 'eur', amount }], rules: [rule('enabled_in_store', 'true'), rule('is_return', back)],
    });
  }
  for (const [title, sku, amount] of PRODUCTS) {
    const variant = { title: 'M', sku, manage_inventory: true, options: { Size: 'M' }, prices: [{ currency_code: 'eur', amount }] };
    await ask('POST', 'products', {
      title, status: 'published', shipping_profile_id: profile.id, options: [{ title: 'Size', values: ['M'] }],
      variants: [variant], sales_channels: [{ id: channel.id }],
    });
  }
  for (const { id } of (await ask('GET', 'inventory-items')).inventory_items) {
    await ask('POST', `inventory-items/${id}/location-levels`, { location_id: place.id, stocked_quantity: 1000 });
  }
  await ask('POST', 'return-reasons', { value: 'wrong_size', label: 'Wrong size', description: 'It does not fit' });
}
