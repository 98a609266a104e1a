import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Bars } from '../shown.ts';
import { barChart } from './bar-chart.ts';
import { describeBars } from './describe-bars.ts';

const two: Bars = {
  of: 'Kvoter',
  series: ['Før', 'Efter'],
  groups: [
    { name: 'A & B', sizes: [1234.5, 2] },
    { name: 'C', sizes: [-3, 4] },
  ],
};

describe('bars side by side', () => {
  test('are told apart by pattern and legend, and number as in Danish', async () => {
    const page = String(await barChart(two));
    assert.match(page, /fill="#12466b"[\s\S]*fill="url\(#bar-stripes\)"/);
    assert.match(page, /<pattern id="bar-stripes"/);
    assert.match(page, />Før<\/text>[\s\S]*>Efter<\/text>/);
    assert.match(page, />1\.234,5</);
    assert.match(page, />−3</);
    assert.match(page, />A &amp; B</);
    assert.doesNotMatch(page, /style=|<style/);
  });

  test('have names shortened that are too long to stand beside them', async () => {
    const groups = [{ name: 'Administrationsudgifter og kontorhold', sizes: [1, 2] }];
    const picture = String(await barChart({ ...two, groups }));
    assert.ok(picture.includes('>Administrationsudgifter o…<'));
    assert.ok(!picture.includes('>Administrationsudgifter og kontorhold<'));
  });

  test('are told in words', async () => {
    assert.equal(
      describeBars(two),
      'Søjler med »Før« og »Efter« side om side for 2 rækker. Før: mest hos A & B, 1.234,5; mindst hos C, −3. Efter: mest hos C, 4; mindst hos A & B, 2. Alle tal står i tabellen »Kvoter«.',
    );
    assert.match(String(await barChart(two)), /role="img" aria-label="Søjler med »Før« og »Efter«/);
  });

  test('that are level are told as level', () => {
    const level = {
      ...two,
      series: ['Før'],
      groups: [
        { name: 'A', sizes: [2] },
        { name: 'B', sizes: [2] },
      ],
    };
    assert.equal(
      describeBars(level),
      'Søjler med »Før« for 2 rækker. 2 hos alle. Alle tal står i tabellen »Kvoter«.',
    );
  });
});
