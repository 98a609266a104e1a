import assert from 'node:assert/strict';
import { Session } from 'node:inspector/promises';
import { after, test } from 'node:test';

// Counts are kept of what is compiled after they are asked for: the reader is loaded then.
const session = new Session();
session.connect();
after(() => session.disconnect());
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { readDocument } = await import('./read-document.ts');
const { sourceOfText } = await import('./source/index.ts');

/** How often any piece of the reader's own code was run since this was last asked. */
async function countSteps(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const own = result.filter(({ url }) => /\/reader\/(?!.*\.test\.ts)/.test(url));
  return own
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((sum, { count }) => sum + count, 0);
}

async function stepsOf(text: string): Promise<number> {
  const source = sourceOfText(text);
  await countSteps();
  const read = readDocument(source, { council: 'kkr-midtjylland' });
  assert.ok(read.ok, read.ok ? '' : read.error.message);
  return countSteps();
}

const item = (number: number, record = '00001') =>
  `1.${number}. Busser på landet\nSAG-2030-${record} abc/de\n\nIndstilling\nDet indstilles, at KKR godkender planen.\n`;
const head = `Dagsorden for KKR Midtjylland\n\n1. Sager\n\n${item(1)}\nSagsfremstilling\n`;
const each = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

/** Long documents of one kind: what they repeat, `count` times. */
const long: Readonly<Record<string, (count: number) => string>> = {
  bullets: (count) => head + each(count, () => '- et punkt'),
  'bullets below bullets': (count) => head + each(count, () => '- a\n  - b\n    - c'),
  'rows that number upwards': (count) => head + each(count, (at) => `${at + 1}. Noget`),
  'rows with the same number': (count) => head + each(count, () => '1. Noget'),
  'sections one after the other': (count) => head + each(count, (at) => `${at + 2}. Noget\n`),
  'sections numbered downwards': (count) => head + each(count, (at) => `${count - at}. Noget\n`),
  items: (count) => `1. Sager\n\n${each(count, (at) => item(at + 1, String(at).padStart(5, '0')))}`,
  'items numbered through': (count) =>
    each(count, (at) => `Punkt ${at + 1}: Noget\nIndstilling\nDet indstilles, at det sker.\n`),
  'annex marks': (count) => head + each(count, () => './. Notat om noget og andet er vedlagt'),
  "parts' names": (count) => head + each(count, () => 'Baggrund\nNoget.'),
  'words that recommend': (count) =>
    `1. Sager\n\n1.1. Busser\nSAG-2030-00001 abc/de\n\nIndstilling\nDet indstilles, at\n${each(count, () => '- planen godkendes\nog det hurtigt')}`,
  paragraphs: (count) => head + each(count, () => 'Hej med dig, det er langt.\n'),
};

// Planted faults: look among all the earlier rows for each number; ask a section about the next one, and that about the
// next; look back over the whole list for its first bullet; look among all names for each line.
for (const [kind, write] of Object.entries(long))
  test(`four times as long takes about four times the work: ${kind}`, async () => {
    const [short, fourfold] = [await stepsOf(write(300)), await stepsOf(write(1200))];
    assert.ok(fourfold < short * 5, `${short} steps, and ${fourfold} for four times as much`);
  });

// Planted fault: ask a section about the next one by calling itself.
test('the depth of a document is no depth of calls', () => {
  const text = head + each(20_000, (at) => `${at + 2}. Noget\n`);
  assert.ok(readDocument(sourceOfText(text), { council: 'kkr-midtjylland' }).ok);
});
