// Starts the shop on PORT with the database SHOP_DATABASE; `shop.js fill` makes that database with a small catalogue instead.
const { JobQueueService, bootstrap } = require('@vendure/core');
const { populate } = require('@vendure/core/cli');
const { config } = require('./config');

async function fill() {
  const app = await populate(() => bootstrap(config), require('./initial-data.json'), `${__dirname}/products.csv`);
  await app.close();
}

async function serve() {
  const app = await bootstrap(config);
  // In this process: otherwise nothing works off the queue.
  await app.get(JobQueueService).start();
  // Whoever started it is gone.
  process.stdin.on('end', () => process.exit(0)).resume();
  process.stdout.write(`listening on http://127.0.0.1:${process.env.PORT}\n`);
}

const wish = process.argv[2] === 'fill' ? fill : serve;
wish().then(
  () => wish === fill && process.exit(0),
  (error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
