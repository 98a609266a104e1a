import {
  answerOf,
  type JsonFields,
  openInput,
  print,
  printRefused,
  type Reader,
  readKind,
} from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import { calculateAccounts, calculateRevision } from './index.ts';
import { accounts, printAccounts } from './print.ts';
import { readTable, tableFields } from './read.ts';
import { choiceFields, readChoices } from './read-choices.ts';
import { readPrinted } from './read-printed.ts';

const kinds = ['overview', 'revise'] as const;
const fieldsOf = {
  overview: [...choiceFields, 'printed'],
  revise: ['column', 'post', 'amountOere', 'counterPost', 'reason', 'decision', 'law'],
};

const revised = answerOf('decided', {
  ...{ changeOere: print.amount, counterChangeOere: print.amount },
  ...{ revisedOere: print.amounts, resultOere: print.amount },
});
const unable = answerOf('impossible', {});
export const answers = [accounts, revised, unable];

/** The rule from JSON to JSON: `overview` of budgets and accounts, or `revise` one post of a budget. */
export function run(input: unknown): JsonFields {
  const kind = readKind(input, kinds, 'overview');
  if (isRefused(kind)) return printRefused(kind);
  // With columns of its own a table has no year: one of the two would be ignored.
  const ofTable = openInput(input, tableFields).has('columns')
    ? tableFields.filter((field) => field !== 'year')
    : tableFields;
  const read = openInput(input, ['kind', ...ofTable, ...fieldsOf[kind]]);
  return kind === 'revise' ? runRevision(read) : runOverview(read);
}

function runOverview(read: Reader): JsonFields {
  const printed = read.optional('printed', (field) => readPrinted(read, field), undefined);
  const table = readTable(read);
  const given = read.finish({ ...table, ...readChoices(read, table), printed });
  const answer = isRefused(given) ? given : calculateAccounts(given);
  if (isRefused(answer)) return printRefused(answer);
  return printAccounts(answer, table.posts);
}

function runRevision(read: Reader): JsonFields {
  const given = read.finish({
    ...readTable(read),
    column: read.text('column'),
    post: read.text('post'),
    amount: read.integer('amountOere'),
    counterPost: read.text('counterPost'),
    reason: read.text('reason'),
    decision: read.text('decision'),
    law: read.optional('law', read.text, undefined),
  });
  const answer = isRefused(given) ? given : calculateRevision(given);
  if (isRefused(answer)) return printRefused(answer);
  if (answer.status !== 'decided') return unable.print(answer);
  return revised.print({
    ...answer,
    changeOere: answer.change,
    counterChangeOere: answer.counterChange,
    revisedOere: answer.revised,
    resultOere: answer.result,
  });
}
