import assert from 'node:assert/strict';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { after, describe, test } from 'node:test';
import { zipSync } from 'fflate';
import { testDatabase } from '../../test/database.ts';
import { openDoor } from '../../test/door.ts';
import { calculation, calculationFile } from '../addresses/index.ts';
import { expectOk } from '../kernel/result.ts';
import { listen } from './listen.ts';

const { database } = await testDatabase();
const door = await openDoor(database);
const server = expectOk(await listen(door.app, door.services.cache, { port: 0, host: '127.0.0.1' }));
after(() => server.close());
const address = `http://127.0.0.1:${server.port}`;

const apportionment = calculation({ rule: 'apportionment' });
const many = (seats: number) =>
  `?svar=1&method=dhondt&seats=${seats}&groups.id=A&groups.votes=7&groups.id=B&groups.votes=5`;
const farCell = zipSync({
  '[Content_Types].xml': Buffer.from('<Types/>'),
  'xl/workbook.xml': Buffer.from('<workbook/>'),
  'xl/worksheets/sheet1.xml': Buffer.from(
    '<worksheet><sheetData><row><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
  ),
});

function workbook(): FormData {
  const form = new FormData();
  form.append('csrf', '');
  form.append('method', 'dhondt');
  form.append('groups.fil', new File([farCell], 'tal.xlsx'));
  return form;
}

/** What one visitor can ask that is most work: each was found to stop the site, or to fill its memory. */
const worst: readonly (readonly [string, () => Promise<Response>])[] = [
  [
    'a number of 20,000 digits',
    () =>
      fetch(address + calculation({ rule: 'distribution' }), {
        method: 'POST',
        body: new URLSearchParams({ csrf: '', amountOere: '9'.repeat(20_000) }),
        redirect: 'manual',
      }),
  ],
  ['more seats than a page holds', () => fetch(address + apportionment + many(100_000))],
  [
    'a PDF of them',
    () => fetch(`${address}${calculationFile({ file: 'apportionment.pdf' })}${many(100_000)}`),
  ],
  ['seats without end', () => fetch(address + apportionment + many(2_000_000_000))],
  [
    'a workbook with a cell at the far corner',
    () => fetch(address + apportionment, { method: 'POST', body: workbook() }),
  ],
];

describe('whatever is asked at once', () => {
  // Planted fault: ask the rules in the server's own thread.
  test('the server’s own thread is not held up, and each is told what is wrong', async () => {
    const health = async () => (await fetch(`${address}/health`)).status;
    assert.equal(await health(), 200);
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    const asked = worst.map(async ([what, ask]) => [what, (await ask()).status] as const);
    let healthy = 0;
    const all = Promise.all(asked);
    let isDone = false;
    void all.finally(() => {
      isDone = true;
    });
    while (!isDone) if ((await health()) === 200) healthy += 1;
    delay.disable();
    for (const [what, status] of await all) assert.equal(status, 422, what);
    assert.ok(healthy > 0);
    // A busy machine takes its share of the longest delay: half of them show what the server itself does.
    assert.ok(delay.percentile(50) < 100e6, `${delay.percentile(50) / 1e6} ms`);
    assert.ok(delay.max < 2000e6, `${delay.max / 1e6} ms`);
  });
});
