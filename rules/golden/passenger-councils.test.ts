import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { askField, sumOf } from './ask.testing.ts';
import { replayGolden } from './replay.testing.ts';

const inputs = z.object({
  notice: z.object({ minMonths: z.number() }),
  confidentialityYearsAfter: z.number(),
  noticeCases: z.array(z.string()),
  endDates: z.array(z.string()),
  dutyCounts: z.record(z.string(), z.number()),
});

const endOf = (givenOn: string, months: number) =>
  askField('deadlines', { kind: 'notice', givenOn, months }, 'endsOn');

replayGolden(sharedFolder(), {
  file: 'passagerraad-aftale',
  rules: ['deadlines', 'distribution'],
  inputs,
  computed: {
    effectiveEnd: ({ noticeCases, notice }) =>
      Promise.all(noticeCases.map((givenOn) => endOf(givenOn, notice.minMonths))),
    // Both ends are the last day of a year, so five years after is sixty months to the end of a year.
    confidentialUntil: ({ endDates, confidentialityYearsAfter }) =>
      Promise.all(endDates.map((endedOn) => endOf(endedOn, 12 * confidentialityYearsAfter))),
    dutiesTotal: ({ dutyCounts }) => sumOf(dutyCounts),
  },
});
