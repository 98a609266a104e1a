import { Readable } from 'node:stream';
import { fixedClock } from '../../src/kernel/clock.ts';
import { type AgendaItemId, asId, type MeetingId, newId, type PersonId } from '../../src/kernel/ids.ts';
import { expectOk } from '../../src/kernel/result.ts';
import { systemViewer } from '../../src/kernel/viewer.ts';
import type { AppServices } from '../../src/main/app.ts';
import { jobHandlers } from '../../src/main/jobs.ts';
import { inner } from '../../src/platform/door/index.ts';
import { runDue } from '../../src/platform/jobs/queue.ts';
import type { Trx } from '../../src/platform/postgres/database.ts';
import { putOut } from '../../src/rooms/outward/publications/index.ts';
import { addItem, agendaKind, approveAgenda } from '../../src/rooms/sittings/agendas/index.ts';
import { changeStoryItem, type StoryItem, writeStory } from '../../src/rooms/sittings/agendas/storyboards.ts';
import { planStory } from '../../src/rooms/sittings/meetings/storyboards.ts';
import { addCandidate, writeProposal } from '../../src/rooms/sittings/proposals/storyboards.ts';
import { actOf } from '../act.ts';
import { registerFile } from '../register-file.ts';
import type { Who } from './table.ts';

export const plantedDay = '2027-02-01';
const councilId = asId<'councils'>('kkr-midtjylland');
const sitting: readonly Who[] = ['member', 'substitute', 'chair', 'secretariat'];
const preparing: readonly Who[] = ['chair', 'secretariat'];

/** Words that occur nowhere else, and everybody who may read them; `open` is the control that all may. */
export const planted: Readonly<Record<string, readonly Who[] | 'everybody'>> = {
  aabenkvist: 'everybody',
  punkthvidhval: sitting,
  bilagnarhval: sitting,
  // Why something is closed, who sent a closed annex, and its number are the council's too.
  grundkrabbe: sitting,
  // Guests take part in meetings, so they hear where to join.
  adressemarsvin: [...sitting, 'guest'],
  udkastspaekhugger: preparing,
  // The member asked with is the one who proposes.
  forslagkaskelot: [...preparing, 'member'],
  kandidatdelfin: preparing,
};

const items: readonly StoryItem[] = [
  {
    key: 'aabent',
    section: 'Regionalpolitiske sager',
    title: 'Åbent punkt med aabenkvist',
    officers: ['chbn'],
    recordNumber: 'SAG-2027-00001',
    background: 'Alle må læse aabenkvist.',
    recommendations: ['drøfter sagen.'],
  },
  {
    key: 'lukket',
    section: 'Udpegninger',
    title: 'Udpegning',
    officers: ['jhp'],
    recordNumber: 'SAG-2027-00002',
    background: 'Kandidaten er punkthvidhval.',
    recommendations: ['udpeger punkthvidhval.'],
    caseStatement: '| Navn | Tal |\n| --- | --- |\n| punkthvidhval | 1 |',
    presenters: ['Oplægsholder punkthvidhval'],
  },
];

/** Plants each word where it may be read by some only, in a meeting that is sent out and prepared anew. */
export async function plantWords(services: AppServices, proposer: PersonId): Promise<MeetingId> {
  const files = {
    open: await store(services, 'aabenkvist.txt', 'Et bilag om aabenkvist, som alle må læse.'),
    closed: await store(services, 'lukket.txt', 'Et bilag om bilagnarhval, som kun rådet må læse.'),
  };
  const joinAddress = 'https://moede.example/adressemarsvin';
  const meetingId = await services.db.as(systemViewer, async (trx) => {
    const meeting = {
      startsAt: '09:30',
      endsAt: null,
      place: 'Viborg',
      form: 'mixed',
      kind: 'ordinary',
    } as const;
    const act = actOf(trx, systemViewer);
    const ids = await planStory(act, councilId, [{ ...meeting, heldOn: plantedDay, joinAddress }]);
    const id = ids.get(plantedDay) ?? asId('');
    const agenda = { councilId, meetingId: id };
    const written = await writeStory(act, agenda, items);
    const closedReason = 'Punktet handler om grundkrabbe.';
    await changeStoryItem(act, agenda, written.get('lukket') ?? asId(''), { closedReason });
    const place = { meetingId: id, itemId: written.get('aabent') ?? asId('') };
    await attach(trx, place, 0, files.open, 'Åbent bilag', null);
    await attach(trx, place, 1, files.closed, 'Lukket bilag', 'Bilaget handler om grundkrabbe.');
    await attach(
      trx,
      { ...place, itemId: written.get('lukket') ?? asId('') },
      2,
      files.closed,
      'Bilag bilagnarhval',
      null,
    );
    await sendOut(trx, id);
    return id;
  });
  await services.db.as(systemViewer, (trx) => plantInPreparation(services, trx, meetingId, proposer));
  await runDue(services.db, jobHandlers(services), services.clock.now());
  return meetingId;
}

async function store(services: AppServices, fileName: string, words: string) {
  const stored = await services.files.put(Readable.from([Buffer.from(words)]));
  return expectOk(await registerFile(services, { ...stored, fileName }));
}

type StoredText = Awaited<ReturnType<typeof store>>;

async function attach(
  trx: Trx,
  place: { readonly meetingId: MeetingId; readonly itemId: AgendaItemId },
  position: number,
  file: StoredText,
  title: string,
  closedReason: string | null,
): Promise<void> {
  const row = {
    id: newId<'annexes'>(),
    item_id: place.itemId,
    meeting_id: place.meetingId,
    council_id: councilId,
    mark: null,
    position,
    title,
    file_name: file.fileName,
    file_hash: file.hash,
    media_type: file.mediaType,
    size: BigInt(file.size),
    pages: file.pages,
    source: closedReason === null ? 'own' : 'external',
    sender: closedReason === null ? null : 'Grundkrabbe',
    received_on: null,
    document_number: closedReason === null ? null : 'dok-grundkrabbe',
    closed_reason: closedReason,
  };
  await trx.insertInto('annexes').values(row).execute();
}

async function sendOut(trx: Trx, meetingId: MeetingId): Promise<void> {
  const act = actOf(trx, systemViewer, fixedClock('2026-11-20T08:00:00Z'));
  const paperId = expectOk(await inner(act, approveAgenda, { councilId, meetingId, reason: '' }));
  expectOk(await inner(act, putOut, { councilId, kind: agendaKind, paperId }));
}

/** After the agenda went out: an item for the next version, a proposal and a candidate. */
async function plantInPreparation(
  services: AppServices,
  trx: Trx,
  meetingId: MeetingId,
  proposer: PersonId,
): Promise<void> {
  const section = await trx
    .selectFrom('agenda_sections')
    .select('id')
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .executeTakeFirstOrThrow();
  const item = { councilId, meetingId, sectionId: section.id, title: 'Nyt punkt om udkastspaekhugger' };
  expectOk(await inner(actOf(trx, systemViewer), addItem, item));
  await writeProposal(services, trx, {
    councilId,
    meetingId,
    proposedBy: { id: proposer, name: 'Borgmesteren i Favrskov' },
    title: 'Forslag om forslagkaskelot',
    background: 'Baggrund om forslagkaskelot.',
    recommendation: 'at rådet drøfter forslagkaskelot.',
    at: Temporal.Instant.from('2026-11-20T08:00:00Z'),
  });
  const candidate = { councilId, title: 'Kandidat om kandidatdelfin', meeting: meetingId };
  expectOk(await inner(actOf(trx, systemViewer), addCandidate, candidate));
}
