import { endSentence, formatKroner } from '../exact/index.ts';
import type { Step } from '../outcome/index.ts';
import { capital, nameColumns } from './names.ts';
import type { RevisionInput } from './revision-model.ts';
import { accountsLaw } from './steps.ts';

const lawOf = ({ law, decision }: RevisionInput): string => `${law ?? accountsLaw}; ${decision}`;
const nameOf = ({ columns, column }: RevisionInput): string => nameColumns(columns)(column);

export const opening = (input: RevisionInput): Step => ({
  text: endSentence(
    `${capital(nameOf(input))} ændres efter beslutningen »${input.decision}« med begrundelsen: ${input.reason}`,
  ),
  law: lawOf(input),
});

export const change = (input: RevisionInput, old: bigint): Step => ({
  text: endSentence(
    `Posten ${input.post} ændres fra ${formatKroner(old)} til ${formatKroner(input.amount)}, det vil sige med ${formatKroner(input.amount - old)}`,
  ),
  law: lawOf(input),
});

export const counter = (input: RevisionInput, old: bigint, left: bigint): Step => ({
  text: endSentence(
    `Modposten ${input.counterPost} optager ændringen og går fra ${formatKroner(old)} til ${formatKroner(left)}`,
  ),
  law: lawOf(input),
});

export const result = (input: RevisionInput, left: bigint): Step => ({
  text: endSentence(`Resultatet af ${nameOf(input)} er ${formatKroner(left)} både før og efter ændringen`),
  law: lawOf(input),
});

/** Why the counter-post cannot take the change. */
export const tooSmall = ({ counterPost }: RevisionInput, old: bigint, wanted: bigint): string =>
  `Modposten ${counterPost} er ${formatKroner(old)} og kan ikke ændres med ${formatKroner(wanted)} uden at komme under 0 kr.; vælg en anden modpost.`;
