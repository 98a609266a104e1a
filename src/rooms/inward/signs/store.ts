import { sql } from 'kysely';
import { z } from 'zod';
import type { CouncilId, Id } from '../../../kernel/ids.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { meanings, type Sign, signStates } from './model.ts';

const means = z.enum(meanings);
const state = z.enum(signStates);

function signsOf(trx: Trx, councilId: CouncilId) {
  return trx
    .selectFrom('signs')
    .select(['id', 'council_id as councilId', 'form', 'means', 'state', 'learned_from as learnedFrom'])
    .where('council_id', '=', councilId);
}

type Row = Omit<Sign, 'means' | 'state'> & { readonly means: string; readonly state: string };

function toSign(row: Row): Sign {
  return { ...row, means: means.parse(row.means), state: state.parse(row.state) };
}

/** The council's signs, removed ones too, sorted as Danes sort. */
export async function listSigns(trx: Trx, councilId: CouncilId): Promise<readonly Sign[]> {
  const rows = await signsOf(trx, councilId).orderBy(sql`form collate "da-x-icu"`).orderBy('id').execute();
  return rows.map(toSign);
}

export async function findSign(trx: Trx, councilId: CouncilId, id: Id<'signs'>): Promise<Sign | null> {
  const row = await signsOf(trx, councilId).where('id', '=', id).executeTakeFirst();
  return row ? toSign(row) : null;
}

/** The sign of this form, whatever its letters' case. */
export async function findSignByForm(trx: Trx, councilId: CouncilId, form: string): Promise<Sign | null> {
  const row = await signsOf(trx, councilId)
    .where(sql`lower(form)`, '=', sql`lower(${form})`)
    .executeTakeFirst();
  return row ? toSign(row) : null;
}

/** Writes the sign as it is to be from now on. */
export async function saveSign(trx: Trx, sign: Sign): Promise<void> {
  const { id, councilId, form, learnedFrom } = sign;
  const changing = { form, means: sign.means, state: sign.state };
  await trx
    .insertInto('signs')
    .values({ id, council_id: councilId, learned_from: learnedFrom, ...changing })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changing))
    .execute();
}
