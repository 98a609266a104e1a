import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromMarks } from 'tvaers-richtext';
import { inventedAgenda, inventedAnnex, inventedItem } from '../../../../../test/invented-agenda.ts';
import { shortcomingsOf } from './shortcomings.ts';

/** What is said of an agenda with one item, whose case statement is these lines and whose one annex has mark a1. */
function saidOf(caseStatement: string) {
  const item = inventedItem('1.1', 1);
  const parts = item.parts && {
    ...item.parts,
    caseStatement: fromMarks(caseStatement),
    annexes: [inventedAnnex(1, { mark: 'a1' })],
  };
  const agenda = inventedAgenda(1, {
    sections: [{ number: 1, title: 'Sager', items: [{ ...item, parts }] }],
  });
  return shortcomingsOf(agenda, new Map()).map(({ blocks, text }) => ({ blocks, text }));
}

// Planted fault: let every mark count as covered when the item has any annex.
test('a mark without an annex keeps the agenda from approval', () => {
  assert.deepEqual(saidOf('./. Notat er vedlagt {mark:a1}'), []);
  assert.deepEqual(saidOf('./. Notat er vedlagt {mark:a1}\n\n./. Regnearket {mark:a2}'), [
    { blocks: true, text: 'Mærket »./. Regnearket« har intet bilag.' },
  ]);
});

// Planted fault: look for the sign at the start of a line only.
test('the sign as words within a line is told, but may be approved', () => {
  const told = [
    {
      blocks: false,
      text: 'Der står »./.« inde i en linje; et bilagsmærke står først i sin egen linje.',
    },
  ];
  assert.deepEqual(saidOf('Notatet ./. er vedlagt'), told);
  assert.deepEqual(saidOf('- \\./. et punkt i en liste'), told);
});
