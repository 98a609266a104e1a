import { type CouncilId, councilInput, type PersonId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import type { Role } from '../../../kernel/viewer.ts';
import { type Act, innerPrepared } from '../../../platform/door/index.ts';
import { addPeople } from './commands/add-people.ts';
import { hashPassword } from './model/hash-password.ts';

/** The one password of all demonstration accounts; they exist on the embedded database of a trial only. */
export const demoPassword = 'tvaers-demo-2024';
export const demoCouncil: CouncilId = councilInput.parse('kkr-midtjylland');

type DemoPerson = {
  readonly key: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly municipality?: string;
  /** Key of the member a substitute stands in for. */
  readonly substituteFor?: string;
};

/** Members are named by office: nobody here is a real person. */
export const demoPeople: readonly DemoPerson[] = [
  { key: 'sekretariat', name: 'Sekretariatet i KKR Midtjylland', roles: ['secretariat'] },
  { key: 'sekretariat2', name: 'Konsulenten i KKR Midtjylland', roles: ['secretariat'] },
  { key: 'formand', name: 'Formanden for KKR Midtjylland', roles: ['chair', 'member'], municipality: '657' },
  {
    key: 'naestformand',
    name: 'Næstformanden for KKR Midtjylland',
    roles: ['chair', 'member'],
    municipality: '665',
  },
  { key: 'favrskov', name: 'Borgmesteren i Favrskov', roles: ['member'], municipality: '710' },
  { key: 'viborg', name: 'Borgmesteren i Viborg', roles: ['member'], municipality: '791' },
  { key: 'skive', name: 'Borgmesteren i Skive', roles: ['member'], municipality: '779' },
  { key: 'aarhus', name: 'Byrådsmedlem fra Aarhus', roles: ['member'], municipality: '751' },
  {
    key: 'favrskov-stedfortraeder',
    name: 'Viceborgmesteren i Favrskov',
    roles: ['substitute'],
    municipality: '710',
    substituteFor: 'favrskov',
  },
  {
    key: 'viborg-stedfortraeder',
    name: 'Viceborgmesteren i Viborg',
    roles: ['substitute'],
    municipality: '791',
    substituteFor: 'viborg',
  },
  { key: 'gaest', name: 'KL-bestyrelsesmedlem fra regionen', roles: ['guest'] },
  { key: 'direktoer', name: 'Kommunaldirektøren i Samsø', roles: ['municipal-officer'], municipality: '741' },
  { key: 'partner', name: 'Direktøren for Erhvervshus Midtjylland', roles: ['partner'] },
];

export function demoEmail(key: string): string {
  return `${key}@tvaers.example`;
}

/** The password of all demonstration people, hashed: before the transaction in which they are made. */
export function hashDemoPassword(): Promise<string> {
  return hashPassword(demoPassword);
}

/** Makes the demonstration people with their roles, and an administrator. @returns key → id */
export async function makeDemoPeople(act: Act, hashed: string): Promise<ReadonlyMap<string, PersonId>> {
  const administrator = {
    key: 'administrator',
    name: 'Administratoren',
    email: demoEmail('administrator'),
    roles: [{ role: 'administrator' }],
  };
  const people = [...demoPeople.map(newcomerOf), administrator];
  const ids = expectOk(await innerPrepared(act, addPeople, { people, password: demoPassword }, hashed));
  // One id for each, in the same order.
  return new Map(ids.map((id, index) => [people[index]?.key ?? '', id]));
}

function newcomerOf({ key, name, roles, municipality, substituteFor }: DemoPerson) {
  const place = {
    council: demoCouncil,
    municipalityCode: municipality,
    substituteFor: substituteFor === undefined ? undefined : demoEmail(substituteFor),
  };
  return { key, name, email: demoEmail(key), roles: roles.map((role) => ({ role, ...place })) };
}
