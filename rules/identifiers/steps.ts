import { type Step, tellings } from '../outcome/index.ts';
import type { IdentifierKinds } from './kinds.ts';
import { danish } from './texts.da.ts';
import { english } from './texts.en.ts';

const tell = tellings<IdentifierKinds>(danish, english);

const cvrLaw = 'Erhvervsstyrelsens modulus 11-kontrol af CVR-numre';
const pLaw = 'P-nummerets form i CVR-registeret';
const codeLaw = 'kommunekoderne siden 1. januar 2007';

export const cvrForm = (): Step => tell('identifier-cvr-form', cvrLaw, {});

/** The weighted sum, digit by digit, and whether 11 divides it. */
export function cvrSum(digits: readonly bigint[], weights: readonly bigint[], sum: bigint): Step {
  const products = digits.map((digit, at) => ({ weight: weights[at] ?? 0n, digit }));
  return tell('identifier-cvr-sum', cvrLaw, { products, sum, rest: sum % 11n });
}

export const cvrLimit = (): Step => tell('identifier-cvr-limit', cvrLaw, {});

export const pForm = (valid: boolean): Step => tell('identifier-p-number', pLaw, { valid });

export const municipality = (code: string, name: string | undefined): Step =>
  name === undefined
    ? tell('identifier-no-municipality', codeLaw, { code })
    : tell('identifier-municipality', codeLaw, { code, name });

export const municipalityName = (written: string, code: string | null, name: string | null): Step =>
  code === null || name === null
    ? tell('identifier-no-municipality-name', codeLaw, { written })
    : tell('identifier-municipality-name', codeLaw, { written, code, name });
