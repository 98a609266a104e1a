import type { Refusal } from '../kernel/result.ts';
import { jsonReply } from '../platform/http/reply.ts';
import type { Route, Visit } from '../platform/http/route.ts';
import { readForm, usualFormLimits } from '../platform/http/upload.ts';
import { errorReply } from './error-page.ts';
import { isOwnForm } from './security.ts';
import { refuse } from './texts.da.ts';

/** Reads a posted form, sees that it came from a page of ours, and lets the route answer. */
export async function answerForm(visit: Visit, route: Route, request: Request): Promise<Response> {
  const read = await readForm(request, visit.files, {
    ...usualFormLimits,
    ...(route.bodyLimit ? { bytes: route.bodyLimit } : {}),
  });
  if (!read.ok) return refusedForm(visit, 413, read.error);
  const given = read.value.text('csrf') || (visit.headers.get('x-csrf') ?? '');
  if (!isOwnForm(visit.headers, new URL(visit.baseUrl).origin, visit.csrf, given)) {
    return refusedForm(visit, 403, refuse('form-foreign'));
  }
  return route.handle({ ...visit, form: read.value });
}

/** The sentence as a page, or as data for a script. */
export function refusedForm(visit: Visit, status: number, refusal: Refusal): Response | Promise<Response> {
  const wantsJson = (visit.headers.get('accept') ?? '').includes('application/json');
  if (wantsJson) return jsonReply({ ok: false, code: refusal.code, message: refusal.message }, status);
  return errorReply(visit, status, 'Formularen blev ikke modtaget', refusal);
}
