// A WordPress that is a help centre, for tests. `site.mjs unpack` brings it here from Debian's package, without installing it;
// `site.mjs FOLDER` sets up an empty one there and serves it on PORT until its input ends.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const here = (name) => new URL(name, import.meta.url).pathname;
// Where Debian keeps servers, on nobody's path but root's.
const PATH = `${process.env.PATH}:/usr/sbin`;
const running = [];

function end(code) {
  // Outright: nobody needs what they would still write down.
  running.forEach((child) => child.kill('SIGKILL'));
  process.exit(code);
}

function unpack() {
  const folder = here('site.new/');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const run = (program, ...words) => execFileSync(program, words, { cwd: folder, stdio: 'inherit' });
  run('apt-get', 'download', 'wordpress');
  run('sh', '-c', 'dpkg -x wordpress_*.deb unpacked');
  // Ours lies beside the folder, where WordPress looks next.
  rmSync(`${folder}unpacked/usr/share/wordpress/wp-config.php`);
  rmSync(here('site'), { recursive: true, force: true });
  renameSync(`${folder}unpacked/usr/share/wordpress`, here('site'));
  rmSync(folder, { recursive: true });
}

function start(log, program, words, env = {}) {
  const file = openSync(log, 'a');
  const child = spawn(program, words, { stdio: ['ignore', file, file], env: { ...process.env, PATH, ...env } });
  child.on('error', (error) => fail(`${program}: ${error.message}`));
  child.on('exit', (code) => fail(`${program} ended with ${code}: ${log}`));
  running.push(child);
}

function fail(why) {
  process.stderr.write(`${why}\n`);
  end(1);
}

const answers = (where) =>
  new Promise((settle) => {
    const socket = connect(where, () => settle(socket.destroy() && true));
    socket.on('error', () => settle(false));
  });

async function until(where) {
  while (!(await answers(where))) await pause(20);
}

const freePort = () =>
  new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => settle(port));
    });
  });

async function serve(folder) {
  if (!existsSync(here('site'))) fail('there is no WordPress here: site.mjs unpack');
  mkdirSync(`${folder}/database`, { recursive: true });
  mkdirSync(`${folder}/content`, { recursive: true });
  const port = process.env.PORT || String(await freePort());
  const socket = `${folder}/database.sock`;
  writeFileSync(`${folder}/begin.sql`, 'CREATE DATABASE IF NOT EXISTS help CHARACTER SET utf8mb4;\n');
  // Without tables of users: whoever may open the socket may do everything. So it needs no installing, and is there at once.
  start(`${folder}/database.log`, 'mariadbd', [
    '--no-defaults', ...(process.getuid() === 0 ? ['--user=root'] : []), `--datadir=${folder}/database`, `--socket=${socket}`,
    `--init-file=${folder}/begin.sql`, `--pid-file=${folder}/database.pid`, '--skip-networking', '--skip-grant-tables',
    '--innodb-log-file-size=4M', '--innodb-buffer-pool-size=32M', '--innodb-flush-log-at-trx-commit=0',
  ]);
  const env = { SITE_FOLDER: folder, SITE_PORT: port };
  await until(socket);
  const quiet = ['-d', 'display_errors=stderr', '-d', 'sendmail_path=/bin/true'];
  execFileSync('php', [...quiet, here('install.php')], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } });
  const words = [...quiet, '-S', `127.0.0.1:${port}`, '-t', here('site'), here('router.php')];
  start(`${folder}/php.log`, 'php', words, { ...env, PHP_CLI_SERVER_WORKERS: '4' });
  await until(Number(port));
  process.stdout.write(`listening on http://127.0.0.1:${port}\n`);
}

process.on('SIGTERM', () => end(0));
const [, , wish] = process.argv;
if (wish === 'unpack') unpack();
else {
  process.stdin.on('end', () => end(0)).resume();
  serve(wish).catch((error) => fail(error.message));
}
