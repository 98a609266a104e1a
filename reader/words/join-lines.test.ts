import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanSpaces, joinLines } from './join-lines.ts';
import { readVocabulary } from './vocabulary.ts';

/** The lines of one paragraph joined, with no other witness on spelling than themselves. */
function join(...lines: string[]): string {
  return joinLines(lines, readVocabulary(lines));
}

test('a word divided at the end of a line becomes one word', () => {
  assert.equal(join('den tværkom-', 'munale indsats'), 'den tværkommunale indsats');
});

test('region-kommune keeps its hyphen at the end of a line', () => {
  assert.equal(join('samarbejdet region-', 'kommune styrkes'), 'samarbejdet region-kommune styrkes');
});

test('a hyphen that shares the last half of a word stays, with its space', () => {
  assert.equal(join('et kultur-', 'og fritidsudvalg'), 'et kultur- og fritidsudvalg');
  assert.equal(join('et kultur- og', 'fritidsudvalg'), 'et kultur- og fritidsudvalg');
  assert.equal(join('børne-, unge-', 'eller skoleområdet'), 'børne-, unge- eller skoleområdet');
});

test('a hyphen after capitals or before a capital belongs to the word', () => {
  assert.equal(join('samt EU-', 'policy og'), 'samt EU-policy og');
  assert.equal(join('hele Ringkøbing-', 'Skjern Kommune'), 'hele Ringkøbing-Skjern Kommune');
  assert.equal(join('perioden 2024-', '2027 er'), 'perioden 2024-2027 er');
});

test('how the document spells the word elsewhere decides', () => {
  const whole = readVocabulary(['et online-møde er et møde', 'midt i ord-', 'bogen']);
  assert.equal(joinLines(['deltag i et online-', 'møde her'], whole), 'deltag i et online-møde her');
  const joined = readVocabulary(['som regionkommune er navnet']);
  assert.equal(joinLines(['som region-', 'kommune nu'], joined), 'som regionkommune nu');
});

test('a compound that ends in a hyphen inside itself is divided after its last part only', () => {
  assert.equal(join('alle KKR-med-', 'lemmer'), 'alle KKR-medlemmer');
});

test('a soft hyphen at the end of a line is no letter', () => {
  assert.equal(join('sundheds\u00AD', 'aftalen'), 'sundhedsaftalen');
});

test('a pdf that lost the hyphen gets its word back when the document has the word whole', () => {
  const vocabulary = readVocabulary(['om fremtidens landdistrikter i alt'], true);
  assert.equal(
    joinLines(['forum om fremtidens land', 'distrikter skal'], vocabulary),
    'forum om fremtidens landdistrikter skal',
  );
});

test('two words that stand together elsewhere too are not glued in a text with its hyphens', () => {
  const vocabulary = readVocabulary(['der er tilstede nu', 'gå til stede langt væk']);
  assert.equal(joinLines(['de gik til', 'stede langt'], vocabulary), 'de gik til stede langt');
});

test('double spaces, no-break spaces and a space after the hyphen of capitals are cleaned', () => {
  assert.equal(cleanSpaces('  to  ord\u00A0 og EU- dagsordenen  '), 'to ord og EU-dagsordenen');
  assert.equal(cleanSpaces('IT- og digitaliseringsudvalget'), 'IT- og digitaliseringsudvalget');
});
