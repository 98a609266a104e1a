import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runRule } from 'tvaers-rules/json';
import { z } from 'zod';
import { sharedFolder } from '../test/shared.ts';

const shared = sharedFolder();

/** The file's inputs and expected figures; without the folder the figures carried in the cases stand alone. */
function readGolden<I, E>(name: string, inputs: z.ZodType<I>, expected: z.ZodType<E>) {
  const text = readFileSync(`${shared}/golden/${name}.json`, 'utf8');
  return z.object({ inputs, expected }).parse(JSON.parse(text));
}

async function ask(rule: string, input: unknown, field: string): Promise<unknown> {
  const answer = await runRule(rule, input);
  assert.equal(answer.error, undefined, JSON.stringify(answer.error));
  return answer[field];
}

const all = (inputs: readonly unknown[], rule: string, field: string) =>
  Promise.all(inputs.map((input) => ask(rule, input, field)));
const perCouncil = z.record(z.string(), z.number());
const dates = z.array(z.string());

const rulesOfProcedure = async () => {
  const { inputs, expected } = readGolden(
    'kkr-forretningsorden-2022-2026',
    z.object({
      kkrs: z.array(z.object({ kkr: z.string(), municipalities: z.number(), members: z.number() })),
      meetings: dates,
      constituting2022: z.record(z.string(), z.string()),
      votes: z.array(z.object({ for: z.number(), against: z.number(), chair: z.string() })),
      voteSharesPct: z.array(z.number()),
      deputyChain: z.array(
        z.object({ firstDeputyIsPartyMember: z.boolean(), secondDeputyIsPartyMember: z.boolean() }),
      ),
    }),
    z.object({
      cap: perCouncil,
      quorum: perCouncil,
      extraMeeting: perCouncil,
      proposalDeadline: dates,
      dispatchLatest: dates,
      allianceNotice: z.record(z.string(), z.string()),
      adopted: z.array(z.boolean()),
      aboveThreshold: z.array(z.boolean()),
      deputy: dates,
    }),
  );
  const base = { ruleSet: 'kkr-2022' };
  const councils = inputs.kkrs.map(({ kkr }) => kkr);
  const thresholds = inputs.kkrs.map(({ members }) => ({ ...base, kind: 'thresholds', seats: members }));
  assert.deepEqual(
    await all(thresholds, 'decision', 'quorum'),
    councils.map((kkr) => expected.quorum[kkr]),
  );
  assert.deepEqual(
    await all(thresholds, 'decision', 'extraMeeting'),
    councils.map((kkr) => expected.extraMeeting[kkr]),
  );

  const party = (id: string, votes: number, mayors: number) => ({ id, votes, mayors, councillors: true });
  const compositions = inputs.kkrs.map(({ municipalities }) => ({
    ...base,
    municipalities,
    parties: [party('A', 1, municipalities)],
  }));
  assert.deepEqual(
    await all(compositions, 'composition', 'cap'),
    councils.map((kkr) => expected.cap[kkr]),
  );

  const meetings = inputs.meetings.map((meetingOn) => ({ ...base, meetingOn, kind: 'ordinary' }));
  assert.deepEqual(await all(meetings, 'deadlines', 'proposalsBy'), expected.proposalDeadline);
  assert.deepEqual(await all(meetings, 'deadlines', 'agendaBy'), expected.dispatchLatest);
  const constitutive = Object.entries(inputs.constituting2022);
  const constitutions = constitutive.map(([, meetingOn]) => ({ ...base, meetingOn, kind: 'constitutive' }));
  assert.deepEqual(
    await all(constitutions, 'deadlines', 'alliancesBy'),
    constitutive.map(([kkr]) => expected.allianceNotice[kkr]),
  );

  const votes = inputs.votes.map((vote) => ({ ...base, ...vote, seats: 34, present: 17, abstain: 0 }));
  const outcomes = expected.adopted.map((adopted) => (adopted ? 'carried' : 'rejected'));
  assert.deepEqual(await all(votes, 'decision', 'outcome'), outcomes);

  const shares = inputs.voteSharesPct.map((percent) => Math.round(percent * 100));
  const fields = shares.map((votesOf) => ({
    ...base,
    municipalities: 9,
    totalVotes: 10_000,
    parties: [party('A', 9000, 1), party('B', votesOf, 0)],
  }));
  const ineligible = expected.aboveThreshold.map((above) => (above ? [] : [{ id: 'B', mayors: 0 }]));
  assert.deepEqual(await all(fields, 'composition', 'ineligible'), ineligible);

  const chains = inputs.deputyChain.map((chain) => ({
    kind: 'mayor-substitute',
    firstDeputyIsMember: chain.firstDeputyIsPartyMember,
    secondDeputyIsMember: chain.secondDeputyIsPartyMember,
  }));
  const named: Record<string, string> = {
    '1. viceborgmester': 'first-deputy',
    '2. viceborgmester': 'second-deputy',
    'valgt af kommunalbestyrelsen': 'elected-by-council',
  };
  assert.deepEqual(
    await all(chains, 'membership', 'substitute'),
    expected.deputy.map((name) => named[name]),
  );
};

const notice = async () => {
  const { inputs, expected } = readGolden(
    'passagerraad-aftale',
    z.object({ noticeCases: dates }),
    z.object({ effectiveEnd: dates }),
  );
  const notices = inputs.noticeCases.map((givenOn) => ({ kind: 'notice', givenOn, months: 6 }));
  assert.deepEqual(await all(notices, 'deadlines', 'endsOn'), expected.effectiveEnd);
};

const quotaYear = async () => {
  const { inputs } = readGolden(
    'landstal-2025',
    z.object({
      year: z.number(),
      statutoryLatest: z.string(),
      agreementNotifiedBefore: z.string(),
      agencyFixesBefore: z.string(),
    }),
    z.object({}),
  );
  const answer = await runRule('deadlines', { kind: 'quota-year', year: inputs.year });
  assert.deepEqual(
    [answer.nationalTotalBy, answer.agreementBefore, answer.imposedBefore],
    [inputs.statutoryLatest, inputs.agreementNotifiedBefore, inputs.agencyFixesBefore],
  );
};

const appointments = async () => {
  const span = z.object({
    no: z.number(),
    deadline: z.string().optional(),
    from: z.string().optional(),
    to: z.string().optional(),
    date: z.string().optional(),
  });
  const { inputs } = readGolden(
    'erhvervshusbestyrelse-proces-2021-2022',
    z.object({ steps: z.array(span) }),
    z.object({}),
  );
  const stepNo = (no: number) => inputs.steps.find((step) => step.no === no);
  const answer = await runRule('deadlines', { kind: 'appointments', year: 2022 });
  assert.deepEqual(
    [answer.nominationsBy, answer.clarification, answer.appointments, answer.boardsTakeOfficeOn],
    [
      stepNo(3)?.deadline,
      { from: stepNo(4)?.from, to: stepNo(4)?.to },
      { from: stepNo(5)?.from, to: stepNo(5)?.to },
      stepNo(6)?.date,
    ],
  );
};

const replays = {
  'the rules of procedure 2022-2026': rulesOfProcedure,
  'six months of notice to the end of a year': notice,
  'the dates of the quotas of 2025': quotaYear,
  'the appointment round of 2022': appointments,
};

for (const [name, replay] of Object.entries(replays)) {
  test(`the golden figures again: ${name}`, async (t) => {
    t.diagnostic(
      shared === null
        ? 'the shared figures are not beside the project; the cases carry them'
        : `from ${shared}`,
    );
    await (shared === null ? Promise.resolve() : replay());
  });
}

test('in CI with the shared figures they must be found', () => {
  assert.ok(
    shared !== null || process.env.TVAERS_SHARED === undefined,
    'TVAERS_SHARED names a folder that is not there',
  );
});
