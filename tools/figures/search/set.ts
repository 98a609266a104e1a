import { readFile } from 'node:fs/promises';

/** A text of the trial: own words about what the councils treat. */
export type TrialText = {
  readonly id: string;
  readonly council: string;
  readonly on: string;
  readonly part: 'thing' | 'annex';
  readonly title: string;
  readonly body: string;
};

/** A question, how it is hard, and the texts that answer it. */
export type TrialQuestion = {
  readonly kind: string;
  readonly text: string;
  readonly answers: readonly string[];
};

/** `documents.txt`: one line of facts, one of text, for each. */
export async function readTexts(): Promise<readonly TrialText[]> {
  const lines = (await readLines('documents.txt')).values();
  const texts: TrialText[] = [];
  for (const facts of lines) {
    const [id = '', council = '', on = '', part = '', title = ''] = facts.split('|');
    const body = lines.next().value ?? '';
    texts.push({
      id,
      council: `kkr-${council}`,
      on,
      part: part === 'annex' ? 'annex' : 'thing',
      title,
      body,
    });
  }
  return texts;
}

/** @param file `questions.txt`, which the search was tuned on, or `unseen.txt`, which it was not */
export async function readQuestions(file: 'questions.txt' | 'unseen.txt'): Promise<readonly TrialQuestion[]> {
  return (await readLines(file))
    .filter((line) => line !== '')
    .map((line) => {
      const [kind = '', text = '', answers = ''] = line.split('|');
      return { kind, text, answers: answers.split(',') };
    });
}

async function readLines(name: string): Promise<readonly string[]> {
  const text = await readFile(new URL(name, import.meta.url), 'utf8');
  return text.replace(/\n$/, '').split('\n');
}
