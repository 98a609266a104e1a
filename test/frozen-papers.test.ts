import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { fixedClock } from '../src/kernel/clock.ts';
import { newId } from '../src/kernel/ids.ts';
import { expectOk } from '../src/kernel/result.ts';
import { publicViewer, systemViewer } from '../src/kernel/viewer.ts';
import { inner } from '../src/platform/door/index.ts';
import { putOut } from '../src/rooms/outward/publications/index.ts';
import type { DocumentItem } from '../src/rooms/sittings/agenda-papers/index.ts';
import { agendaKind } from '../src/rooms/sittings/agendas/index.ts';
import { actOf } from './act.ts';
import { testDatabase } from './database.ts';
import { demoCouncil } from './demo.ts';
import { inventedAgenda, inventedItem } from './invented-agenda.ts';
import { storeVersion } from './published-agenda.ts';

const { database } = await testDatabase();
const council = await demoCouncil(database);
const { councilId } = council;
const item = inventedItem('1.1', 1, { id: newId(), title: 'Sagen om en ansættelse' });
const open = inventedItem('1.2', 2, { id: newId(), title: 'Det åbne punkt' });

async function sendVersion(number: number, items: readonly DocumentItem[]): Promise<void> {
  const base = inventedAgenda(0);
  const later = { kind: 'revision', reason: 'Rettet' } as const;
  const version = { ...base.version, ...(number === 1 ? {} : later), number, sentAt: null };
  const agenda = { ...base, version, sections: [{ number: 1, title: 'Sager', items: [...items] }] };
  const paperId = await storeVersion(database, agenda, null);
  await database.as(systemViewer, async (trx) => {
    const act = actOf(trx, systemViewer, fixedClock(`2024-06-1${number - 1}T10:00:00Z`));
    expectOk(await inner(act, putOut, { councilId, kind: agendaKind, paperId }));
  });
}

before(async () => {
  await sendVersion(1, [item, open]);
  await sendVersion(2, [{ ...item, title: 'En personsag', closedReason: 'Personen' }, open]);
});

describe('what the database keeps of a frozen paper', () => {
  const change = (statement: string) =>
    database.as(systemViewer, (trx) =>
      sql
        .raw(statement)
        .execute(trx)
        .then(() => null),
    );

  test('its open content is cut by one at a time alone, and nothing else with it', async () => {
    for (const set of [
      `content = '{}'`,
      `content = '{}', times_withheld = times_withheld + 2`,
      `title = 'x', times_withheld = times_withheld + 1`,
    ])
      await assert.rejects(change(`update papers set ${set} where version = 1`), /a paper is frozen/, set);
  });

  // Planted fault: let `only_withheld` answer true; compare no headings.
  test('its words are taken away and none put in their place, by raw SQL neither', async () => {
    const item = "'{sections,0,items,1";
    const worded = (path: string, value: string) => `jsonb_set(content, ${item}${path}}', ${value})`;
    const contents = [
      worded(',title', `'"Det åbne punkt, rettet"'`),
      worded(',parts,recommendations', `'["godkender alt"]'`),
      worded(',parts,caseStatement', `content #> '{sections,0,items,1,parts,background,0}'`),
      worded('', `content #> '{sections,0,items,0}'`),
      `content || '{"meeting": {"heldOn": "2024-06-19"}}'`,
      `jsonb_set(content, '{sections}', (content -> 'sections') || '[{"title": "Nyt"}]')`,
      // What is closed already gets no other heading, and what is closed now one that stands in a later version.
      `jsonb_set(content, '{sections,0,items,0,title}', '"En anden sag"')`,
      `jsonb_set(content, '{sections,0,items,1}',
         (content #> '{sections,0,items,1}') || '{"closedReason": "", "parts": null, "title": "Opdigtet"}')`,
      'content',
    ];
    const secretary = council.viewer('sekretariat');
    for (const content of contents) {
      const raw = `update papers set content = ${content}, times_withheld = times_withheld + 1 where version = 1`;
      for (const viewer of [secretary, systemViewer])
        await assert.rejects(
          database.as(viewer, (trx) => sql.raw(raw).execute(trx)),
          /withholding takes words away/,
          content,
        );
    }
    const blanked = worded(',parts,recommendationLead', `'""'`);
    await assert.rejects(
      database.as(secretary, async (trx) => {
        const set = `content = ${blanked}, times_withheld = times_withheld + 1`;
        const { numAffectedRows } = await sql.raw(`update papers set ${set} where version = 1`).execute(trx);
        assert.equal(numAffectedRows, 1n);
        throw new Error('taken back');
      }),
      /taken back/,
    );
  });

  // Planted fault: drop the trigger day_fixed.
  test('the day of a meeting whose agenda is out stands, and the meeting with it', async () => {
    const raw = (statement: string) =>
      database.as(council.viewer('sekretariat'), async (trx) => {
        await sql`update meetings set day_fixed_at = '2024-06-11T10:00:00Z' where held_on = '2024-06-18'`.execute(
          trx,
        );
        await sql.raw(`${statement} where held_on = '2024-06-18'`).execute(trx);
      });
    for (const statement of [
      "update meetings set held_on = '2024-06-20'",
      'update meetings set day_fixed_at = null',
      'delete from meetings',
    ])
      await assert.rejects(raw(statement), /the day of a meeting whose agenda is out stands/, statement);
  });

  test('a file that is closed stays closed, and is the file it was', async () => {
    for (const set of ['closed = false', `closed = true, file_name = 'x'`])
      await assert.rejects(
        change(`update paper_files set ${set}`),
        /a paper is frozen|row-level security/,
        set,
      );
    const whole = () =>
      database.read(systemViewer, (trx) => trx.selectFrom('paper_closed').select('content').execute());
    const before = await whole();
    // No policy lets anyone write there, so no row is touched.
    await change(`update paper_closed set content = '{}'`);
    assert.deepEqual(await whole(), before);
  });
});

// Planted fault: close in the version before alone.
test('what a third version closes is closed in the first as in the second', async () => {
  const closed = { ...item, title: 'En personsag', closedReason: 'Personen' };
  await sendVersion(3, [closed, { ...open, title: 'Også en personsag', closedReason: 'Personen' }]);
  const rows = await database.read(publicViewer, (trx) =>
    trx.selectFrom('papers').select(['version', 'content']).orderBy('version').execute(),
  );
  const titles = rows.map(({ content }) => [
    ...JSON.stringify(content).matchAll(/"title":"([^"]*sag[^"]*)"/g),
  ]);
  assert.deepEqual(
    titles.map((found) => found.map(([, title]) => title)),
    Array.from({ length: 3 }, () => ['En personsag', 'Også en personsag']),
  );
  assert.doesNotMatch(JSON.stringify(rows), /Det åbne punkt/);
});
