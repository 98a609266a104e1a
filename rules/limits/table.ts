/** The most digits a number may have: enough for every amount and every count there is, and quick to reckon with. */
export const mostDigits = 30;

/** The most characters a name, a label or a citation may have. */
export const longestText = 300;

/** The most rows of a list or names of a table that has no limit of its own below. */
export const mostRows = 1000;

/** The deepest an input may be nested. */
export const deepest = 12;

const lots = { lots: 20, drawnBy: 20 };

const contract = {
  ...{ goals: 50, points: 20, years: 100, items: 500, lists: 50 },
  ...{ derived: 200, stated: 200, increases: 200, activities: 200, done: 100 },
};

/** What one rule takes in: the most rows of a list or a table by its name, and the greatest a number may be. */
export type Limits = {
  readonly rows: Readonly<Record<string, number>>;
  readonly numbers: Readonly<Record<string, number>>;
};

/**
 * How much each rule takes in, where that is not the common limits above. `alliances[]` is one list inside the list.
 * All real cases lie far below; the limits are there so that no question can hold a server (`limits/work.test.ts`
 * counts what the worst of them cost).
 */
export const limits = {
  accounts: { rows: { columns: 30, income: 500, expenses: 500, posts: 1000 }, numbers: {} },
  apportionment: {
    rows: { ...lots, groups: 1000, alliances: 500, 'alliances[]': 20 },
    numbers: { seats: 10_000 },
  },
  composition: {
    rows: { ...lots, parties: 500, listAlliances: 200, 'listAlliances[]': 20 },
    numbers: { municipalities: 200 },
  },
  contract: { rows: contract, numbers: {} },
  deadlines: { rows: { notified: 200 }, numbers: { months: 120 } },
  decision: { rows: { recommendations: 200 }, numbers: {} },
  distribution: {
    rows: { ...lots, weights: 2000, include: 2000, parts: 2000, shares: 2000, sharesOere: 2000 },
    numbers: {},
  },
  election: {
    rows: { ...lots, groups: 1000, givenUp: 1000, alliances: 500, 'alliances[]': 20 },
    numbers: { seats: 1000, posts: 1000 },
  },
  guarantee: { rows: { population: 500, optOut: 500 }, numbers: { maxYears: 10 } },
  identifiers: { rows: {}, numbers: {} },
  indexation: { rows: { rates: 40 }, numbers: {} },
  measure: {
    rows: {
      ...contract,
      ...{ segments: 20, targets: 100, points: 200 },
      ...{ populations: 100, advised: 100, thisYear: 5000, lastYear: 5000 },
    },
    numbers: {},
  },
  membership: { rows: { seats: 500, eligible: 200 }, numbers: { municipalities: 200 } },
  quotas: {
    rows: {
      ...lots,
      municipalities: 200,
      quotas: 200,
      regional: 50,
      regions: 200,
      transfers: 500,
      exempt: 200,
    },
    numbers: {},
  },
  staffing: { rows: { ...lots, houses: 100, years: 50, advisers: 100 }, numbers: {} },
  survey: {
    rows: {
      ...{ groups: 500, columns: 20, options: 200, statements: 500, rows: 500, cells: 500, marks: 20 },
      ...{ answers: 100, figures: 500, shares: 500, totals: 100, list: 100 },
    },
    numbers: { top: 200 },
  },
  tariff: { rows: {}, numbers: {} },
  'training-places': {
    rows: { ...lots, history: 100, scenarios: 100, specialisations: 200 },
    numbers: {},
  },
} as const satisfies Readonly<Record<string, Limits>>;

/** The rules that have limits: all of them. */
export type LimitedRule = keyof typeof limits;
