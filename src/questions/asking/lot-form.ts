import { html } from 'hono/html';
import type { Html } from '../../platform/http/reply.ts';
import { checkboxField, type Frame, fieldForm, textField } from '../../ui/index.ts';
import type { Asked } from '../forms/question.ts';
import type { Tie } from '../showing/shown.ts';
import { dateField } from './date-field.ts';
import { hiddenPairs } from './hidden-pairs.ts';

/** Writes down the drawing that settles a tie, or a public seed to draw from, and calculates on. */
export function lotForm(frame: Frame, asked: Asked, { between, names, seats }: Tie): Html {
  const choices = between.map(
    (name, at) =>
      html`<input type="hidden" name="lod.between" value="${name}">${checkboxField({ name: 'lod.drawn', id: `lod-${at + 1}`, label: names[at] ?? name, value: name, checked: false })}`,
  );
  return html`<h3>Skriv lodtrækningen ind</h3>
${fieldForm(frame, {
  action: asked.at,
  fields: html`${hiddenPairs(asked)}<fieldset><legend class="form-label">Hvem blev trukket? (${seats === 1 ? 'én' : seats})</legend>${choices}</fieldset>
${textField({ name: 'lod.drawnBy', label: 'Hvem trak?', value: '', required: false, hint: 'Flere skilles med komma, for eksempel: Formanden, Sekretariatet' })}
${dateField({ name: 'lod.drawnAt', label: 'Hvornår?', value: '', required: false })}
${textField({ name: 'lod.howDrawn', label: 'Hvordan?', value: '', required: false })}
${textField({ name: 'lod.seed', label: 'Eller et offentligt frø', value: '', required: false, hint: 'En tekst, der er aftalt før lodtrækningen. Enhver kan trække igen ud fra den og få det samme.' })}`,
  submit: 'Regn videre',
})}`;
}
