import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Figure, Lacking, median, rounded } from './figure.ts';
import { type Load, loadAddress } from './web/load.ts';
import { freePort, startSite } from './web/running-site.ts';

const page = '/raad/kkr-midtjylland/moeder/2024-06-18';
const rounds = 5;
const load = { seconds: 4, connections: 32 };

/** The public agenda page from the cache against nginx sending the same bytes as a file; one worker each, in turn. */
export async function measure(): Promise<Figure> {
  if (spawnSync('nginx', ['-v']).error) {
    throw new Lacking('nginx is not on this machine; install it with: apt-get install nginx-light');
  }
  const site = await startSite();
  try {
    const bytes = new Uint8Array(await (await fetch(site.address + page)).arrayBuffer());
    const nginx = await startNginx(bytes);
    try {
      loadAddress(site.address + page, { ...load, seconds: 2 });
      const ours: Load[] = [];
      const theirs: Load[] = [];
      for (let round = 0; round < rounds; round += 1) {
        ours.push(loadAddress(site.address + page, load));
        theirs.push(loadAddress(nginx.address, load));
      }
      return figureOf(ours, theirs, bytes.length);
    } finally {
      await nginx.stop();
    }
  } finally {
    await site.stop();
  }
}

function figureOf(ours: readonly Load[], theirs: readonly Load[], bytes: number): Figure {
  const rate = (loads: readonly Load[]) => rounded(median(loads.map((each) => each.requestsPerSecond)));
  const slowest = (loads: readonly Load[]) => rounded(median(loads.map((each) => each.p99Milliseconds)));
  return {
    name: 'page-cached',
    value: rate(ours),
    unit: 'requests/s',
    against: { what: 'nginx sending the same bytes as a file', value: rate(theirs) },
    runs: rounds,
    detail: {
      ratio: rounded(rate(ours) / rate(theirs)),
      bytes,
      p99Milliseconds: slowest(ours),
      nginxP99Milliseconds: slowest(theirs),
      errors: [...ours, ...theirs].reduce((sum, each) => sum + each.errors, 0),
    },
  };
}

async function startNginx(bytes: Uint8Array): Promise<{ address: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'tvaers-nginx-'));
  // The worker runs as another user when nginx is started by root.
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'www'));
  await writeFile(join(folder, 'www/page.html'), bytes);
  const port = await freePort();
  await writeFile(join(folder, 'nginx.conf'), configuration(folder, port));
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
    stdio: 'inherit',
  });
  const address = `http://127.0.0.1:${port}/page.html`;
  while (!(await fetch(address).catch(() => null))?.ok) await pause(20);
  return {
    address,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function configuration(folder: string, port: number): string {
  return `daemon off; worker_processes 1; pid ${folder}/pid;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=100;
  types { text/html html; }
  server { listen 127.0.0.1:${port}; root ${folder}/www; }
}
`;
}
