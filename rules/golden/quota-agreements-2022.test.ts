import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { ask, askField } from './ask.testing.ts';
import { replayGolden } from './replay.testing.ts';

const inputs = z.object({
  agreementBefore: z.string(),
  landstalAnnounced: z.string(),
  agreements: z.array(
    z.object({
      kkr: z.string(),
      notified: z.string(),
      transferTo: z.string().optional(),
      transferFrom: z.array(z.string()).optional(),
      exempt: z.array(z.string()).optional(),
      exemptionSurvivesChangedLandstal: z.boolean().optional(),
    }),
  ),
  quota2022: z.record(z.string(), z.number()),
});
type Agreements = z.infer<typeof inputs>;
const quotas = z.object({ municipal: z.record(z.string(), z.number()) });

const noticesOf = ({ agreements }: Agreements) => ({
  kind: 'quota-year',
  year: 2022,
  notified: Object.fromEntries(agreements.map(({ kkr, notified }) => [kkr, notified])),
});

const agreementOf = ({ agreements }: Agreements, council: string) =>
  agreements.find(({ kkr }) => kkr === council);

/** The quotas of some municipalities, by code. */
const among = ({ quota2022 }: Agreements, low: number, high: number) =>
  Object.fromEntries(
    Object.entries(quota2022).filter(([code]) => low <= Number(code) && Number(code) <= high),
  );

/**
 * Before the agreement: the source gives only the sum, 25, of the seven and Bornholm.
 * Here each of the seven has 3 of them and Bornholm 4 (constructed); the rule moves the seven.
 */
async function afterTransfers(given: Agreements) {
  const { transferFrom = [], transferTo = '' } = agreementOf(given, 'Hovedstaden') ?? {};
  const {
    253: _g,
    259: _k,
    265: _r,
    269: _s,
    ...capital
  } = { ...among(given, 101, 270), ...among(given, 400, 400) };
  const seven = Object.fromEntries(transferFrom.map((code) => [code, 3]));
  const input = {
    kind: 'agreement',
    quotas: { ...capital, ...seven, [transferTo]: 25 - 3 * transferFrom.length },
    regional: { '084': 113 },
    transfers: transferFrom.map((from) => ({ from, to: transferTo })),
  };
  return (await ask('quotas', input, quotas)).municipal;
}

/** Læsø with its exemption, and then under a total that rises: 73 places become 88. */
async function exempted(given: Agreements) {
  const { exempt = [], exemptionSurvivesChangedLandstal: clause = false } =
    agreementOf(given, 'Nordjylland') ?? {};
  const north = { ...among(given, 773, 773), ...among(given, 787, 787), ...among(given, 810, 860) };
  const agreed = { kind: 'agreement', quotas: north, regional: { '081': 73 }, exempt };
  const { municipal } = await ask('quotas', agreed, quotas);
  const raised = { kind: 'rescale', quotas: municipal, regional: { '081': 88 }, clause };
  return [municipal, (await ask('quotas', raised, quotas)).municipal];
}

const givers = (given: Agreements) => agreementOf(given, 'Hovedstaden')?.transferFrom ?? [];
const quotasOfGivers = async (given: Agreements) => {
  const municipal = await afterTransfers(given);
  return givers(given).map((code) => municipal[code] ?? Number.NaN);
};

replayGolden(sharedFolder(), {
  file: 'kommunekvoter-aftaler-2022',
  rules: ['quotas', 'deadlines'],
  inputs,
  computed: {
    allInTime: async (given) => {
      const inTime = await askField('deadlines', noticesOf(given), 'inTime');
      return z.array(z.string()).parse(inTime).length === given.agreements.length;
    },
    bornholmQuota: async (given) => (await afterTransfers(given))['400'],
    transferredQuotasAre: async (given) => Math.max(...(await quotasOfGivers(given))),
    laesoQuota: async (given) => {
      const [agreed, raised] = await exempted(given);
      return agreed?.['825'] === raised?.['825'] ? agreed?.['825'] : 'the exemption lapsed';
    },
    fallbackNeeded: (given) => askField('deadlines', noticesOf(given), 'imposedFor'),
  },
  checks: {
    '#2': async (given) => {
      const by = await askField('deadlines', noticesOf(given), 'nationalTotalBy');
      return given.landstalAnnounced <= String(by);
    },
    '#3': quotasOfGivers,
  },
});
