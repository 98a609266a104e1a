import { html } from 'hono/html';
import { councilWork } from '../../../../addresses/index.ts';
import type { CouncilId } from '../../../../kernel/ids.ts';
import { type Filled, type Frame, type Html, pageWithForms } from '../../../../ui/index.ts';
import { type HistoryEntry, historyPart } from '../../../ground/history/index.ts';

/** What a page about one thing of the room has whatever the thing is. */
export type Described = Filled & {
  readonly council: { readonly id: CouncilId; readonly name: string };
  readonly history: readonly HistoryEntry[];
};

/** One thing of a council, below the list it stands in: what is wrong, its title, what is told of it, its history. */
export function describedPage(
  frame: Frame,
  { council, faults, history }: Described,
  list: { readonly text: string; readonly href: string },
  { title, told }: { readonly title: string; readonly told: Html },
): Html {
  return pageWithForms(frame, {
    heading: title,
    back: [{ text: council.name, href: councilWork({ council: council.id }) }, list],
    faults,
    body: html`${told} ${historyPart(history)}`,
  });
}
