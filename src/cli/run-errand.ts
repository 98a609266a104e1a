import type { Faults } from '../kernel/faults.ts';
import type { Refusal, Result } from '../kernel/result.ts';
import type { Services } from '../platform/http/route.ts';
import type { Arguments, ExitCode, Io } from './command.ts';
import { misuseWith, refuseWith } from './refusal.ts';

/** What a command does with the site it is given, and what it says of it. */
export type Errand = (
  site: Services,
) => Promise<Result<{ readonly text: string; readonly value: unknown }, Refusal | Faults>>;

/** Does the errand with the site open, and says what came of it, as words or as JSON; or why it was misused. */
export async function runErrand(errand: Errand | Refusal, args: Arguments, io: Io): Promise<ExitCode> {
  if ('code' in errand) return misuseWith(io, errand);
  const { withSite } = await import('../main/with-site.ts');
  const done = await withSite(io.env, errand);
  const json = args.flag('json');
  if (!done.ok) return refuseWith(io, done.error, json);
  io.out(json ? `${JSON.stringify(done.value.value)}\n` : `${done.value.text}\n`);
  return 0;
}
