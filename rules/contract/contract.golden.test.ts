import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { ask } from '../golden/ask.testing.ts';
import { replayGolden } from '../golden/replay.testing.ts';
import { contractAnswer, goldenGoals } from './contract.testing.ts';

const framework = z.object({ goals: goldenGoals });
const northern = framework.extend({
  introStatesNational: z.number(),
  greenBaseline2020Pct: z.number(),
});
/** What the northern file says of goals 9 and 10 beside their points. */
const counted = z.object({
  goals: z.array(
    z.object({ statedActivitiesInMethod: z.number().optional(), bulletsInText: z.number().optional() }),
  ),
});
const central = framework.extend({
  municipalities: z.number(),
  baseline2020Pct: z.number(),
  specialFocusAreas: z.array(z.string()),
});

const hold = ({ goals }: z.infer<typeof framework>, more: object = {}) =>
  ask('contract', { agreement: 'Kontrakten', goals, ...more }, contractAnswer);

const derive = async (contract: z.infer<typeof framework>, of: string, points: readonly string[]) =>
  (await hold(contract, { derived: [{ name: 'it', of, points }] })).derived.it;

/** The stated and the computed figure of the one deviation that a stated figure gives. */
async function contradict(contract: z.infer<typeof framework>, of: string, stated: object) {
  const { deviations } = await hold(contract, { stated: [{ of, where: 'kilden', ...stated }] });
  return deviations.flatMap((one) => [one.stated, one.computed]);
}

/** What a printed target must be, told only when it is not what is printed. */
async function outgrow(contract: z.infer<typeof framework>, increase: object) {
  const { deviations } = await hold(contract, { increases: [increase] });
  return deviations[0]?.computed;
}

replayGolden(sharedFolder(), {
  file: 'maal-erhvervshus-nordjylland-2021',
  rules: ['contract'],
  inputs: northern.and(counted.transform(({ goals }) => ({ beside: goals }))),
  computed: {
    national: async (contract) => (await hold(contract)).counts.national,
    regional: async (contract) => (await hold(contract)).counts.regional,
    total: async (contract) => (await hold(contract)).counts.total,
    introStatesNational: async (contract) => {
      const [stated] = await contradict(contract, 'national', { stated: contract.introStatesNational });
      return stated;
    },
    guidanceTotal: (contract) => derive(contract, 'sum', ['12b', '12c']),
    maxDoubleCounted: (contract) => derive(contract, 'overlap', ['12a', '12b', '12c']),
  },
  checks: {
    '#1': async (contract) => {
      const [, listed] = await contradict(contract, 'national', { stated: contract.introStatesNational });
      return listed;
    },
    '#5': (contract) =>
      contradict(contract, 'point', { point: '9a', stated: contract.beside[8]?.statedActivitiesInMethod }),
    '#6': (contract) =>
      contradict(contract, 'point', { point: '10a', stated: contract.beside[9]?.bulletsInText }),
    '#7': (contract) =>
      outgrow(contract, { target: '6d', baseline: contract.greenBaseline2020Pct, increase: '6b' }),
  },
});

replayGolden(sharedFolder(), {
  file: 'maal-erhvervshus-midtjylland-2022',
  rules: ['contract'],
  inputs: central,
  computed: {
    national: async (contract) => (await hold(contract)).counts.national,
    local: async (contract) => (await hold(contract)).counts.local,
    total: async (contract) => (await hold(contract)).counts.total,
    individualAndCollectiveIfEqual: async (contract) => [
      await derive(contract, 'part', ['8b', '8d']),
      await derive(contract, 'rest', ['8b', '8d']),
    ],
    referredIfHalfIndividual: (contract) => derive(contract, 'part', ['8b', '8d', '8e']),
    specialFocusAreas: async (contract) => {
      const themes = { name: 'it', items: contract.specialFocusAreas };
      return (await hold(contract, { lists: [themes] })).lists.it;
    },
    growthShareOfTotalPct: (contract) => derive(contract, 'percent', ['8c', '8b']),
  },
  checks: {
    '#4': async (contract) =>
      (await contradict(contract, 'point', { point: '4c', stated: contract.municipalities })).length === 0,
    '#5': (contract) =>
      outgrow(contract, { target: '1b', baseline: contract.baseline2020Pct, increase: '1a', times: 2 }),
  },
});

replayGolden(sharedFolder(), {
  file: 'maal-rammeaftale-2021-2023',
  rules: ['contract'],
  inputs: framework,
  computed: {
    nationalGoals: async (contract) => (await hold(contract)).counts.national,
    points: async (contract) => (await hold(contract)).counts.points,
    byYear: async (contract) => {
      const { targets } = await hold(contract);
      const name = (year: string, names: Readonly<Record<string, string>>) =>
        Object.fromEntries(
          Object.entries(targets[year] ?? {}).map(([id, threshold]) => [names[id] ?? id, threshold]),
        );
      const later = { '6b': 'greenHighPct', '7b': 'effectHighPct', '8a': 'digitalHighPct' };
      const of2021 = { '1a': 'awarenessPp', '4a': 'referralUsePct', '5b': 'crisisEffectPct' };
      const also2021 = { '6c': 'greenAwarenessPp', '7a': 'effectHighPct', '8a': 'digitalHighPct' };
      const of2023 = { '1b': 'awarenessMinPct', '4b': 'referralUsePct', '6d': 'greenAwarenessExtraPp' };
      return {
        2021: name('2021', { ...of2021, ...also2021 }),
        2022: name('2022', later),
        2023: name('2023', { ...later, ...of2023 }),
        everyYear: name('everyYear', { '1c': 'newCustomersPct', '3a': 'verySatisfiedPct', '3b': 'nps' }),
      };
    },
  },
  checks: { '#3': async (contract) => (await hold(contract)).consecutive },
});

replayGolden(sharedFolder(), {
  file: 'maal-rammeaftale-2024-2027',
  rules: ['contract'],
  inputs: framework,
  computed: {
    nationalGoals: async (contract) => (await hold(contract)).counts.national,
    points: async (contract) => (await hold(contract)).counts.points,
  },
  checks: { '#3': (contract) => derive(contract, 'difference', ['2c', '2b']) },
});
