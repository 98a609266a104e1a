import { inventedSentence } from './invented-agenda.ts';

/** A document of a term: its path in the folder, and its words. */
export type TermDocument = { readonly path: string; readonly text: string };

/**
 * A term of a council as it may lie in a folder: an agenda and minutes for every meeting, some twice under another
 * name, and some files that are nothing of the kind.
 */
export function inventedTerm(meetings: number, itemsEach: number): readonly TermDocument[] {
  const documents = Array.from({ length: meetings }, (_, at) => {
    const day = Temporal.PlainDate.from('1990-01-03').add({ days: at * 7 });
    const agenda = { path: `${day.year}/dagsorden-${day}.txt`, text: agendaOf(day, itemsEach, false) };
    const minutes = { path: `${day.year}/referat-${day}.txt`, text: agendaOf(day, itemsEach, true) };
    const double = { path: `kopier/kopi-${day}.txt`, text: `\n${agenda.text}` };
    return [agenda, ...(at % 2 === 0 ? [minutes] : []), ...(at % 10 === 0 ? [double] : [])];
  }).flat();
  return [...documents, { path: 'brev.txt', text: 'Kære alle\n\nTak for sidst.\n' }];
}

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
);

function agendaOf(day: Temporal.PlainDate, items: number, isMinutes: boolean): string {
  const date = `${day.day}. ${months[day.month - 1]} ${day.year}`;
  const sections = Array.from({ length: items }, (_, at) => {
    const seed = day.day * 31 + day.month * 7 + day.year + at * 13;
    const decided = isMinutes ? '\n\nBeslutning\nGodkendt.' : '';
    return `1.${at + 1}. Sag ${at + 1} om ${inventedSentence(seed).split(' ').slice(0, 4).join(' ').toLowerCase().replace(/[.,]/g, '')}
SAG-${day.year}-${String(day.dayOfYear * 50 + at).padStart(5, '0')} abc

Baggrund
${inventedSentence(seed)} ${inventedSentence(seed + 1)}

Indstilling
Det indstilles, at KKR Midtjylland godkender planen.

Sagsfremstilling
${inventedSentence(seed + 2)} ${inventedSentence(seed + 3)}${decided}`;
  });
  const title = `${isMinutes ? 'Referat af' : 'Dagsorden til'} møde i KKR Midtjylland den ${date}`;
  return `${title}\n\n1. Sager\n\n${sections.join('\n\n')}\n`;
}
