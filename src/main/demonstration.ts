import type { Refusal } from '../kernel/result.ts';
import { systemAs } from '../kernel/system.ts';
import { together } from '../platform/door/index.ts';
import type { Services } from '../platform/http/route.ts';
import { listPeople } from '../rooms/ground/identity/index.ts';
import {
  demoCouncil,
  demoEmail,
  demoPeople,
  hashDemoPassword,
  makeDemoPeople,
} from '../rooms/ground/identity/storyboards.ts';
import { hangDemoNotices } from '../rooms/outward/notices/storyboards.ts';
import { comingYear, planStory, yearOf2024 } from '../rooms/sittings/meetings/storyboards.ts';
import { storeDemoAnnexes } from './demo-annexes.ts';
import { getStoryboard } from './storyboards.ts';
import { refuse } from './texts.da.ts';

/**
 * Fills an empty database with the demonstration council: people of every role, the year of 2024 with the agenda of
 * 18 June 2024 sent out, a year of meetings ahead, and two notices. Does nothing where there are people already.
 * @returns whether it was filled now
 */
export async function makeDemonstration(
  services: Pick<Services, 'db' | 'files' | 'clock'>,
): Promise<boolean> {
  if (await hasPeople(services.db)) return false;
  const annexes = await storeDemoAnnexes(services);
  const hashed = await hashDemoPassword();
  return together(services, systemAs('demonstration'), async (act) => {
    await makeDemoPeople(act, hashed);
    const { day, build } = getStoryboard('agenda-of-18-june-2024');
    const meetings = [...yearOf2024, ...comingYear(services.clock.today())];
    const others = meetings.filter(({ heldOn }) => heldOn !== day);
    await planStory(act, demoCouncil, others);
    await hangDemoNotices(act, demoCouncil);
    await build({ house: services, trx: act.trx, annexes, now: services.clock.now(), day });
    return true;
  });
}

async function hasPeople(db: Services['db']): Promise<boolean> {
  const people = await db.asSystem('demonstration', listPeople);
  return people.length > 0;
}

/** E-mail addresses of the demonstration's accounts that can sign in: everybody knows their password. */
export async function listKnownAccounts(db: Services['db']): Promise<readonly string[]> {
  const people = await db.asSystem('demonstration', listPeople);
  const known = new Set(['administrator', ...demoPeople.map(({ key }) => key)].map(demoEmail));
  return people.flatMap(({ email, locked }) => (known.has(email) && !locked ? [email] : []));
}

/** Why a server that others reach does not start with such accounts. */
export function refuseDemonstration(known: readonly string[], address: string): Refusal {
  return refuse('demonstration-in-public', { people: known.join(', '), person: known[0] ?? '', address });
}
