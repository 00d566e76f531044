// Starts a Medusa shop for tests, on a PostgreSQL of its own and with a small catalogue, and serves it on PORT until its input
// ends. SHOP_SHOWS=all lets customers see what the Store API leaves out as it is installed. The database is filled once, and
// copied for every shop. Everything lies in a folder for temporary files, since PostgreSQL runs as somebody else.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { fill } from './fill.mjs';

const here = (name) => new URL(name, import.meta.url).pathname;
// What fills it names it, so that another catalogue is another one.
const FILLED = here(`node_modules/.filled-${createHash('sha256').update(readFileSync(here('fill.mjs'))).digest('hex').slice(0, 12)}`);
const running = new Set();

const homes = [];

function end(code) {
  running.forEach((child) => child.kill('SIGKILL'));
  homes.forEach((home) => rmSync(home, { recursive: true, force: true }));
  process.exit(code);
}

function newHome() {
  const home = mkdtempSync(`${tmpdir()}/medusa-`);
  homes.push(home);
  const { uid, gid } = postgresUser();
  if (uid) chownSync(home, uid, gid);
  return home;
}

function fail(why) {
  process.stderr.write(`${why}\n`);
  end(1);
}

const freePort = () =>
  new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => settle(port));
    });
  });

// PostgreSQL refuses to run as root.
function postgresUser() {
  if (process.getuid() !== 0) return {};
  const id = (which) => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function postgresPrograms() {
  const root = '/usr/lib/postgresql';
  const [newest] = existsSync(root) ? readdirSync(root).sort((a, b) => b - a) : [];
  return newest ? `${root}/${newest}/bin/` : '';
}

function start(log, program, words, options) {
  const file = openSync(log, 'a');
  const child = spawn(program, words, { stdio: ['ignore', file, file], ...options });
  running.add(child);
  child.on('error', (error) => fail(`${program}: ${error.message}`));
  child.on('exit', (code) => running.delete(child) && code !== null && fail(`${program} ended with ${code}: ${readFileSync(log, 'utf8').slice(-4000)}`));
  return child;
}

async function startPostgres(home, data, port) {
  const user = postgresUser();
  const words = ['-D', data, '-k', home, '-p', String(port), '-c', 'listen_addresses=127.0.0.1'];
  const fast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'].flatMap((setting) => ['-c', setting]);
  const server = start(`${home}/postgres.log`, `${postgresPrograms()}postgres`, [...words, ...fast], { ...user, cwd: home });
  const ready = () => {
    try {
      return execFileSync(`${postgresPrograms()}pg_isready`, ['-q', '-h', home, '-p', String(port), '-U', 'shop'], user) !== null;
    } catch {
      return false;
    }
  };
  while (!ready()) await pause(50);
  return server;
}

const closed = async (child, signal) => {
  running.delete(child);
  const gone = new Promise((settle) => child.on('exit', settle));
  child.kill(signal);
  await gone;
};

async function serve(home, data, tell) {
  const [database, port] = [await freePort(), process.env.PORT || (await freePort())];
  const postgres = await startPostgres(home, data, database);
  const app = `${home}/app`;
  mkdirSync(`${app}/src/api`, { recursive: true });
  mkdirSync(`${app}/src/subscribers`, { recursive: true });
  symlinkSync(here('node_modules'), `${app}/node_modules`);
  for (const file of ['package.json', 'medusa-config.js']) cpSync(here(file), `${app}/${file}`);
  cpSync(here('doorstep.js'), `${app}/src/subscribers/doorstep.js`);
  if (process.env.SHOP_SHOWS === 'all') cpSync(here('middlewares.js'), `${app}/src/api/middlewares.js`);
  const env = {
    ...process.env, DATABASE_URL: `postgres://shop@127.0.0.1:${database}/postgres`, PORT: String(port),
    MEDUSA_DISABLE_TELEMETRY: 'true', AUTH_MFA_ENCRYPTION_KEY: 'only for tests, 32 characters ok',
  };
  const medusa = (...words) => [here('node_modules/@medusajs/cli/cli.js'), ...words];
  const url = `http://127.0.0.1:${port}`;
  if (tell === fill) {
    const quiet = { cwd: app, env, stdio: ['ignore', 'ignore', 'inherit'] };
    execFileSync(process.execPath, medusa('db:migrate'), quiet);
    execFileSync(process.execPath, medusa('user', '-e', 'staff@example.test', '-p', 'only-for-tests'), quiet);
  }
  // Without -H it would listen on every address of this machine.
  const shop = start(`${home}/medusa.log`, process.execPath, medusa('start', '-H', '127.0.0.1', '-p', String(port)), { cwd: app, env });
  while (!(await fetch(`${url}/health`).then((answer) => answer.ok, () => false))) await pause(100);
  await tell(url);
  return { postgres, shop };
}

// The database of a shop with a catalogue, made once.
async function filled() {
  if (existsSync(FILLED)) return;
  const home = newHome();
  const data = `${home}/database`;
  const locale = ['--no-sync', '--auth=trust', '--encoding=UTF8', '--locale=C', '--username=shop', '--pgdata', data];
  execFileSync(`${postgresPrograms()}initdb`, locale, { ...postgresUser(), cwd: home, stdio: 'ignore' });
  const { postgres, shop } = await serve(home, data, fill);
  await closed(shop, 'SIGKILL');
  await closed(postgres, 'SIGINT');
  // In one go, so that whoever comes at the same time sees a whole one or none.
  execFileSync('cp', ['-a', data, `${FILLED}-${process.pid}`]);
  if (!existsSync(FILLED)) renameSync(`${FILLED}-${process.pid}`, FILLED);
}

async function main() {
  await filled();
  const home = newHome();
  execFileSync('cp', ['-a', FILLED, `${home}/database`]);
  await serve(home, `${home}/database`, (url) => process.stdout.write(`listening on ${url}\n`));
}

process.on('SIGTERM', () => end(0));
process.stdin.on('end', () => end(0)).resume();
main().catch((error) => fail(error.stack));
