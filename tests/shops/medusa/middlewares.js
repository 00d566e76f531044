// src/api/middlewares.js of a Medusa 2.21 or later: lets customers see their tracking numbers, what is in a parcel, and their
// returns. As it is installed, the Store API leaves these fields out without a word.
const { allowFields, defineMiddlewares } = require('@medusajs/framework/http');

const fields = [
  'canceled_at',
  'fulfillments.labels',
  'fulfillments.labels.tracking_number',
  'fulfillments.labels.tracking_url',
  'fulfillments.items',
  'fulfillments.items.line_item_id',
  'fulfillments.items.quantity',
  'returns',
  'returns.items',
];

exports.default = defineMiddlewares({
  routes: [{ matcher: '/store/orders*', method: ['GET'], middlewares: [allowFields(fields)] }],
});
