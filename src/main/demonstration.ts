import { expectOk } from '../kernel/result.ts';
import { systemViewer } from '../kernel/viewer.ts';
import type { Services } from '../platform/http/route.ts';
import type { Trx } from '../platform/postgres/database.ts';
import { approveAgenda, markSent } from '../rooms/agendas/index.ts';
import { agendaOf18June2024, writeStory } from '../rooms/agendas/storyboards.ts';
import { demoCouncil, makeDemoPeople } from '../rooms/identity/storyboards.ts';
import { comingYear, planStory, yearOf2024 } from '../rooms/meetings/storyboards.ts';
import { publishVersion } from '../rooms/publications/index.ts';
import { attachDemoAnnexes, storeDemoAnnexes } from './demo-annexes.ts';

/**
 * Fills an empty database with the demonstration council: people of every role, the year of 2024 with the agenda of
 * 18 June 2024 sent out, and a year of meetings ahead. Does nothing where there are people already.
 * @returns whether it was filled now
 */
export async function makeDemonstration(
  services: Pick<Services, 'db' | 'files' | 'clock'>,
): Promise<boolean> {
  if (await hasPeople(services.db)) return false;
  const annexes = await storeDemoAnnexes(services);
  return services.db.as(systemViewer, async (trx) => {
    await makeDemoPeople(trx);
    const meetings = [...yearOf2024, ...comingYear(services.clock.today())];
    const ids = await planStory(trx, systemViewer, demoCouncil, meetings);
    const june = ids.get('2024-06-18');
    if (!june) throw new Error('the story has no meeting on 18 June 2024');
    const items = await writeStory(trx, systemViewer, june, agendaOf18June2024);
    await attachDemoAnnexes(trx, { meetingId: june, councilId: demoCouncil, items }, annexes);
    await sendStory(trx, june);
    return true;
  });
}

async function hasPeople(db: Services['db']): Promise<boolean> {
  const person = await db.as(systemViewer, (trx) =>
    trx.selectFrom('people').select('id').limit(1).executeTakeFirst(),
  );
  return person !== undefined;
}

/** The story went out a week before its meeting, as the rules of procedure ask. */
const sentAt = Temporal.Instant.from('2024-06-11T08:00:00Z');

async function sendStory(trx: Trx, meetingId: string): Promise<void> {
  const today = Temporal.PlainDate.from('2024-06-11');
  const approved = await approveAgenda(trx, systemViewer, meetingId, { at: sentAt, today, reason: '' });
  const version = expectOk(approved);
  expectOk(await markSent(trx, systemViewer, version, sentAt));
  expectOk(await publishVersion(trx, systemViewer, version));
}
