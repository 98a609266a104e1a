import fc from 'fast-check';
import { checkable, proveAll } from '../proof.testing.ts';
import {
  type AgreementInput,
  calculateAgreement,
  calculateQuotas,
  type ModelInput,
  type Municipality,
  type Quotas,
} from './index.ts';

const people = fc.bigInt({ min: 1n, max: 700_000n });
const models = fc
  .record({
    nationalTotal: fc.bigInt({ min: 0n, max: 20_000n }),
    lastStep: fc.constantFrom('proportional' as const, 'by-population' as const),
    rows: fc.array(
      fc.record({
        population: people,
        immigrants: people,
        familyReunified: fc.bigInt({ min: 0n, max: 40n }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(
    ({ rows, ...rest }): ModelInput => ({
      ...rest,
      municipalities: rows.map((row, at): Municipality => ({ ...row, code: `m${at}`, region: `r${at % 2}` })),
    }),
  );

type Model = typeof calculateQuotas;

function municipalOf(rule: Model, input: ModelInput): Quotas {
  const answer = rule(input);
  if (answer.status === 'decided') return answer.municipal;
  const lots = answer.status === 'needs-lot' ? [{ between: answer.between, seed: 'x' }] : [];
  const drawn = rule({ ...input, lots });
  return drawn.status === 'decided' ? drawn.municipal : new Map();
}

const sum = (quotas: Iterable<bigint>): bigint => [...quotas].reduce((all, one) => all + one, 0n);
const same = (a: Quotas, b: Quotas) =>
  a.size === b.size && [...a].every(([id, quota]) => b.get(id) === quota);
const oneMore = (input: ModelInput): ModelInput => ({ ...input, nationalTotal: input.nationalTotal + 1n });

proveAll<Model>(calculateQuotas, [
  {
    name: 'sum preserved: the municipal quotas are the national total, by both last steps',
    holds: (rule) =>
      checkable(
        fc.property(models, (input) => sum(municipalOf(rule, input).values()) === input.nationalTotal),
      ),
    faulty: { name: 'one person too many', rule: (input) => calculateQuotas(oneMore(input)) },
  },
  {
    name: 'nobody has less than nothing, and a negative number has nothing',
    holds: (rule) =>
      checkable(
        fc.property(models, (input) => {
          const answer = rule(input);
          if (answer.status !== 'decided') return true;
          return [...answer.municipal].every(
            ([code, quota]) => quota >= 0n && ((answer.preliminary.get(code)?.n ?? 0n) > 0n || quota === 0n),
          );
        }),
      ),
    faulty: {
      name: 'leaving immigrants out',
      rule: (input) => {
        const { municipalities } = input;
        const answer = calculateQuotas(input);
        const flat = calculateQuotas({
          ...input,
          municipalities: municipalities.map((one) => ({
            ...one,
            immigrants: one.population,
            familyReunified: 0n,
          })),
        });
        return answer.status === 'decided' && flat.status === 'decided'
          ? { ...answer, municipal: flat.municipal }
          : answer;
      },
    },
  },
  {
    name: 'anonymity: the order of the municipalities does not matter',
    holds: (rule) =>
      checkable(
        fc.property(models, (input) => {
          const municipalities = [...input.municipalities].reverse();
          return same(municipalOf(rule, input), municipalOf(rule, { ...input, municipalities }));
        }),
      ),
    faulty: {
      name: 'forgetting the reunified of the first',
      rule: (input) =>
        calculateQuotas({
          ...input,
          municipalities: input.municipalities.map((one, at) =>
            at === 0 ? { ...one, familyReunified: 0n } : one,
          ),
        }),
    },
  },
  {
    name: 'without immigrants to even out and without reunified, the model is population alone',
    holds: (rule) =>
      checkable(
        fc.property(models, (input) => {
          const municipalities = input.municipalities.map((one) => ({
            ...one,
            immigrants: one.population,
            familyReunified: 0n,
          }));
          const all = sum(municipalities.map(({ population }) => population));
          const quotas = municipalOf(rule, { ...input, municipalities });
          return municipalities.every(({ code, population }) => {
            const down = (input.nationalTotal * population) / all;
            const quota = quotas.get(code) ?? -1n;
            return quota === down || quota === down + 1n;
          });
        }),
      ),
    faulty: {
      name: 'counting immigrants one by one higher',
      rule: (input) =>
        calculateQuotas({
          ...input,
          municipalities: input.municipalities.map((one, at) => ({
            ...one,
            immigrants: one.immigrants + BigInt(at) * 9999n,
          })),
        }),
    },
  },
]);

const agreements = fc
  .record({
    quotas: fc.array(fc.bigInt({ min: 0n, max: 30n }), { minLength: 4, maxLength: 8 }),
    exempt: fc.boolean(),
  })
  .map(({ quotas, exempt }): AgreementInput => {
    const rows = quotas.map((quota, at) => [`m${at}`, quota] as const);
    const regions = new Map(rows.map(([code], at) => [code, `r${at % 2}`]));
    const sumAt = (rest: number) => sum(quotas.filter((_, at) => at % 2 === rest));
    return {
      quotas: new Map(rows),
      regions,
      regional: new Map([
        ['r0', sumAt(0)],
        ['r1', sumAt(1)],
      ]),
      transfers: [{ from: 'm0', to: 'm2' }],
      exempt: exempt ? ['m1'] : [],
    };
  });

type Agreement = typeof calculateAgreement;

proveAll<Agreement>(calculateAgreement, [
  {
    name: 'an agreement never changes the sum of a region',
    holds: (rule) =>
      checkable(
        fc.property(agreements, (input) => {
          const answer = rule(input);
          return answer.status !== 'decided' || same(answer.regional, input.regional);
        }),
      ),
    faulty: {
      name: 'a place lost on the way',
      rule: (input) => {
        const answer = calculateAgreement(input);
        if (answer.status !== 'decided') return answer;
        return { ...answer, regional: new Map([...answer.regional].map(([id, quota]) => [id, quota + 1n])) };
      },
    },
  },
  {
    name: 'the giver and the exempt have nothing left, and nobody else has lost a place',
    holds: (rule) =>
      checkable(
        fc.property(agreements, (input) => {
          const answer = rule(input);
          if (answer.status !== 'decided') return true;
          return [...answer.municipal].every(([code, quota]) =>
            code === 'm0' || input.exempt?.includes(code)
              ? quota === 0n
              : quota >= (input.quotas.get(code) ?? 0n),
          );
        }),
      ),
    faulty: {
      name: 'forgetting the exemption and the transfer',
      rule: (input) => calculateAgreement({ ...input, transfers: [], exempt: [] }),
    },
  },
]);
