import { html } from 'hono/html';
import {
  councilWork,
  importsWork,
  signKeeping,
  signRemoval,
  signsWork,
} from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import {
  boundFields,
  button,
  type Filled,
  type Frame,
  fieldForm,
  pageWithForms,
  pressForm,
} from '../../../../ui/index.ts';
import { historyPart } from '../../../ground/history/index.ts';
import { meanings, type Sign } from '../model.ts';
import type { DescribedSigns } from '../queries/describe-signs.ts';
import { meaningNames, wayTexts } from '../texts.da.ts';
import { commonPart } from './common-part.ts';

type SignsPage = Filled & DescribedSigns;

/** What the council's documents call their parts: proposed by corrections, put to use by hand, and common to all. */
export function signsPage(frame: Frame, page: SignsPage): Html {
  const { council, signs, history, faults } = page;
  const place = { council: council.id };
  const proposed = signs.filter(({ state }) => state === 'proposed');
  const used = signs.filter(({ state }) => state === 'used');
  return pageWithForms(frame, {
    title: `${wayTexts.signs} · ${council.name}`,
    heading: wayTexts.signs,
    back: [
      { text: council.name, href: councilWork(place) },
      { text: 'Indlæs', href: importsWork(place) },
    ],
    faults,
    body: html`
      <p>
        Når en fil læses, kendes punktets dele på deres overskrifter og sagsnummeret på sin form. Kalder jeres
        dagsordener dem noget andet, så skriv det her. Det gælder alle filer, der læses fra nu af, også mange på én gang.
      </p>
      ${proposed.length === 0 ? '' : html`<h2>Foreslået efter jeres rettelser</h2>${signList(frame, proposed)}`}
      <h2>Jeres egne</h2>
      ${used.length === 0 ? html`<p>I har ingen egne kendetegn. Flytter I tekst fra én del til en anden, når I retter en læst fil, bliver overskriften foreslået her.</p>` : signList(frame, used)}
      <h2>Nyt kendetegn</h2>
      ${newSignForm(frame, page)}
      ${commonPart()}
      ${historyPart(history)}
    `,
  });
}

function signList(frame: Frame, signs: readonly Sign[]): Html {
  return html`<ul class="plain-list">${signs.map((sign) => signLine(frame, sign))}</ul>`;
}

function signLine(frame: Frame, { id, councilId, form, means, state, learnedFrom }: Sign): Html {
  const place = { council: councilId, sign: id };
  return html`<li>
    <p><strong>»${form}«</strong> er ${meaningNames[means].toLowerCase()}${learnedFrom === null ? '' : html` <span class="quiet">(fra ${learnedFrom})</span>`}</p>
    <div class="form-actions">
      ${state === 'proposed' ? pressForm(frame, { action: signKeeping(place) }, button(`Tag »${form}« i brug`)) : ''}
      ${pressForm(frame, { action: signRemoval(place) }, button(state === 'proposed' ? `Sig nej til »${form}«` : `Fjern »${form}«`, { kind: 'secondary' }))}
    </div>
  </li>`;
}

function newSignForm(frame: Frame, page: SignsPage): Html {
  const field = boundFields(page);
  return fieldForm(frame, {
    action: signsWork({ council: page.council.id }),
    fields: html`${field.text({ name: 'form', label: 'Ordene eller nummeret', hint: 'Skriv overskriften, som den står, eller et af jeres sagsnumre; cifrene må være andre i de næste.', required: true })}
      ${field.select({ name: 'means', label: 'Betyder', options: meanings.map((means) => ({ value: means, text: meaningNames[means] })) })}`,
    submit: 'Tag i brug',
  });
}
