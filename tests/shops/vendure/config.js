// A small Vendure shop for tests: no mail, no assets, its database one file of sql.js; tells the bridge what happens.
const {
  DefaultJobQueuePlugin, DefaultLogger, DefaultSchedulerPlugin, DefaultSearchPlugin, LanguageCode, LogLevel, dummyPaymentHandler,
} = require('@vendure/core');
const { DoorstepPlugin } = require('./doorstep-plugin');

const hook = process.env.DOORSTEP_HOOK;

exports.config = {
  apiOptions: { hostname: '127.0.0.1', port: Number(process.env.PORT), adminApiPath: 'admin-api', shopApiPath: 'shop-api' },
  authOptions: {
    // Without "bearer" no app can sign in.
    tokenMethod: ['bearer', 'cookie'],
    requireVerification: process.env.SHOP_VERIFIES === '1',
    superadminCredentials: { identifier: 'superadmin', password: 'superadmin' },
    cookieOptions: { secret: 'only-for-tests' },
  },
  logger: new DefaultLogger({ level: LogLevel[process.env.LOG || 'Warn'] }),
  dbConnectionOptions: {
    type: 'sqljs',
    database: new Uint8Array([]),
    location: process.env.SHOP_DATABASE,
    autoSave: true,
    synchronize: process.env.SHOP_EMPTY === '1',
    logging: false,
  },
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
  customFields: {},
  defaultLanguageCode: LanguageCode.en,
  plugins: [
    DefaultSchedulerPlugin.init(),
    DefaultJobQueuePlugin.init({ useDatabaseForBuffer: false, pollInterval: 200 }),
    DefaultSearchPlugin.init({ bufferUpdates: false, indexStockStatus: true }),
    ...(hook ? [DoorstepPlugin.init({ url: hook, secret: process.env.DOORSTEP_HOOK_SECRET })] : []),
  ],
};
