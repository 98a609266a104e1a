import { fixedClock } from '../src/kernel/clock.ts';
import type { Answer } from '../src/kernel/faults.ts';
import { asId, type PaperId } from '../src/kernel/ids.ts';
import { expectOk } from '../src/kernel/result.ts';
import { systemViewer } from '../src/kernel/viewer.ts';
import { type Act, inner } from '../src/platform/door/index.ts';
import type { Database } from '../src/platform/postgres/database.ts';
import { putOut } from '../src/rooms/outward/publications/index.ts';
import { agendaKind, approveAgenda } from '../src/rooms/sittings/agendas/index.ts';
import { changeStoryItem, type StoryItem, writeStory } from '../src/rooms/sittings/agendas/storyboards.ts';
import { planStory, yearOf2024 } from '../src/rooms/sittings/meetings/storyboards.ts';
import { actOf } from './act.ts';
import { demoCouncil } from './demo.ts';

/** Words that stand in closed parts only: no page, mail or file for outsiders may hold them. */
export const secret = 'hemmelighvidhval';

const items: readonly StoryItem[] = [
  {
    key: 'referat',
    section: 'Godkendelse af referat',
    title: 'Godkendelse af referat',
    officers: ['chbn'],
    recordNumber: 'SAG-2024-00001',
    background: 'Referatet ligger på rådets side.',
    recommendations: ['godkender referatet.'],
  },
  {
    key: 'lukket',
    section: 'Udpegninger',
    title: 'Udpegning til bestyrelsen',
    officers: ['jhp'],
    recordNumber: 'SAG-2024-00002',
    background: `Kandidaten er ${secret}.`,
    recommendations: [`udpeger ${secret}.`],
    presenters: [`Oplægsholder ${secret}`],
  },
];

/** The demonstration council with the year of 2024 and a short agenda for 18 June, one item of it closed. */
export async function preparedMeeting(database: Database) {
  const council = await demoCouncil(database);
  const { meetings, ids } = await database.as(systemViewer, async (trx) => {
    const meetings = await planStory(actOf(trx, systemViewer), council.councilId, yearOf2024);
    const agenda = { councilId: council.councilId, meetingId: meetings.get('2024-06-18') ?? asId('') };
    const act = actOf(trx, systemViewer);
    const ids = await writeStory(act, agenda, items);
    const closedReason = `Personsag om ${secret}`;
    await changeStoryItem(act, agenda, ids.get('lukket') ?? asId(''), { closedReason });
    return { meetings, ids };
  });
  const meetingId = meetings.get('2024-06-18') ?? asId('');
  const { councilId } = council;
  const within = <T>(at: string, work: (act: Act) => Promise<Answer<T>>) =>
    database.as(systemViewer, async (trx) => expectOk(await work(actOf(trx, systemViewer, fixedClock(at)))));
  const approve = (at: string, reason = '') =>
    within(at, (act) => inner(act, approveAgenda, { councilId, meetingId, reason }));
  const send = (paperId: PaperId, at: string) =>
    within(at, (act) => inner(act, putOut, { councilId, kind: agendaKind, paperId }));
  return { ...council, meetings, itemIds: ids, meetingId, approve, send };
}
