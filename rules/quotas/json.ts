import {
  answerOf,
  type JsonFields,
  openInput,
  print,
  printRefused,
  type Reader,
  readKind,
  readLots,
  readText,
} from '../forms/index.ts';
import { isRefused } from '../outcome/index.ts';
import {
  type AllotmentAnswer,
  calculateAgreement,
  calculateByPopulation,
  calculateChange,
  calculateQuotas,
  calculateRescaled,
} from './index.ts';

const kinds = ['model', 'agreement', 'rescale', 'population', 'change'] as const;
const peopleFields = ['code', 'region', 'population'];
const quotaFields = ['kind', 'quotas', 'regional', 'regions', 'names', 'lots'];

const allotted = { municipal: print.wholes, regional: print.wholes };
const model = answerOf('decided', { ...allotted, preliminary: print.fractions });
const allotment = answerOf('decided', allotted);
const rescaled = answerOf('decided', { lapsed: print.yesNo, ...allotted });
const tied = answerOf('needs-lot', { municipal: print.wholes });
const unable = answerOf('impossible', {});
const changed = answerOf('decided', {
  change: print.fraction,
  limit: print.fraction,
  mandatory: print.yesNo,
});
export const answers = [model, allotment, rescaled, changed, tied, unable];

/** The rule from JSON to JSON: the model, an agreement, a changed total, or population alone. */
export function run(input: unknown): JsonFields {
  const kind = readKind(input, kinds, 'model');
  return isRefused(kind) ? printRefused(kind) : runs[kind](input);
}

const runs: Readonly<Record<(typeof kinds)[number], (input: unknown) => JsonFields>> = {
  model: runModel,
  agreement: runAgreement,
  rescale: runRescale,
  population: runPopulation,
  change: runChange,
};

function runModel(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'nationalTotal', 'municipalities', 'lastStep', 'names', 'lots']);
  const given = read.finish({
    nationalTotal: read.whole('nationalTotal'),
    municipalities: read.list(
      'municipalities',
      [...peopleFields, 'immigrants', 'familyReunified'],
      (one) => ({
        ...readPeople(one),
        immigrants: one.whole('immigrants'),
        familyReunified: one.whole('familyReunified'),
      }),
    ),
    lastStep: read.optional(
      'lastStep',
      (field) => read.choice(field, ['proportional', 'by-population'] as const),
      'proportional' as const,
    ),
    ...readNames(read),
    lots: readLots(read),
  });
  const answer = isRefused(given) ? given : calculateQuotas(given);
  if (isRefused(answer) || answer.status !== 'decided') return printAllotment(answer);
  return model.print(answer);
}

const readNames = (read: Reader) => (read.has('names') ? { names: read.entries('names', readText, '') } : {});

const readPeople = (one: Reader) => ({
  code: one.text('code'),
  region: one.text('region'),
  population: one.whole('population'),
});

function runPopulation(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'persons', 'municipalities', 'names', 'lots']);
  const given = read.finish({
    persons: read.whole('persons'),
    municipalities: read.list('municipalities', peopleFields, readPeople),
    ...readNames(read),
    lots: readLots(read),
  });
  return printAllotment(isRefused(given) ? given : calculateByPopulation(given));
}

const readQuotas = (read: Reader) => ({
  quotas: read.integers('quotas'),
  regional: read.integers('regional'),
  ...(read.has('regions') ? { regions: read.entries('regions', readText, '') } : {}),
  ...readNames(read),
  lots: readLots(read),
});

function runAgreement(input: unknown): JsonFields {
  const read = openInput(input, [...quotaFields, 'transfers', 'exempt']);
  const given = read.finish({
    ...readQuotas(read),
    transfers: read.has('transfers')
      ? read.list('transfers', ['from', 'to', 'places'], (one) => ({
          from: one.text('from'),
          to: one.text('to'),
          ...(one.has('places') ? { places: one.whole('places') } : {}),
        }))
      : [],
    exempt: read.optional('exempt', read.texts, []),
  });
  return printAllotment(isRefused(given) ? given : calculateAgreement(given));
}

function runRescale(input: unknown): JsonFields {
  const read = openInput(input, [...quotaFields, 'clause']);
  const given = read.finish({ ...readQuotas(read), clause: read.yesNo('clause') });
  const answer = isRefused(given) ? given : calculateRescaled(given);
  if (isRefused(answer) || answer.status !== 'decided') return printAllotment(answer);
  return rescaled.print(answer);
}

function runChange(input: unknown): JsonFields {
  const read = openInput(input, ['kind', 'nationalTotal', 'expected']);
  const given = read.finish({ from: read.whole('nationalTotal'), expected: read.whole('expected') });
  const answer = isRefused(given) ? given : calculateChange(given.from, given.expected);
  return isRefused(answer) ? printRefused(answer) : changed.print(answer);
}

function printAllotment(answer: AllotmentAnswer): JsonFields {
  if (isRefused(answer)) return printRefused(answer);
  switch (answer.status) {
    case 'decided':
      return allotment.print(answer);
    case 'needs-lot':
      return tied.print(answer);
    case 'impossible':
      return unable.print(answer);
  }
}
