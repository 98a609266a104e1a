import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankWords } from './blank.ts';

test('comments and strings become spaces of the same length', () => {
  assert.equal(
    blankWords('a(\'b\'); // c\nd /* e\nf */ g "h\\"i" j'),
    `a(   );     \nd     \n     g${' '.repeat(8)}j`,
  );
});

test('the expressions of a template are code, its text is not, however they nest', () => {
  const dollar = '$';
  const text = `\`a ${dollar}{b({ c: \`d ${dollar}{e}\` })} f\` + g`;
  assert.equal(blankWords(text), `\`  ${dollar}{b({ c: \`  ${dollar}{e}\` })}  \` + g`);
});

test('a slash after a value divides, and after a sign it begins a pattern', () => {
  assert.equal(blankWords('a / b / c'), 'a / b / c');
  assert.equal(blankWords('x = /[\'"/]/g.test(y)'), `x = ${' '.repeat(8)}.test(y)`);
});
