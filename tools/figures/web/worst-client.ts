import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

// One client that does its worst in ten ways at once, until it is ended: `node worst-client.ts ADDRESS`.
const address = process.argv[2] ?? '';
const { hostname, port } = new URL(address);

const seats = (count: number) =>
  `svar=1&method=dhondt&seats=${count}&groups.id=A&groups.votes=7&groups.id=B&groups.votes=5`;
const ask = (path: string, init: RequestInit = {}) =>
  fetch(address + path, { ...init, redirect: 'manual' }).then((reply) => reply.arrayBuffer());
const post = (path: string, fields: Record<string, string>) =>
  ask(path, { method: 'POST', body: new URLSearchParams({ csrf: '', ...fields }) });

function upload(path: string): Promise<unknown> {
  const body = new FormData();
  body.append('csrf', '');
  body.append('file', new File([new Uint8Array(900_000)], 'a.txt'));
  return ask(path, { method: 'POST', body });
}

/** A connection that says this much, waits, and is opened again when it is ended. */
function hold(words: string): Promise<unknown> {
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(words));
    socket.on('error', () => {}).on('close', resolve);
    socket.resume();
  });
}

const ways: readonly (() => Promise<unknown>)[] = [
  () => post('/beregn/distribution', { amountOere: '9'.repeat(20_000) }),
  () => ask(`/beregn/apportionment?${seats(100_000)}`),
  () => ask(`/beregn/apportionment.pdf?${seats(1000)}`),
  () => ask(`/beregn/apportionment?${seats(2_000_000_000)}`),
  () => upload('/log-ind'),
  () => upload('/beregn/apportionment'),
  () => post('/log-ind', { email: `${Math.random()}@tvaers.example`, password: 'not this one' }),
  () => ask(`/soeg?q=${encodeURIComponent('a* '.repeat(60))}`),
  () => ask(`/raad/kkr-midtjylland?${Math.random()}`),
  () => hold('POST /log-ind HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nhalf'),
];

/** So many of each at once. */
const atOnce = 4;

for (const way of ways) {
  for (let line = 0; line < atOnce; line += 1) void again(way);
}
console.log('begun');

async function again(way: () => Promise<unknown>): Promise<never> {
  for (;;) {
    await way().catch(() => pause(50));
    await pause(1);
  }
}
