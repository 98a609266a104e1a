import type { ImportWarning } from '../model/reading.ts';
import type { SourceText } from '../source/model.ts';
import { warn } from '../texts.da.ts';

/** Fewer letters say nothing about a page: names and figures have few æ, ø and å. */
const lettersNeeded = 600;
/** Of a hundred letters about three are æ, ø or å in Danish. */
const fewDanish = 0.008;
const muchForeign = 0.02;

/**
 * The pages of a PDF or text whose letters are not those of Danish, each with its share: a scan that was read badly
 * (ø as o, g or a bar; å as a), or a page in another language.
 */
export function doubtPages({ kind, lines }: SourceText): readonly ImportWarning[] {
  if (kind !== 'pdf' && kind !== 'txt') return [];
  return [...Map.groupBy(lines, ({ page }) => page)].flatMap(([page, own]) =>
    doubtPage(page, own.map(({ text }) => text).join('\n')),
  );
}

function doubtPage(page: number, text: string): readonly ImportWarning[] {
  const letters = countOf(text, /\p{L}/gu);
  if (letters < lettersNeeded) return [];
  const foreign = countOf(text, /[|~^¤¢£¥®©¬°¦{}\\<>_]|(?![a-zæøåéèêëüöäóáíôçñ])\p{Ll}/gu) / letters;
  if (foreign > muchForeign) return [warn('page-foreign', `side ${page}`, { share: percent(foreign) })];
  const danish = countOf(text, /[æøå]/giu) / letters;
  return danish < fewDanish ? [warn('page-undanish', `side ${page}`, { share: percent(danish) })] : [];
}

const countOf = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0;

function percent(share: number): string {
  return (share * 100).toFixed(1).replace('.', ',');
}
