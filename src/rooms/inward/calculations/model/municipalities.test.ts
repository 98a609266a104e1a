import assert from 'node:assert/strict';
import { test } from 'node:test';
import { municipality, municipalityCode } from './municipalities.ts';

test('a municipality is known by its code, its name, and both', () => {
  const writings: readonly (readonly [string, string])[] = [
    ['860', '860'],
    ['0860', '860'],
    ['Hjørring', '860'],
    ['860 Hjørring', '860'],
    ['hjørring kommune', '860'],
    ['Århus', '751'],
    ['Aarhus', '751'],
    ['Nordfyn', '480'],
    ['Nordfyns', '480'],
    ['Vesthimmerland', '820'],
    ['820 Vesthimmerlands', '820'],
  ];
  for (const [text, code] of writings) assert.equal(municipalityCode(text), code, text);
});

test('what is no municipality, or two, has no code', () => {
  for (const text of ['Hjøring', '411', '860 Aalborg', '861 Hjørring', 'Aarhus, Aalborg', ''])
    assert.equal(municipalityCode(text), null, text);
});

test('a code is shown with its name, and only where all are codes', () => {
  assert.equal(municipality.wordsAmong(['860'])('860'), '860 Hjørring');
  assert.equal(municipality.wordsAmong(['A'])('A'), 'A');
  assert.equal(municipality.wordsAmong(['860', '851'])('851'), '851 Aalborg');
  assert.equal(municipality.wordsAmong(['860', 'Andre'])('860'), '860');
});
