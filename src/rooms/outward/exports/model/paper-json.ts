import { cutAtHeadings } from 'tvaers-richtext';
import { type Audience, type PaperBody, type PaperEntry, printedText } from '../../../ground/papers/index.ts';

/** A paper as data in plain words, for kinds without a form of their own. A closed annex keeps its title and no more. */
export function renderPaperJson(kind: string, paper: PaperBody, audience: Audience): Uint8Array {
  const form = {
    kind,
    council: paper.council.id,
    datedOn: paper.datedOn,
    title: paper.title,
    facts: Object.fromEntries(paper.facts),
    sections: paper.sections.map(({ number, heading, entries }) => ({
      number,
      title: heading,
      entries: entries.map((entry) => toEntryForm(entry, audience)),
    })),
  };
  return Buffer.from(`${JSON.stringify(form, null, 1)}\n`);
}

function toEntryForm(entry: PaperEntry, audience: Audience) {
  const text = printedText(entry);
  return {
    number: entry.number,
    title: entry.heading,
    state: entry.state,
    parts: (text?.parts ?? []).map(({ heading, content }) => ({ heading, text: cutAtHeadings(content) })),
    annexes: (text?.annexes ?? []).map(({ title, fileName, closed }) => ({
      title,
      fileName: closed && audience === 'open' ? null : fileName,
    })),
  };
}
