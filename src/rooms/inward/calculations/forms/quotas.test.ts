import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { testDatabase } from '../../../../../test/database.ts';
import { answerOf, testServices, uploaded } from '../../../../../test/visit.ts';
import { routes } from '../index.ts';

const { database } = await testDatabase();
const services = await testServices(database);

const heading = ['Kommune', 'Region', 'Folketal', 'Indvandrere og flygtninge', 'Familiesammenførte'];
const rows: readonly (readonly (string | number)[])[] = [
  ['101', 'Region Hovedstaden', 50, 40, 2],
  ['147', 1084, 40, 20, 0],
  ['265', 85, 10, 40, 0],
];

const post = async (fileName: string, bytes: Uint8Array | string) =>
  answerOf(
    routes,
    {
      path: '/beregn/quotas',
      form: { slags: 'model', nationalTotal: '10', lastStep: 'proportional' },
      uploads: [await uploaded(services.files, fileName, bytes, 'municipalities.fil')],
    },
    services,
  );

describe('the municipalities of a refugee quota', () => {
  const expectAnswer = async (posted: Response) => {
    assert.equal(posted.status, 303, await posted.clone().text());
    const path = posted.headers.get('location') ?? '';
    const page = await (await answerOf(routes, { path }, services)).text();
    // With three columns asked, the answer comes first: on a phone it would be out of sight.
    assert.match(page, /Kommune<\/th><th scope="col" class="numeric">Kvote</);
    // Worked by hand in the README of the rule: 4, 6 and 0, so 10 in Hovedstaden and 0 in Sjælland.
    assert.match(page, />084 Hovedstaden<\/th><td class="numeric">10</);
    assert.match(page, />085 Sjælland<\/th><td class="numeric">0</);
  };

  test('are read from a CSV file', async () => {
    const lines = [heading, ...rows].map((row) => row.join(';')).join('\r\n');
    await expectAnswer(await post('kommuner.csv', lines));
  });

  test('are read from a spreadsheet, which drops the nought of a region', async () => {
    const cells = [heading, ...rows].map((row) => row.map((value): Cell => ({ value })));
    await expectAnswer(await post('kommuner.xlsx', await writeXlsxFile(cells).toBuffer()));
  });

  test('are refused at the cell that is wrong', async () => {
    const lines = [heading, ['101', '084', 'mange', 40, 2]].map((row) => row.join(';')).join('\n');
    const reply = await post('kommuner.csv', lines);
    assert.equal(reply.status, 422);
    assert.match(await reply.text(), /Række 1, kolonnen »Folketal«: »mange« er ikke et helt tal/);
  });

  test('may all be there: their figures are packed into the example’s address', async () => {
    const read = async (path: string) => (await answerOf(routes, { path }, services)).text();
    const form = await read('/beregn/quotas?slags=population');
    const [, address = ''] = /href="([^"]*pakket=[^"]*)"/.exec(form) ?? [];
    const page = await read(address.replaceAll('&amp;', '&'));
    // 10.000 × 217.075 : 5.822.679 = 372,81 in Aalborg, rounded up by the largest remainders.
    assert.match(page, /<td class="numeric">217\.075<\/td><td class="numeric">373</);
    assert.match(page, /Link til netop denne beregning/);
  });
});
