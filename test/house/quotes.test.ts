import { file, prove } from './prove.ts';
import { checkQuotes } from './quotes.ts';

const path = 'src/rooms/a/b/texts.da.ts';

prove({
  name: 'quotes',
  check: checkQuotes,
  atLeast: 1000,
  sound: [
    file(path, "const a = 'Filen »{file}« er tom. Punktet »A« og »B«.';"),
    file('src/rooms/a/b/model/words.ts', 'const quotes = /["“”„«»]/g;'),
    file('rules/a/texts.en.ts', "const a = 'called “name” here';"),
  ],
  planted: [
    { fault: 'a sentence quoted as the French do', file: file(path, "const a = 'Filen «{file}» er tom.';") },
    { fault: 'one quoted as the Germans do', file: file(path, "const a = 'Filen „x“ er tom.';") },
    { fault: 'one quoted as the English do', file: file(path, "const a = 'Filen “x” er tom.';") },
    { fault: 'one in the case of a rule', file: file('rules/a/cases/b.json', '{"text": "er «x» her"}') },
  ],
});
