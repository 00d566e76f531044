// A small Medusa shop for tests: no dashboard, its database and port as the environment says.
const { defineConfig } = require('@medusajs/framework/utils');

const here = `http://127.0.0.1:${process.env.PORT}`;

module.exports = defineConfig({
  admin: { disable: true },
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    databaseDriverOptions: { connection: { ssl: false } },
    http: { storeCors: here, adminCors: here, authCors: here, jwtSecret: 'only-for-tests', cookieSecret: 'only-for-tests' },
  },
});
