import type { RuleQuestion } from './question.ts';

/** The questions in which every word that was looked for is part of a word: of their titles, fields, choices or examples. */
export function searchQuestions(questions: readonly RuleQuestion[], sought: string): readonly RuleQuestion[] {
  const wanted = wordsIn(sought);
  return questions.filter((question) => {
    const words = wordsIn(textOf(question));
    return wanted.every((want) => words.some((word) => word.includes(want)));
  });
}

function textOf({ title, purpose, asked = '', group, fields, examples, rule }: RuleQuestion): string {
  const labels = fields.flatMap((field) => [
    field.label,
    ...(field.type === 'choice' ? (field.options ?? []).map(({ text }) => text) : []),
  ]);
  return [title, purpose, asked, group, rule, ...labels, ...examples.map(({ text }) => text)].join(' ');
}

/** Without case and signs, and with d’Hondt as people write it. */
const wordsIn = (text: string): readonly string[] =>
  text
    .toLocaleLowerCase('da')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
