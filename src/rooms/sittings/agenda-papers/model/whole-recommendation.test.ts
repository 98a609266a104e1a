import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeRecommendation } from './whole-recommendation.ts';

test('each recommendation is whole without what all begin with', () => {
  assert.equal(
    wholeRecommendation('Det indstilles, at KKR Midtjylland', 'drøfter planen.'),
    'KKR Midtjylland drøfter planen.',
  );
  assert.equal(wholeRecommendation('Det indstilles,', 'at KKR godkender planen.'), 'KKR godkender planen.');
  assert.equal(wholeRecommendation('', 'at planen godkendes.'), 'Planen godkendes.');
});
