import { html } from 'hono/html';
import { mine, mySessionEnding, myTakeOut, signingOutEverywhere } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { button, type Frame, instantText, layout, pressForm, table, tag } from '../../../../ui/index.ts';
import { idleHours, sessionDays } from '../model.ts';
import type { OpenSession } from '../queries/list-sessions.ts';
import { secondFactorPart } from './second-factor-pages.ts';

type SecurityPage = {
  readonly sessions: readonly OpenSession[];
  /** Null where signing in asks for the password alone. */
  readonly factor: { readonly codesLeft: number } | null;
  /** What other rooms hang up there. */
  readonly hanging: readonly Html[];
};

/** Where somebody is signed in, and how they get out. */
export function securityPage(frame: Frame, { sessions, factor, hanging }: SecurityPage): Html {
  return layout(frame, {
    title: 'Sikkerhed',
    breadcrumbs: [{ text: 'Mit', href: mine() }],
    main: html`
      <h1>Sikkerhed</h1>
      <h2>Her er du logget ind</h2>
      <p>Du bliver logget ud, når du ikke har brugt siden i ${idleHours} timer, og altid efter ${sessionDays} dage.</p>
      ${table({
        caption: sessions.length === 1 ? 'Ét sted' : `${sessions.length} steder`,
        columns: [{ text: 'Browser' }, { text: 'Logget ind' }, { text: 'Sidst brugt' }, { text: 'Luk' }],
        rows: sessions.map((session) => [
          html`${session.browser || 'Ukendt browser'} ${session.isThis ? tag('Denne browser') : ''}`,
          instantText(session.openedAt),
          instantText(session.usedAt),
          session.isThis ? html`–` : endForm(frame, session),
        ]),
      })}
      ${pressForm(frame, { action: signingOutEverywhere() }, button('Log ud overalt', { kind: 'secondary' }))}
      ${secondFactorPart(frame, factor)}
      <h2>Oplysninger om dig</h2>
      <p>Hent alt, hvad Tværs har gemt om dig, som en side at læse og en fil, andre programmer kan bruge.</p>
      ${pressForm(frame, { action: myTakeOut() }, button('Hent oplysninger om mig', { kind: 'secondary' }))}
      ${hanging}
    `,
  });
}

function endForm(frame: Frame, session: OpenSession): Html {
  return pressForm(
    frame,
    { action: mySessionEnding({ session: session.id }) },
    button(`Log ${session.browser || 'browseren'} ud`, { kind: 'tertiary' }),
  );
}
