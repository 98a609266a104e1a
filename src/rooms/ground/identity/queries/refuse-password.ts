import type { Refusal } from '../../../../kernel/result.ts';
import type { Tools } from '../../../../platform/door/index.ts';
import { listCouncils, listMunicipalities } from '../../councils/index.ts';
import { danishWords } from '../model/danish-words.ts';
import { judgePassword, shortestPassword } from '../model/judge-password.ts';
import { refuse } from '../texts.da.ts';

/**
 * Why somebody cannot have this password. Codes: `password-blank` · `password-short` · `password-long` ·
 * `password-common` · `password-personal`.
 * @param person the name and e-mail of whoever is to have it
 */
export async function refusePassword(
  { asSystem }: Pick<Tools, 'asSystem'>,
  password: string,
  person: readonly string[],
): Promise<Refusal | null> {
  // Most of a megabyte of words: read where a password is chosen, which is seldom.
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  const places = await asSystem('names', async (trx) => [
    ...(await listMunicipalities(trx)),
    ...(await listCouncils(trx)),
  ]);
  const wrong = judgePassword(password, {
    common: new Set(dictionary['passwords-common']),
    words: [...danishWords, ...places.map(({ name }) => name)],
    person,
  });
  return wrong === null ? null : refuse(`password-${wrong}`, { least: shortestPassword });
}
