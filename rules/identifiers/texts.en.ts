import type { Sentences } from '../outcome/index.ts';
import type { IdentifierKinds } from './kinds.ts';

/** What a check of an identifier tells, in English. */
export const english: Sentences<IdentifierKinds> = {
  'identifier-cvr-form': () =>
    'A CVR number has eight digits and does not begin with zero; this one is not so.',
  'identifier-cvr-sum': ({ products, sum, rest }) => {
    const sums = products.map(({ weight, digit }) => `${weight} × ${digit}`).join(' + ');
    return rest === 0n
      ? `${sums} = ${sum}; 11 divides the sum, so the digits fit together.`
      : `${sums} = ${sum}; divided by 11 it leaves ${rest}, so at least one digit is wrong.`;
  },
  'identifier-cvr-limit': () =>
    'The check does not tell whether the number is given to a business; only the CVR register knows.',
  'identifier-p-number': ({ valid }) =>
    `A P number has ten digits and does not begin with zero; this one ${valid ? 'is so' : 'is not so'}. The digits are not weighed, for a series is issued with other weights.`,
  'identifier-municipality': ({ code, name }) => `${code} is the municipality of ${name}.`,
  'identifier-no-municipality': ({ code }) =>
    code === '411'
      ? '411 is Christiansø, which belongs to no municipality.'
      : 'The code is not one of the 98 municipalities’.',
  'identifier-municipality-name': ({ written, code, name }) =>
    `“${written}” is the municipality of ${name}, which has the code ${code}.`,
  'identifier-no-municipality-name': ({ written }) =>
    `“${written}” is not the name of any of the 98 municipalities.`,
};
