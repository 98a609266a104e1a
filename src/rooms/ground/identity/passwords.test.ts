import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testDatabase } from '../../../../test/database.ts';
import { demoCouncil } from '../../../../test/demo.ts';
import { refusePassword } from './queries/refuse-password.ts';

const { database } = await testDatabase();
await demoCouncil(database);
const person = ['Kommunaldirektør Gerda Vindelev', 'g.vindelev@havkontoret.example'];

const codeOf = async (password: string) =>
  (await refusePassword(database, password, person))?.code ?? 'taken';

const cases: Readonly<Record<string, readonly string[]>> = {
  'password-blank': ['          ', '\u00a0\u2003          '],
  'password-short': ['kort', 'ni tegn..'],
  'password-long': ['fire ord uden sammenhæng '.repeat(9)],
  'password-common': [
    'aaaaaaaaaa',
    'ababababab',
    '1234567890',
    '0987654321',
    'abcdefghij',
    'qwertyuiop',
    'password123',
    'Password2024!',
    'Sommer2024!',
    'efteraar2025',
    'december2026',
    'Kommune123!',
    'Aarhus2024!',
    'ÅRHUS 2024!',
    'Silkeborg1!',
    'aarhus-kommune-1',
    'sommerferie2026',
    'venstre2026!',
    'Tværs12345',
    'kkr midtjylland',
  ],
  'password-personal': [
    'g.vindelev@havkontoret.example',
    'vindelev2026',
    'GerdaVindelev1',
    'kommunaldirektør7',
    'havkontoret!!',
  ],
  taken: [
    'ti-tegn-10',
    'fire ord uden sammenhæng',
    'hestesko vandfald 7 kuvert',
    'Xk9#mQ2vLp',
    'vindelev og tretten blå cykler',
    'tretten blaa',
  ],
};

for (const [code, passwords] of Object.entries(cases))
  describe(code, () => {
    for (const password of passwords)
      test(JSON.stringify(password.slice(0, 40)), async () => assert.equal(await codeOf(password), code));
  });
