import assert from 'node:assert/strict';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Client } from 'pg';
import { newId } from '../src/kernel/ids.ts';
import { expectOk } from '../src/kernel/result.ts';
import { systemAs } from '../src/kernel/system.ts';
import { doorFor } from '../src/platform/door/index.ts';
import { checkEverything, signChain } from '../src/platform/keeping/index.ts';
import { knowSource } from '../src/rooms/ground/files/index.ts';
import { freezePaper, removeUnsentPaper } from '../src/rooms/ground/papers/index.ts';
import { testDatabase } from './database.ts';
import { demoClock, demoCouncil } from './demo.ts';
import { letter, words } from './letter.ts';
import { testServices, uploaded } from './visit.ts';

const { database: db, connectionString } = await testDatabase();
const demo = await demoCouncil(db);
const services = await testServices(db, demoClock);
const { files } = services;
const secretary = doorFor(services, demo.viewer('sekretariat'));
const { councilId } = demo;
const keys = generateKeyPairSync('ed25519');
const file = await uploaded(files, 'a.txt', 'bilagets ord');
expectOk(await secretary.do(knowSource, { ...file, isThere: () => files.has(file.hash) }));
const annex = {
  role: 'annex',
  fileId: newId(),
  fileName: 'a.txt',
  fileHash: file.hash,
  mediaType: 'text/plain',
  closed: false,
} as const;

const freeze = () =>
  doorFor(services, systemAs('demonstration')).do(freezePaper, {
    kind: letter,
    version: 1,
    form: 'first',
    subjectId: newId(),
    councilId,
    title: 'Brev til rådet',
    datedOn: '2024-06-18',
    reason: null,
    content: words,
    files: [annex],
  });
const paperId = expectOk(await freeze());
await signChain(db, keys.privateKey);

/** What whoever owns the database can do behind the back of everything, and take back again. */
async function afterTampering(...statements: readonly string[]): Promise<readonly string[]> {
  const owner = new Client({ connectionString });
  await owner.connect();
  const tables = [
    'meetings',
    'events',
    'papers',
    'paper_closed',
    'paper_files',
    'audit_chain',
    'audit_signatures',
    'files',
  ];
  const copies = tables.map((table) => `create table kept_${table} as select * from ${table}`);
  const open = tables.flatMap((table) => [
    `alter table ${table} disable trigger user`,
    `alter table ${table} no force row level security`,
  ]);
  const close = tables.map((table) => `alter table ${table} enable trigger user`);
  await owner.query([...open, ...copies].join(';'));
  try {
    await owner.query(statements.join(';'));
    await owner.query(close.join(';'));
    const { findings } = await checkEverything(db, files, keys.publicKey);
    return findings.map(({ code }) => code);
  } finally {
    await owner.query(undo(tables));
    await owner.end();
  }
}

function undo(tables: readonly string[]): string {
  const back = (table: string) => [
    `alter table ${table} disable trigger user`,
    `insert into ${table} overriding system value select * from kept_${table}`,
    `drop table kept_${table}`,
    `alter table ${table} enable trigger user`,
  ];
  const emptied = [
    'audit_signatures',
    'audit_chain',
    'paper_files',
    'paper_closed',
    'papers',
    'meetings',
    'events',
    'files',
  ];
  return [
    ...tables.map((table) => `alter table ${table} disable trigger user`),
    'alter table paper_files drop constraint if exists paper_files_file_hash_fkey',
    ...emptied.map((table) => `delete from ${table}`),
    ...[
      'files',
      'meetings',
      'events',
      'papers',
      'paper_closed',
      'paper_files',
      'audit_chain',
      'audit_signatures',
    ].flatMap(back),
    'alter table paper_files add constraint paper_files_file_hash_fkey foreign key (file_hash) references files',
    'update audit_head set position = c.position, hash = c.hash from audit_chain c where c.position = (select max(position) from audit_chain)',
  ].join(';');
}

test('what nobody has touched is found to be as it was written', async () => {
  const { seen, findings } = await checkEverything(db, files, keys.publicKey);
  assert.deepEqual(findings, []);
  assert.ok(seen.links > 10, `${seen.links} links`);
  assert.ok(seen.references > 40, `${seen.references} references`);
  assert.equal(seen.files, 1);
});

const last = '(select max(position) from audit_chain)';
const tamperings: Readonly<
  Record<string, { readonly done: readonly string[]; readonly found: readonly string[] }>
> = {
  'an event that was changed': {
    done: ["update events set actor_name = 'En anden' where number = 3"],
    found: ['check-event-changed'],
  },
  'an event that was removed': {
    done: ['delete from events where number = 3'],
    found: ['check-event-missing'],
  },
  'an event that was removed with its link': {
    done: [
      'delete from audit_chain where id = (select id from events where number = 3)',
      'delete from events where number = 3',
    ],
    found: ['check-chain-broken'],
  },
  'events that changed places': {
    done: [
      `update events a set command = b.command, subjects = b.subjects from events b
         where a.number in (1, (select max(number) from events)) and b.number = 1 + (select max(number) from events) - a.number`,
    ],
    found: ['check-event-changed', 'check-event-changed'],
  },
  'links that changed places': {
    done: [
      'update audit_chain a set about = b.about, id = b.id, digest = b.digest from audit_chain b where a.position in (3, 4) and b.position = 7 - a.position',
    ],
    found: ['check-chain-broken', 'check-chain-broken'],
  },
  'an event written past the door': {
    done: [
      "insert into events (id, at, command, system_actor, actor_name) values (gen_random_uuid(), now(), 'tests.forged', 'jobs', 'Systemet')",
    ],
    found: ['check-event-unsealed'],
  },
  'an end that was cut off': {
    done: [`delete from audit_signatures`, `delete from audit_chain where position = ${last}`],
    found: ['check-chain-short', 'check-event-unsealed'],
  },
  'a chain that was written anew with all its hashes': {
    done: [
      "update events set actor_name = 'En anden' where number = 3",
      'update audit_chain c set digest = event_digest(e) from events e where e.id = c.id',
      `do $$ declare before bytea := ''; l record; begin
         for l in select * from audit_chain order by position loop
           before := chain_hash(before, l.about, l.id, l.digest);
           update audit_chain set hash = before where position = l.position;
         end loop;
         update audit_head set hash = before;
       end $$`,
    ],
    found: ['check-signature-wrong'],
  },
  'a frozen paper that was changed': {
    done: ["update papers set content = jsonb_set(content, '{x}', '1', true)"],
    found: ['check-paper-changed'],
  },
  'a frozen paper that was changed and sealed anew': {
    done: [
      "update papers set content = jsonb_set(content, '{x}', '1', true)",
      "select add_link('paper', p.id, paper_digest(p)) from papers p",
    ],
    found: ['check-paper-sealed-anew'],
  },
  'a meeting that was moved after its agenda had gone out': {
    done: [
      'update papers set sent_at = now()',
      `insert into meetings (id, council_id, held_on, starts_at, form, kind, day_fixed_at)
         select subject_id, council_id, '2024-07-01', '09:30', 'physical', 'ordinary', now() from papers`,
    ],
    found: ['check-day-moved'],
  },
  'a file of a frozen paper that was exchanged': {
    done: ["update paper_files set file_name = 'b.txt'"],
    found: ['check-paper-changed'],
  },
  'a frozen paper that was removed': {
    done: ['delete from paper_files', 'delete from paper_closed', 'delete from papers'],
    found: ['check-paper-missing'],
  },
  'a reference to nothing': {
    done: [
      'alter table paper_files drop constraint paper_files_file_hash_fkey',
      'delete from files',
      'alter table paper_files add constraint paper_files_file_hash_fkey foreign key (file_hash) references files not valid',
    ],
    found: ['check-reference-dangling'],
  },
};
for (const [what, { done, found }] of Object.entries(tamperings)) {
  test(`finds ${what}`, async () => {
    assert.deepEqual(await afterTampering(...done), found);
    const after = await checkEverything(db, files, keys.publicKey);
    assert.deepEqual(after.findings, [], 'the trial leaves nothing behind');
  });
}

test('finds a file whose bytes were changed, and one that is gone', async () => {
  const path = files.pathOf(file.hash);
  const codes = async () => (await checkEverything(db, files, null)).findings.map(({ code }) => code);
  await writeFile(path, 'andre ord');
  assert.deepEqual(await codes(), ['check-file-changed']);
  await rm(path);
  assert.deepEqual(await codes(), ['check-file-missing']);
  await writeFile(path, 'bilagets ord');
  assert.deepEqual(await codes(), []);
});

test('a signature of another key is not taken for ours', async () => {
  const other = createPublicKey(generateKeyPairSync('ed25519').privateKey);
  const codes = (await checkEverything(db, files, other)).findings.map(({ code }) => code);
  assert.deepEqual(codes, ['check-signature-wrong']);
});

test('a paper that was taken back before it was sent is no paper that is missing', async () => {
  const id = expectOk(await freeze());
  expectOk(
    await doorFor(services, systemAs('demonstration')).do(removeUnsentPaper, { councilId, paperId: id }),
  );
  assert.deepEqual((await checkEverything(db, files, keys.publicKey)).findings, []);
  assert.notEqual(id, paperId);
});
