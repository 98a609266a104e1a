import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { ask, askField } from './ask.testing.ts';
import { replayGolden } from './replay.testing.ts';

const dates = z.record(z.string(), z.string());
const inputs = z.object({
  period: z.object({ from: z.string(), to: z.string() }),
  steps: z.array(
    z.looseObject({
      no: z.number(),
      dates: dates.optional(),
      deadline: z.string().optional(),
      from: z.string().optional(),
      to: z.string().optional(),
      date: z.string().optional(),
    }),
  ),
});
type Round = z.infer<typeof inputs>;

const span = z.object({ from: z.string(), to: z.string() });
const roundOf = (year: number) =>
  ask(
    'deadlines',
    { kind: 'appointments', year },
    z.object({
      nominationsBy: z.string(),
      clarification: span,
      appointments: span,
      boardsTakeOfficeOn: z.string(),
    }),
  );

const constitutive = (meetingOn: string, field: string) =>
  askField('deadlines', { ruleSet: 'kkr-2022', meetingOn, kind: 'constitutive' }, field);
const meetingsOf = ({ steps }: Round, no: number) => Object.entries(steps[no - 1]?.dates ?? {});

/** The councils by the day their alliances must be notified, three working days before they constitute themselves. */
async function inOrder(round: Round): Promise<string[]> {
  const rows = meetingsOf(round, 2).map(async ([council, on]) => ({
    council,
    by: String(await constitutive(on, 'alliancesBy')),
  }));
  return (await Promise.all(rows)).sort((a, b) => (a.by < b.by ? -1 : 1)).map(({ council }) => council);
}

replayGolden(sharedFolder(), {
  file: 'erhvervshusbestyrelse-proces-2021-2022',
  rules: ['deadlines'],
  inputs,
  given: {
    period: async ({ period }) => ({
      from: (await roundOf(2022)).boardsTakeOfficeOn,
      to: (await roundOf(Number(period.to.slice(0, 4)))).boardsTakeOfficeOn,
    }),
    // The dates of steps 3 to 6 are the rule's; the meetings of steps 1 and 2 are the councils' own.
    steps: async ({ steps }) => {
      const { nominationsBy, clarification, appointments, boardsTakeOfficeOn } = await roundOf(2022);
      const computed = [
        { deadline: nominationsBy },
        clarification,
        appointments,
        { date: boardsTakeOfficeOn },
      ];
      return steps.map((step, at) => ({ ...step, ...computed[at - 2] }));
    },
    constitutionLatest: async (round) => constitutive(meetingsOf(round, 2)[0]?.[1] ?? '', 'constitutiveBy'),
  },
  computed: {
    termYears: async ({ period }) => {
      const [from, to] = [await roundOf(2022), await roundOf(Number(period.to.slice(0, 4)))];
      return Number(to.boardsTakeOfficeOn.slice(0, 4)) - Number(from.boardsTakeOfficeOn.slice(0, 4));
    },
    order: async (round) => {
      const { nominationsBy, clarification, appointments, boardsTakeOfficeOn } = await roundOf(2022);
      const [before = '', constituted = ''] = [1, 2].map((no) => meetingsOf(round, no).at(0)?.[1]);
      const days = [
        before,
        constituted,
        nominationsBy,
        clarification.from,
        appointments.from,
        boardsTakeOfficeOn,
      ];
      return [...days].sort().map((day) => days.indexOf(day) + 1);
    },
    firstConstituting: async (round) => (await inOrder(round)).at(0),
    lastConstituting: async (round) => (await inOrder(round)).at(-1),
  },
  checks: {
    '#1': async (round) => {
      const meetings = meetingsOf(round, 2).map(([, on]) => constitutive(on, 'constitutiveInTime'));
      return (await Promise.all(meetings)).every((inTime) => inTime === true);
    },
    '#3': async () => {
      const { appointments, boardsTakeOfficeOn } = await roundOf(2022);
      return appointments.to < boardsTakeOfficeOn;
    },
  },
});
