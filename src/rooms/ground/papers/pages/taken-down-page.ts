import { html } from 'hono/html';
import { front, publicCouncil } from '../../../../addresses/index.ts';
import { danishTime } from '../../../../kernel/clock.ts';
import type { CouncilId } from '../../../../kernel/ids.ts';
import { type Crumb, type Frame, type Html, layout, weekdayDate } from '../../../../ui/index.ts';
import type { KindWords } from '../model/kind-words.ts';
import { capital, uncapital } from '../model/mail.ts';
import type { TakenDown } from '../model/paper.ts';

type TakenDownContent = {
  readonly words: KindWords;
  readonly council: { readonly id: CouncilId; readonly name: string };
  /** "Mødet den 18. juni 2024". */
  readonly name: string;
  /** "Mødet holdes kl. 9.30, Favrskov Rådhus."; '' where nothing more is known. */
  readonly known: string;
  readonly takenDown: TakenDown;
};

/** In place of a paper that was taken down: that it was, and nothing of what it said. */
export function takenDownPage(frame: Frame, content: TakenDownContent): Html {
  const { words, council, name, known, takenDown } = content;
  const heading = `${capital(words.the)} er taget ned`;
  const crumbs: readonly Crumb[] = [
    { text: 'Råd', href: front() },
    { text: council.name, href: publicCouncil({ council: council.id }) },
  ];
  return layout(frame, {
    title: `${heading}, ${council.name}`,
    breadcrumbs: crumbs,
    main: html`<h1><span class="caption">${council.name}, ${uncapital(name)}</span>${heading}</h1>
<p class="lead">Rådets sekretariat har taget teksten ned ${dayOf(takenDown)}. Den kan ikke læses her, og heller ikke hentes som fil.</p>
${
  known === ''
    ? ''
    : html`<p>${known}</p>
`
}<p>Spørg sekretariatet, hvis du mangler den, eller vil vide hvorfor.</p>`,
  });
}

function dayOf({ at }: TakenDown): string {
  const day = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(danishTime);
  return weekdayDate(day.toPlainDate());
}
