import type { Step } from '../outcome/index.ts';
import { nameColumns } from './names.ts';
import type { RevisionInput } from './revision-model.ts';
import { accountsLaw, tell } from './steps.ts';

const lawOf = ({ law, decision }: RevisionInput): string => `${law ?? accountsLaw}; ${decision}`;
const columnOf = ({ columns, column }: RevisionInput) => nameColumns(columns)(column);

export const opening = (input: RevisionInput): Step =>
  tell('accounts-revision', lawOf(input), {
    column: columnOf(input),
    decision: input.decision,
    reason: input.reason,
  });

export const change = (input: RevisionInput, before: bigint): Step =>
  tell('accounts-revised-post', lawOf(input), { post: input.post, before, after: input.amount });

export const counter = (input: RevisionInput, before: bigint, after: bigint): Step =>
  tell('accounts-counter-post', lawOf(input), { post: input.counterPost, before, after });

export const result = (input: RevisionInput, left: bigint): Step =>
  tell('accounts-result-kept', lawOf(input), { column: columnOf(input), result: left });
