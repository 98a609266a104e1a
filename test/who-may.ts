import type { z } from 'zod';
import { hasFault } from '../src/kernel/faults.ts';
import { asId, type PersonId } from '../src/kernel/ids.ts';
import { publicViewer, type Viewer } from '../src/kernel/viewer.ts';
import { type Command, doorFor, type House } from '../src/platform/door/index.ts';
import { type DemoCouncil, keyOfRole } from './demo.ts';

/**
 * Who is let in to a command: one person for each role, a secretariat of another council, and nobody signed in. They
 * post what no schema takes, so that whoever is let in changes nothing. The demonstration's chair is a member too.
 */
export async function whoMay<Schema extends z.ZodType, Value, Prepared>(
  house: House,
  demo: Pick<DemoCouncil, 'viewer' | 'personId' | 'councilId'>,
  command: Command<Schema, Value, Prepared>,
): Promise<readonly string[]> {
  const viewers: readonly (readonly [string, Viewer])[] = [
    ...Object.entries(keyOfRole).map(([role, key]) => [role, demo.viewer(key)] as const),
    ['secretariat elsewhere', keeperElsewhere(demo.personId('partner'))],
    ['public', publicViewer],
  ];
  const met = viewers.map(async ([who, viewer]) => {
    const answer = await doorFor(house, viewer).submit(command, { councilId: demo.councilId });
    if (answer.ok) throw new Error(`${command.name} was done with nothing posted`);
    return hasFault(answer.error, 'right-missing') ? [] : [who];
  });
  return (await Promise.all(met)).flat();
}

/** The secretariat of a council that is not the demonstration's. */
export function keeperElsewhere(personId: PersonId): Viewer {
  const grants = [
    { role: 'secretariat', councilId: asId<'councils'>('kkr-nordjylland'), municipalityCode: null },
  ] as const;
  return { kind: 'person', personId, name: 'Sekretariatet i KKR Nordjylland', grants };
}
