import type { PersonId } from '../../../../kernel/ids.ts';
import type { Act } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { newRecoveryCodes, recoveryHash, stepOfCode } from '../model/one-time-code.ts';

type SecondFactor = { readonly secret: Buffer; readonly isConfirmed: boolean; readonly lastStep: bigint };

/**
 * The person's second factor, also one that is only begun. Runs as the accounts.
 * @param held against others until the transaction ends, so that a code counts once
 */
export async function findSecondFactor(
  trx: Trx,
  personId: PersonId,
  held?: 'held',
): Promise<SecondFactor | null> {
  const row = await trx
    .selectFrom('second_factors')
    .select(['secret', 'confirmed_at', 'last_step'])
    .where('person_id', '=', personId)
    .$if(held !== undefined, (query) => query.forUpdate())
    .executeTakeFirst();
  return row ? { secret: row.secret, isConfirmed: row.confirmed_at !== null, lastStep: row.last_step } : null;
}

/** Takes a code of the app: true where it is right and was not taken before. */
export async function takeAppCode({ trx, at }: Act, personId: PersonId, code: string): Promise<boolean> {
  const factor = await findSecondFactor(trx, personId, 'held');
  const step = factor === null ? null : stepOfCode(factor.secret, code, at, factor.lastStep);
  if (step === null) return false;
  await trx
    .updateTable('second_factors')
    .set({ last_step: step })
    .where('person_id', '=', personId)
    .execute();
  return true;
}

/** Takes a recovery code: true where it is one of the person's; it is none afterwards. */
async function takeRecoveryCode({ trx }: Act, personId: PersonId, code: string): Promise<boolean> {
  const used = await trx
    .deleteFrom('recovery_codes')
    .where('person_id', '=', personId)
    .where('code_hash', '=', recoveryHash(code))
    .returning('person_id')
    .executeTakeFirst();
  return used !== undefined;
}

/** New recovery codes in place of the old ones. @returns them, to be shown once; only their SHA-256 is stored */
export async function renewRecoveryCodes({ trx }: Act, personId: PersonId): Promise<readonly string[]> {
  const codes = newRecoveryCodes();
  await trx.deleteFrom('recovery_codes').where('person_id', '=', personId).execute();
  await trx
    .insertInto('recovery_codes')
    .values(codes.map((code) => ({ person_id: personId, code_hash: recoveryHash(code) })))
    .execute();
  return codes;
}

/** @returns whether there was one */
export async function dropSecondFactor(trx: Trx, personId: PersonId): Promise<boolean> {
  const dropped = await trx
    .deleteFrom('second_factors')
    .where('person_id', '=', personId)
    .returning('person_id')
    .executeTakeFirst();
  return dropped !== undefined;
}

/** Takes a code of either kind where the person has a second factor: true also where none is asked for. */
export async function takeCodeAsked(act: Act, personId: PersonId, code: string): Promise<boolean> {
  const factor = await findSecondFactor(act.trx, personId, 'held');
  return factor?.isConfirmed ? takeCode(act, personId, code) : true;
}

/** Takes a code of the app, or one for recovery: each counts once. */
export async function takeCode(act: Act, personId: PersonId, code: string): Promise<boolean> {
  return (await takeAppCode(act, personId, code)) || (await takeRecoveryCode(act, personId, code));
}
