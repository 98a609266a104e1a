import type { Line } from '../layout/lay-lines.ts';
import type { ImportWarning } from '../model/reading.ts';
import { type Access, findAccessSign, readTitleAccess } from '../signs/access-signs.ts';
import { warn } from '../texts.da.ts';
import type { Heading } from './heading.ts';

/** What the source says when it gives no reason. */
const closedBySource = 'angivet i kilden';

/** Whether an item is closed, and its title without the words that said so. Unsure means closed, and asked. */
export function readAccess(
  heading: Heading,
  printed: string,
  body: readonly Line[],
  states: readonly string[],
  section: Access | null,
): { readonly title: string; readonly closedReason: string | null; readonly warnings: ImportWarning[] } {
  const { number } = heading.sign;
  const { access: inTitle, title } = readTitleAccess(printed);
  const hinted =
    body
      .slice(0, 4)
      .map((line) => findAccessSign(line.text))
      .find((each) => each !== null) ?? null;
  const told = [heading.access, inTitle, hinted].filter((each) => each !== null);
  const closedState = states.find((state) => /^lukket/i.test(state));
  const reason = closedState?.replace(/^lukket punkt:?\s*/i, '').trim();
  const others = states.filter((state) => state !== closedState);
  const warnings = others.map((state) => warn('item-state', number, { state }));
  const closed =
    closedState !== undefined || told.includes('closed') || told.includes('unsure') || section === 'closed';
  const contradicted = told.includes('open') && closed;
  if (closed && (contradicted || told.includes('unsure'))) warnings.push(warn('closed-uncertain', number));
  return { title, closedReason: closed ? reason || closedBySource : null, warnings };
}
