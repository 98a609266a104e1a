import { readFile } from 'node:fs/promises';
import { runRule } from 'tvaers-rules/json';
import { z } from 'zod';
import { type Figure, median, rounded, timeRuns } from './figure.ts';

const situation = new URL(
  '../../rules/composition/cases/hovedstaden-after-the-2021-election.json',
  import.meta.url,
);
const rounds = 25;

const partySchema = z.object({
  id: z.string(),
  votes: z.number(),
  mayors: z.number(),
  councillors: z.boolean(),
});
const inputSchema = z.object({
  municipalities: z.number(),
  parties: z.array(partySchema),
  totalVotes: z.number().optional(),
});
const answerSchema = z.object({
  status: z.literal('decided'),
  size: z.number(),
  seats: z.record(z.string(), z.number()),
});
type Input = z.infer<typeof inputSchema>;

/** A council's composition with every step (Hovedstaden 2021, cut to the cap), against a naive count without steps. */
export async function measure(): Promise<Figure> {
  const text = await readFile(situation, 'utf8');
  const given: unknown = JSON.parse(text).input;
  const input = inputSchema.parse(given);
  const answer = answerSchema.parse(await runRule('composition', given));
  const differing = Object.entries(naiveSeats(input)).filter(([id, seats]) => answer.seats[id] !== seats);
  if (differing.length > 0) throw new Error(`the naive count differs: ${JSON.stringify(differing)}`);
  const ours = await timeRuns(rounds, async () => runRule('composition', given));
  const naive = await timeRuns(rounds, async () => naiveSeats(input));
  return {
    name: 'composition',
    value: rounded(median(ours)),
    unit: 'ms',
    against: { what: 'the same seats without steps, sizes tried one by one', value: rounded(median(naive)) },
    runs: rounds,
    detail: { size: answer.size, parties: input.parties.length },
  };
}

/** Sizes tried from one upwards, seats taken away one at a time by looking at everybody. */
function naiveSeats({ municipalities, parties, totalVotes }: Input): Readonly<Record<string, number>> {
  const total = totalVotes ?? parties.reduce((sum, party) => sum + party.votes, 0);
  const eligible = parties.filter((party) => party.councillors && party.votes * 50 >= total);
  const onTop = parties
    .filter((party) => !eligible.includes(party))
    .reduce((sum, party) => sum + party.mayors, 0);
  const votes = eligible.reduce((sum, party) => sum + party.votes, 0);
  let size = 1;
  while (eligible.some((party) => size * party.votes < party.mayors * votes)) size += 1;
  const quotas = eligible.map((party) => ({
    ...party,
    seats: Math.floor((size * party.votes) / votes),
    rest: (size * party.votes) % votes,
  }));
  let left = size - quotas.reduce((sum, party) => sum + party.seats, 0);
  for (const party of quotas.toSorted((one, other) => other.rest - one.rest)) {
    if (left <= 0) break;
    party.seats += 1;
    left -= 1;
  }
  for (const party of quotas) party.seats = Math.max(1, party.seats);
  const most = 2 * municipalities - onTop;
  while (quotas.reduce((sum, party) => sum + party.seats, 0) > most) {
    const reducible = quotas.filter((party) => party.seats > Math.max(1, party.mayors));
    const next = reducible.reduce((one, other) =>
      other.votes * (one.seats - 1) < one.votes * (other.seats - 1) ? other : one,
    );
    next.seats -= 1;
  }
  return Object.fromEntries(quotas.map((party) => [party.id, party.seats]));
}
