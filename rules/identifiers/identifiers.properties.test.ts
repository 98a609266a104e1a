import fc from 'fast-check';
import { checkable, proveAll } from '../proof.testing.ts';
import { decideIdentifier, municipalities } from './index.ts';

type Rule = typeof decideIdentifier;

const accepts = (rule: Rule, kind: 'cvr' | 'p-number' | 'municipality', written: string): boolean => {
  const answer = rule({ kind, written });
  return answer.status === 'decided' && answer.valid;
};
const firstSeven = fc.integer({ min: 1_000_000, max: 9_999_999 });
const tens = '0123456789'.split('');
const withCheckDigit = (seven: number): string | undefined =>
  tens.map((digit) => `${seven}${digit}`).find((number) => accepts(decideIdentifier, 'cvr', number));

const trueNumbers = firstSeven.map(withCheckDigit).filter((number) => number !== undefined);

/** Whatever was written becomes a true CVR number. */
const forgiving: Rule = ({ kind }) => decideIdentifier({ kind, written: '13748136' });
/** Every eight digits that begin with 1 to 4 are taken for true. */
const halfForgiving: Rule = ({ kind, written }) =>
  decideIdentifier({ kind, written: written.length === 8 && written < '5' ? '13748136' : written });

proveAll<Rule>(decideIdentifier, [
  {
    name: 'one check digit: seven digits have at most one eighth',
    holds: (rule) =>
      checkable(
        fc.property(
          firstSeven,
          (seven) => tens.filter((digit) => accepts(rule, 'cvr', `${seven}${digit}`)).length <= 1,
        ),
      ),
    faulty: { name: 'accepting any digits', rule: forgiving },
  },
  {
    name: 'single errors: a true CVR number with one digit changed is never true',
    holds: (rule) =>
      checkable(
        fc.property(trueNumbers, fc.nat(7), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
          const changed = [...number].map((d, i) => (i === at ? String((Number(d) + by) % 10) : d)).join('');
          return accepts(rule, 'cvr', number) && !accepts(rule, 'cvr', changed);
        }),
      ),
    faulty: { name: 'accepting every eight digits that begin with 1 to 4', rule: halfForgiving },
  },
  {
    name: 'form alone: every ten digits without a leading nought can be a P number',
    holds: (rule) =>
      checkable(
        fc.property(fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }), (number) =>
          accepts(rule, 'p-number', String(number)),
        ),
      ),
    faulty: {
      name: 'weighing the first eight digits as a CVR number',
      rule: ({ written }) => decideIdentifier({ kind: 'cvr', written: written.slice(0, 8) }),
    },
  },
  {
    name: 'codes: exactly the 98 are known, with and without a leading nought',
    holds: (rule) =>
      checkable(
        fc.property(fc.integer({ min: 100, max: 999 }), (code) => {
          const known = municipalities.has(String(code));
          return (
            accepts(rule, 'municipality', String(code)) === known &&
            accepts(rule, 'municipality', `0${code}`) === known
          );
        }),
      ),
    faulty: {
      name: 'reading the last two digits only',
      rule: ({ kind, written }) => decideIdentifier({ kind, written: written.slice(-2) }),
    },
  },
  {
    name: 'names: every municipality is found by its own name, in the genitive and in capitals',
    holds: (rule) =>
      checkable(
        fc.property(fc.constantFrom(...municipalities), ([code, name]) =>
          [name, `${name}s Kommune`, name.toUpperCase()].every((written) => {
            const answer = rule({ kind: 'municipality', written });
            return answer.status === 'decided' && answer.number === code;
          }),
        ),
      ),
    faulty: {
      name: 'knowing only the part before a hyphen',
      rule: ({ kind, written }) => decideIdentifier({ kind, written: written.split('-')[0] ?? '' }),
    },
  },
]);
