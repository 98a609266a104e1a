import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { ask, askField, sumOf } from './ask.testing.ts';
import { replayGolden } from './replay.testing.ts';

const dates = z.array(z.string());
const inputs = z.object({
  kkrs: z.array(z.object({ kkr: z.string(), municipalities: z.number(), members: z.number() })),
  meetings: dates,
  constituting2022: z.record(z.string(), z.string()),
  votes: z.array(z.object({ for: z.number(), against: z.number(), chair: z.string() })),
  absences: z.array(z.object({ expectedMonths: z.number() })),
  voteSharesPct: z.array(z.number()),
  deputyChain: z.array(
    z.object({ firstDeputyIsPartyMember: z.boolean(), secondDeputyIsPartyMember: z.boolean() }),
  ),
  stkCounts: z.record(z.string(), z.number()),
});
type Rules = z.infer<typeof inputs>;
const ruleSet = 'kkr-2022';

/** One field of a rule's answer for every council, by its name. */
async function perCouncil(
  { kkrs }: Rules,
  rule: string,
  field: string,
  inputOf: (council: Rules['kkrs'][number]) => object,
) {
  const answers = kkrs.map(async (council) => [
    council.kkr,
    await askField(rule, { ruleSet, ...inputOf(council) }, field),
  ]);
  return Object.fromEntries(await Promise.all(answers));
}

const threshold = (field: string) => (rules: Rules) =>
  perCouncil(rules, 'decision', field, ({ members }) => ({ kind: 'thresholds', seats: members }));

const party = (id: string, votes: number, mayors: number) => ({ id, votes, mayors, councillors: true });

const meetingDates = (field: string) => (rules: Rules) =>
  Promise.all(
    rules.meetings.map((meetingOn) => askField('deadlines', { ruleSet, meetingOn, kind: 'ordinary' }, field)),
  );
const constitutive = (meetingOn: string, field: string) =>
  askField('deadlines', { ruleSet, meetingOn, kind: 'constitutive' }, field);

/** A member of the council away for so many months: whether the substitute holds the seat then. */
async function substituteEnters(expectedMonths: number): Promise<boolean> {
  const holder = { state: 'seated', member: 'C1', substitute: 'C1-stedfortræder' };
  const state = {
    ruleSet,
    municipalities: 2,
    seats: [{ kind: 'supplementary', id: 'C1', party: 'C', holder }],
    eligible: ['C'],
    chair: { electedBy: 'C', member: null },
    viceChair: { electedBy: 'C', member: null },
  };
  const event = { kind: 'leave-from-council', member: 'C1', expectedMonths: String(expectedMonths) };
  const shape = z.object({
    state: z.object({ seats: z.array(z.object({ holder: z.object({ state: z.string() }) })) }),
  });
  const answer = await ask('membership', { state, event }, shape);
  return answer.state.seats[0]?.holder.state === 'on-leave';
}

const deputyNames: Readonly<Record<string, string>> = {
  'first-deputy': '1. viceborgmester',
  'second-deputy': '2. viceborgmester',
  'elected-by-council': 'valgt af kommunalbestyrelsen',
};

replayGolden(sharedFolder(), {
  file: 'kkr-forretningsorden-2022-2026',
  rules: ['composition', 'decision', 'deadlines', 'membership', 'distribution'],
  inputs,
  computed: {
    cap: (rules) =>
      perCouncil(rules, 'composition', 'cap', ({ municipalities }) => ({
        municipalities,
        parties: [party('A', 1, municipalities)],
      })),
    quorum: threshold('quorum'),
    extraMeeting: threshold('extraMeeting'),
    proposalDeadline: meetingDates('proposalsBy'),
    dispatchLatest: meetingDates('agendaBy'),
    allianceNotice: async ({ constituting2022 }) => {
      const answers = Object.entries(constituting2022).map(async ([kkr, meetingOn]) => [
        kkr,
        await constitutive(meetingOn, 'alliancesBy'),
      ]);
      return Object.fromEntries(await Promise.all(answers));
    },
    adopted: ({ votes }) =>
      Promise.all(
        votes.map(async (vote) => {
          const input = { ruleSet, ...vote, seats: 34, present: 17, abstain: 0 };
          return (await askField('decision', input, 'outcome')) === 'carried';
        }),
      ),
    substituteEnters: ({ absences }) =>
      Promise.all(absences.map(({ expectedMonths }) => substituteEnters(expectedMonths))),
    // So many of 10,000 votes: 1,99 per cent is 199.
    aboveThreshold: ({ voteSharesPct }) =>
      Promise.all(
        voteSharesPct.map(async (percent) => {
          const parties = [party('A', 9000, 1), party('B', Math.round(percent * 100), 0)];
          const input = { ruleSet, municipalities: 9, totalVotes: 10_000, parties };
          const shape = z.object({ ineligible: z.array(z.object({ id: z.string() })) });
          return !(await ask('composition', input, shape)).ineligible.some(({ id }) => id === 'B');
        }),
      ),
    deputy: ({ deputyChain }) =>
      Promise.all(
        deputyChain.map(async (chain) => {
          const input = {
            kind: 'mayor-substitute',
            firstDeputyIsMember: chain.firstDeputyIsPartyMember,
            secondDeputyIsMember: chain.secondDeputyIsPartyMember,
          };
          return deputyNames[String(await askField('membership', input, 'substitute'))];
        }),
      ),
    stkTotal: ({ stkCounts }) => sumOf(stkCounts),
  },
  checks: {
    '#8': async ({ constituting2022 }) => {
      const meetings = Object.values(constituting2022);
      const inTime = await Promise.all(meetings.map((on) => constitutive(on, 'constitutiveInTime')));
      return inTime.every((one) => one === true);
    },
  },
});
