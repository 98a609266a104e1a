import { type AnnexBundle, understoodSchema } from 'tvaers-reader';
import type { ImportId } from '../src/kernel/ids.ts';
import { expectOk } from '../src/kernel/result.ts';
import { doorFor } from '../src/platform/door/index.ts';
import { readUpload } from '../src/rooms/inward/imports/index.ts';
import { findImport, saveCorrected } from '../src/rooms/inward/imports/store.ts';
import { testDatabase } from './database.ts';
import { demoCouncil } from './demo.ts';
import { testServices, uploaded } from './visit.ts';

/** An agenda of two items, as a document tells it. */
export const agendaText = `1. Sager

1.1. Busser på landet
SAG-2030-00001 abc

Indstilling
Det indstilles, at KKR Midtjylland godkender planen.

1.2. Færger
SAG-2030-00002 def

Indstilling
Det indstilles, at KKR Midtjylland drøfter sagen.
`;

/** Yes to a meeting nobody has planned yet, and when it begins. */
export const newMeeting = { agreed: ['new-meeting' as const], startsAt: '09:30' };

/** Everything an import may write. */
export const importedTables = [
  'meetings',
  'agendas',
  'agenda_sections',
  'agenda_items',
  'item_revisions',
  'matters',
  'matter_records',
  'annexes',
  'imports',
  'events',
] as const;

/** Where documents are read in, in a council of a test's own. */
export async function openImportDesk() {
  const { database } = await testDatabase();
  const demo = await demoCouncil(database);
  const services = await testServices(database);
  const { councilId } = demo;
  const secretary = demo.viewer('sekretariat');
  const door = doorFor(services, secretary);
  const fileOf = (text: string) => uploaded(services.files, 'dagsorden.txt', text, 'file');
  return {
    database,
    demo,
    services,
    secretary,
    door,
    fileOf,
    /** Reads a document in for the day. @returns the import's id */
    read: async (on: string, text = agendaText) =>
      expectOk(await door.do(readUpload, { councilId, on, file: await fileOf(text) })),
    /** Puts another reading in the place of what was read, as the form cannot. */
    replace: (importId: ImportId, change: (was: object) => object) =>
      database.as(secretary, async (trx) => {
        const found = await findImport(trx, { councilId, importId });
        if (found) await saveCorrected(trx, importId, understoodSchema.parse(change(found.understood)));
      }),
    /** How many rows each of the tables has. */
    countRows: () =>
      database.asSystem('command-line', async (trx) => {
        const counts = new Map<string, number>();
        for (const table of importedTables) {
          const counting = trx.selectFrom(table).select((eb) => eb.fn.countAll().as('count'));
          counts.set(table, Number((await counting.executeTakeFirstOrThrow()).count));
        }
        return counts;
      }),
    /** What was done to a thing, oldest first. */
    eventsOf: (subject: string) =>
      database.asSystem('command-line', async (trx) => {
        const events = await trx.selectFrom('events').selectAll().orderBy('number').execute();
        return events.filter(({ subjects }) => subjects.includes(subject));
      }),
  };
}

/** A bundle of one annex for each item of the text. */
export function bundleOn(meetingOn: string): AnnexBundle {
  const stamps = {
    draft: false,
    statedPages: null,
    dates: [],
    recordNumbers: [],
    documentNumbers: ['7'],
    emails: [],
    phones: [],
  };
  const titles: Readonly<Record<string, string>> = { '1.1': 'Busser på landet', '1.2': 'Færger' };
  const annexOf = (item: string) => ({
    ...{ item, itemTitle: titles[item] ?? 'Punktet', number: 1, title: `Notat til ${item}`, page: null },
    ...{ text: [], stamps, place: { page: 1, line: 1 } },
  });
  return {
    kind: 'annex-bundle',
    council: 'kkr-midtjylland',
    meetingOn,
    title: 'Bilag',
    annexes: ['1.1', '1.2', '9.9'].map(annexOf),
    warnings: [],
    leftOut: [],
    furniture: [],
    account: { whole: 0, kept: 0, furniture: 0, leftOut: 0 },
  };
}

/** The codes of a refusal, or null. */
export function codesOf(answer: { readonly ok: boolean; readonly error?: unknown }): string | null {
  return Array.isArray(answer.error) ? answer.error.map(({ code }) => code).join(' ') : null;
}
