import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFamilies } from '../fonts/families.ts';
import { letterDrawing } from './drawing.ts';

// Planted fault: leave the family that the drawing names.
test('the words of a drawing name the family that has their signs, and no other', () => {
  const [usual, other] = listFamilies().map(({ name }) => name);
  const drawn = letterDrawing(
    '<svg font-family="IBM Plex Sans" width="4"><text x="1">A &amp; B ☐ 漢</text><g font-family="Arial"></g></svg>',
  );
  assert.equal(
    drawn,
    `<svg font-family="${usual}" width="4"><text x="1">A &amp; B <tspan font-family="${other}">☐</tspan> ` +
      `<tspan font-family="${other}">\ufffd</tspan></text><g></g></svg>`,
  );
});
