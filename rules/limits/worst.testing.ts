import { great, many, tabled } from './great.testing.ts';
import { type LimitedRule, limits, mostRows } from './table.ts';
import { worstOfComposition } from './worst-composition.testing.ts';
import { worstOfSurvey } from './worst-survey.testing.ts';

const of = <Rule extends LimitedRule>(rule: Rule): (typeof limits)[Rule] => limits[rule];
const codes =
  '101 147 151 153 155 157 159 161 163 165 167 169 173 175 183 185 187 190 201 210 217 219 223 230 240 250 260 270 400'.split(
    ' ',
  );

const posts = (count: number, group: string, columns: readonly string[]) =>
  many(count, (at) => ({
    id: `${group}${at}`,
    group: `${group}${at % 100}`,
    amountsOere: Object.fromEntries(columns.map((column, no) => [column, great(at * 31 + no)])),
  }));
const columns = many(of('accounts').rows.columns, (at) => `k${at}`);

const lastPoint = `${of('contract').rows.goals - 1}.${of('contract').rows.points - 1}`;

const municipalities = many(of('quotas').rows.municipalities, (at) => ({
  code: `k${at}`,
  region: `r${at % 50}`,
  population: great(at, 25),
  immigrants: great(at + 7, 25),
  familyReunified: great(at + 3, 24),
}));

/**
 * The worst each rule can be asked within its limits, as far as is known: as many rows, as large numbers and as much
 * work for each as there can be. A rule with several questions has several.
 */
export const worst: Readonly<Record<LimitedRule, readonly object[]>> = {
  accounts: [
    {
      columns: columns.map((id, at) => ({ id, year: 2000 + at, kind: at % 2 === 0 ? 'budget' : 'accounts' })),
      income: posts(of('accounts').rows.income, 'i', columns),
      expenses: posts(of('accounts').rows.expenses, 'u', columns),
      financedElsewhere: true,
      compare: { from: 'k0', to: 'k1' },
    },
  ],
  apportionment: [
    ...(['dhondt', 'sainte-lague', 'adams', 'largest-remainder'] as const).map((method) => ({
      method,
      seats: of('apportionment').numbers.seats,
      groups: many(of('apportionment').rows.groups, (at) => ({
        id: `g${at}`,
        votes: great(at),
        candidates: 9_000,
      })),
      minimum: tabled(
        1000,
        () => 5,
        (at) => `g${at}`,
      ),
    })),
    {
      method: 'dhondt',
      seats: of('apportionment').numbers.seats,
      groups: many(1000, (at) => ({ id: `${'x'.repeat(200)}${at}`, votes: great(at) })),
      alliances: many(50, (no) => many(20, (at) => `${'x'.repeat(200)}${no * 20 + at}`)),
    },
    {
      method: 'exact-quota',
      groups: many(1000, (at) => ({ id: `g${at}`, votes: great(at) })),
      minimum: tabled(
        1000,
        () => 9,
        (at) => `g${at}`,
      ),
    },
  ],
  composition: worstOfComposition,
  deadlines: [
    { kind: 'notice', givenOn: '2024-01-01', months: of('deadlines').numbers.months },
    {
      kind: 'quota-year',
      year: 2024,
      notified: tabled(of('deadlines').rows.notified, () => '2023-09-09'),
    },
    { ruleSet: 'kkr-2022', meetingOn: '2022-01-02', kind: 'constitutive' },
  ],
  decision: [
    {
      kind: 'recommendations',
      ruleSet: 'kkr-2022',
      seats: 10_000_000,
      present: 10_000_000,
      recommendations: many(of('decision').rows.recommendations, (at) => ({
        id: `${at}`,
        for: 4_000_000,
        against: 4_000_001,
        abstain: at,
      })),
    },
  ],
  distribution: [
    {
      amountOere: `${great(1, 28)}00`,
      rounding: 'largest-remainder',
      weights: tabled(of('distribution').rows.weights, (at) => great(at)),
      include: many(of('distribution').rows.include, (at) => `n${at}`),
    },
    {
      amountOere: great(1),
      weights: tabled(of('distribution').rows.weights, (at) => great(at)),
      previous: {
        amountOere: great(2),
        weights: tabled(of('distribution').rows.weights, (at) => great(at + 9)),
      },
      printed: { sharesOere: tabled(of('distribution').rows.sharesOere, (at) => great(at)) },
    },
    { kind: 'reconcile', total: great(1), parts: tabled(of('distribution').rows.parts, (at) => great(at)) },
  ],
  election: [
    {
      kind: 'majority',
      present: 10_000_000,
      rounds: [
        ...many(2, () => tabled(mostRows, (at) => (at < 2 ? 0 : 9_000 + at))),
        tabled(mostRows, (at) => (at < 998 ? 0 : 9_000)),
      ],
    },
    {
      kind: 'proportional',
      seats: of('election').numbers.seats,
      groups: many(of('election').rows.groups, (at) => ({ id: `g${at}`, members: 9_000 + at })),
      givenUp: many(of('election').rows.givenUp, () => ({ from: 'g999', to: 'g998' })).slice(0, 1),
    },
    {
      kind: 'presidency',
      votes: tabled(mostRows, (at) => great(at)),
      alliances: many(50, (no) => many(20, (at) => `n${no * 20 + at}`)),
    },
    {
      kind: 'agreed',
      seats: of('election').numbers.seats,
      elected: many(of('election').numbers.seats, (at) => `p${at}`),
      objections: 0,
    },
  ],
  guarantee: [
    {
      year: 1,
      deficitOere: great(1),
      fullOccupancyAllYear: false,
      population: tabled(of('guarantee').rows.population, (at) => great(at)),
      optOut: many(of('guarantee').rows.optOut - 1, (at) => `n${at}`),
    },
  ],
  identifiers: [{ kind: 'municipality', written: 'x'.repeat(300) }],
  indexation: [
    {
      amountOere: great(1),
      rates: many(of('indexation').rows.rates, (at) => `${great(at)}/${great(at + 1)}`),
    },
  ],
  contract: [
    {
      agreement: 'Aftale',
      goals: many(of('contract').rows.goals, (no) => ({
        number: no + 1,
        name: `mål ${no}`,
        level: 'national',
        points: many(of('contract').rows.points, (at) => ({
          ...{ id: `${no}.${at}`, kind: 'andel', threshold: great(at) },
          years: many(of('contract').rows.years, (year) => 1900 + year),
        })),
      })),
      stated: many(of('contract').rows.stated, (at) => ({
        ...{ of: 'point', point: lastPoint, stated: great(at), where: 'indledningen' },
      })),
      increases: many(of('contract').rows.increases, (at) => ({
        ...{ target: lastPoint, baseline: great(at), increase: lastPoint, times: 3 },
      })),
      derived: many(of('contract').rows.derived, (at) => ({
        name: `tal ${at}`,
        of: 'percent',
        points: many(of('contract').rows.points, () => lastPoint),
      })),
      activities: many(of('contract').rows.activities, () => ({
        point: lastPoint,
        done: tabled(of('contract').rows.done, () => true),
      })),
      lists: many(of('contract').rows.lists, (no) => ({
        name: `liste ${no}`,
        items: many(of('contract').rows.items, (at) => `ting ${at}`),
      })),
    },
  ],
  measure: [
    {
      kind: 'tolerance',
      agreement: 'Rammeaftale',
      goal: '2',
      year: 2022,
      targets: [{ year: 2022, target: 10 }],
      segments: many(of('measure').rows.segments, (no) => ({
        segment: `s${no}`,
        populations: tabled(100, (at) => great(at)),
        advised: tabled(100, (at) => great(at + no)),
      })),
    },
    {
      kind: 'new-customers',
      thisYear: many(of('measure').rows.thisYear, (at) => `v${at}`),
      lastYear: many(of('measure').rows.lastYear, (at) => `v${at + 1}`),
      target: 50,
    },
  ],
  membership: [
    {
      state: {
        ruleSet: 'kkr-2022',
        municipalities: of('membership').numbers.municipalities,
        seats: many(of('membership').rows.seats, (at) => ({
          kind: 'supplementary',
          id: `p${at}`,
          party: 'A',
          holder: { state: 'seated', member: `m${at}`, substitute: `s${at}` },
        })),
        eligible: many(of('membership').rows.eligible, (at) => `parti${at}`),
        chair: { electedBy: 'A', member: 'm499' },
        viceChair: { electedBy: 'A', member: null },
      },
      event: { kind: 'left-council', person: 'm499' },
    },
  ],
  quotas: [
    ...(['proportional', 'by-population'] as const).map((lastStep) => ({
      nationalTotal: great(1, 25),
      municipalities,
      lastStep,
    })),
    {
      kind: 'population',
      persons: great(1),
      municipalities: municipalities.map(({ code, region, population }) => ({ code, region, population })),
    },
    {
      kind: 'agreement',
      quotas: Object.fromEntries(codes.map((code) => [code, 1000])),
      regional: { '084': 1000 * codes.length },
      exempt: codes.slice(0, 14),
    },
    {
      kind: 'rescale',
      quotas: tabled(of('quotas').rows.quotas, () => 1000),
      regions: tabled(of('quotas').rows.regions, () => 'r'),
      regional: { r: great(2) },
      clause: true,
    },
  ],
  staffing: [
    {
      houses: many(of('staffing').rows.houses, (at) => ({ id: `n${at}`, population: great(at), special: 9 })),
      years: many(of('staffing').rows.years, (at) => ({
        year: 2000 + at,
        advisers: tabled(of('staffing').rows.advisers, () => 2),
        spentOere: great(at),
      })),
      grantOere: `${great(1, 28)}00`,
    },
  ],
  survey: worstOfSurvey,
  tariff: [{ expensesOere: great(1), cases: great(2), objectiveShare: `${great(3, 29)}/${great(4)}` }],
  'training-places': [
    {
      history: many(of('training-places').rows.history, (at) => ({ label: `${at}`, places: great(at) })),
      proposal: great(3),
      scenarios: many(of('training-places').rows.scenarios, (at) => `${great(at)}/${great(at + 5)}`),
      specialisations: tabled(of('training-places').rows.specialisations, () => '1/2'),
    },
  ],
};
