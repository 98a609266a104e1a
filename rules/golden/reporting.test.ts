import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { askField } from './ask.testing.ts';
import { replayGolden } from './replay.testing.ts';

const inputs = z.object({ goalYears: z.tuple([z.number(), z.number()]) });

/** The last day of a quarter of the year after; a first half-year ends with the second quarter. */
const endOf = (goalYear: number, quarter: number) =>
  askField('deadlines', { kind: 'quarter', year: goalYear + 1, quarter }, 'to');

replayGolden(sharedFolder(), {
  file: 'afrapportering-frister',
  rules: ['deadlines'],
  inputs,
  computed: {
    deadlinesForGoalYear2021: async ({ goalYears: [year] }) => ({
      nationalReportLatest: await endOf(year, 1),
      houseReportLatest: await endOf(year, 2),
    }),
    deadlinesForGoalYear2024: async ({ goalYears: [, year] }) => ({
      nationalReportLatest: await endOf(year, 2),
      houseReportLatest: await endOf(year, 2),
    }),
  },
  told: { nordjylland2021FollowUp: 'the contract names the quarter itself' },
});
