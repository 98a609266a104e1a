import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Words } from './words.ts';

/** A file of `templates/` with every name in double braces filled. @throws where a name has no word */
export function fill(template: string, words: Words): string {
  const path = fileURLToPath(new URL(`./templates/${template}.template`, import.meta.url));
  return fillText(readFileSync(path, 'utf8'), words);
}

export function fillText(text: string, words: Words): string {
  return text.replace(/\{\{([^{}]+)\}\}/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`a template asks for »${name}«, and there is no such word`);
    return word;
  });
}
