import { html } from 'hono/html';
import type { Html } from '../../platform/http/reply.ts';
import { pairsOf } from '../forms/pairs.ts';
import type { Asked } from '../forms/question.ts';

/** The whole question in hidden fields, for a form that carries it along. */
export function hiddenPairs(asked: Asked): readonly Html[] {
  return pairsOf(asked).map(([name, text]) => html`<input type="hidden" name="${name}" value="${text}">`);
}
