import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valuesOfQuery } from './values-of-query.ts';

test('a packed link that was sent long ago still says what it said', () => {
  const packed = 'Sy_KLy0o1stMsVV1Nla1MCsCUU4W2qpGZto-ILajWTFESC0drtQJxi7LL0kttjU2MUAVMLIwAAA';
  const { values, isAsked, errors } = valuesOfQuery(
    new URLSearchParams(`slags=model&svar=1&pakket=${packed}`),
  );
  assert.deepEqual(
    [...values],
    [
      ['groups.id', ['Ærø & Læsø', 'B']],
      ['groups.votes', ['340', '280']],
    ],
  );
  assert.deepEqual([isAsked, errors], [true, []]);
});

test('an address that lost a part is refused, and holds nothing', () => {
  const { values, errors } = valuesOfQuery(new URLSearchParams('svar=1&pakket=Sy_KLy0o1stMsVV'));
  assert.equal(values.size, 0);
  assert.match(errors[0]?.message ?? '', /^Adressen er ikke hel/);
});
