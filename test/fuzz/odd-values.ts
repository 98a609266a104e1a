/** Numbers that follow from a seed: the same run again finds the same. */
export type Chance = {
  /** A whole number from 0 to below `below`. */
  under(below: number): number;
  of<T>(values: readonly T[]): T;
};

/** The generator mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const under = (below: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  return {
    under,
    of(values) {
      const found = values[under(values.length)];
      if (found === undefined) throw new Error('nothing to choose from');
      return found;
    },
  };
}

/** What nobody should write in a field or an address, and somebody will. */
export const oddValues: readonly string[] = [
  '',
  ' ',
  '0',
  '-0',
  '-1',
  '1/0',
  '0/0',
  '1/3',
  '2,5',
  '1.5',
  '1e999',
  '-1e-9',
  '0x10',
  'NaN',
  'Infinity',
  '100 %',
  '99999999999999999999',
  '9'.repeat(39),
  '9'.repeat(300),
  '2147483648',
  '9007199254740993',
  '٣',
  '2024-06-18',
  '2026-02-30',
  '2024-02-29',
  '0000-00-00',
  '0000-01-01',
  '9999-12-31',
  '+275760-09-13',
  '-271821-04-20',
  '2024-06-18T25:61',
  '24:00',
  '09:30',
  '99:99',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'kkr-midtjylland',
  '\0',
  'a\0b',
  '\uFFFD',
  '\u202e',
  'a\r\nX-Header: b',
  '../../etc/passwd',
  '..',
  '.',
  '%',
  '%00',
  '%E0%A4%A',
  '%2e%2e%2f',
  "' or 1=1 --",
  '"',
  '<script>alert(1)</script>',
  '&amp;',
  '{}',
  '[]',
  '[[[]]]',
  'null',
  'true',
  '"x"',
  '{"between":["A"],"drawn":["A"]}',
  '{"type":"doc","content":[]}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'x'.repeat(5000),
  'æøå ÆØÅ',
  'e\u0301',
  '🏛️',
  '=1+1',
  'A;B;C\n1;2',
  'a,b\n\n,\n"',
  'on',
  'https://example.test/',
  'javascript:alert(1)',
  'a@b',
  'mailto:a@b?bcc=c',
];
