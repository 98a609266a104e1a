import type { ImportWarning } from '../model/reading.ts';
import { warn } from '../texts.da.ts';
import { findCorrections } from '../words/correct-scan.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { Layout, Line } from './lay-lines.ts';

/** The lines with a scan's damaged letters read as well as can be; each reading is a warning with its place. */
export function correctLines(
  layout: Layout,
  vocabulary: Vocabulary,
): { layout: Layout; warnings: ImportWarning[] } {
  const warnings: ImportWarning[] = [];
  const lines = layout.lines.map((line) => correctLine(line, vocabulary, warnings));
  return { layout: { ...layout, lines }, warnings };
}

function correctLine(line: Line, vocabulary: Vocabulary, warnings: ImportWarning[]): Line {
  if (/https?:|www\.|@/i.test(line.text)) return line;
  const corrections = findCorrections(line.text, vocabulary);
  if (corrections.length === 0) return line;
  const where = `side ${line.page}, linje ${line.at + 1}`;
  let text = line.text;
  for (const { found, read } of corrections) {
    if (read === null) warnings.push(warn('letters-doubtful', where, { found }));
    else {
      warnings.push(warn('letters-guessed', where, { found, read }));
      text = text.replace(found, read);
    }
  }
  return { ...line, text };
}
