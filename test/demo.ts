import { fixedClock } from '../src/kernel/clock.ts';
import type { CouncilId, PersonId } from '../src/kernel/ids.ts';
import { expectOk } from '../src/kernel/result.ts';
import { systemAs } from '../src/kernel/system.ts';
import type { Role, Viewer } from '../src/kernel/viewer.ts';
import type { Database } from '../src/platform/postgres/database.ts';
import { loadReference } from '../src/rooms/ground/councils/index.ts';
import {
  demoCouncil as councilId,
  demoPeople,
  hashDemoPassword,
  makeDemoPeople,
} from '../src/rooms/ground/identity/storyboards.ts';
import { actOf, doorWithoutFiles } from './act.ts';

/** The demonstration council in a test: its people as viewers, one for each role. */
export type DemoCouncil = {
  readonly councilId: CouncilId;
  /** Id of a person by key of the storyboard: `sekretariat`, `formand`, `favrskov` … */
  personId(key: string): PersonId;
  /** The person as a viewer with exactly the roles of the storyboard. */
  viewer(key: string): Viewer;
};

/** The day the tests take place on unless they say otherwise: three weeks before the meeting of 18 June 2024. */
export const demoClock = fixedClock('2024-05-28T08:00:00Z');

/** The person who stands for each role; the chair is a member too. */
export const keyOfRole: Readonly<Record<Role, string>> = {
  secretariat: 'sekretariat',
  chair: 'formand',
  member: 'favrskov',
  substitute: 'favrskov-stedfortraeder',
  guest: 'gaest',
  'municipal-officer': 'direktoer',
  partner: 'partner',
  administrator: 'administrator',
};

/** Reference data and the people of every role in kkr-midtjylland; no meetings. */
export async function demoCouncil(database: Database): Promise<DemoCouncil> {
  const founder = systemAs('demonstration');
  expectOk(await doorWithoutFiles(database, founder, demoClock).do(loadReference, {}));
  const hashed = await hashDemoPassword();
  const ids = await database.as(founder, (trx) => makeDemoPeople(actOf(trx, founder, demoClock), hashed));
  const personId = (key: string) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`the demonstration has no person called ${key}`);
    return id;
  };
  return { councilId, personId, viewer: (key) => viewerOf(key, personId(key)) };
}

function viewerOf(key: string, personId: PersonId): Viewer {
  if (key === 'administrator') {
    const grants = [{ role: 'administrator', councilId: null, municipalityCode: null }] as const;
    return { kind: 'person', personId, name: 'Administratoren', grants };
  }
  const person = demoPeople.find((candidate) => candidate.key === key);
  if (!person) throw new Error(`the demonstration has no person called ${key}`);
  const grants = person.roles.map((role) => ({
    role,
    councilId,
    municipalityCode: person.municipality ?? null,
  }));
  return { kind: 'person', personId, name: person.name, grants };
}
