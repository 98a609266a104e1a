import { sql } from 'kysely';
import { z } from 'zod';
import { ok } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { retention } from '../model/retention.ts';
import { refuse } from '../texts.da.ts';

/** Removes what has been kept about people for as long as it may be (`retention`). @returns how many rows */
export const forgetOld = command({
  name: 'identity.forget-old',
  right: 'run-the-house',
  as: 'accounts',
  input: z.object({}),
  refuse,
  async run({ trx, at, tell }) {
    let count = 0;
    for (const [table, { since, days }] of Object.entries(retention)) {
      const before = at.subtract({ hours: days * 24 }).toString();
      const removed = await sql`delete from ${sql.id(table)} where ${sql.id(since)} < ${before}`.execute(trx);
      count += Number(removed.numAffectedRows ?? 0);
    }
    if (count === 0) return unchanged(0);
    tell({ after: { count } });
    return ok(count);
  },
});
