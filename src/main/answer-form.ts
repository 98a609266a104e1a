import type { Refusal } from '../kernel/result.ts';
import { jsonReply } from '../platform/http/reply.ts';
import type { Route, Visit } from '../platform/http/route.ts';
import { readForm, statusOfUpload, usualFormLimits } from '../platform/http/upload.ts';
import { refuseUpload } from '../platform/http/upload-errors.ts';
import { countWaste } from '../platform/http/waste.ts';
import { currentAsker } from '../platform/threads/asker.ts';
import { errorReply } from './error-page.ts';
import { isOwnForm } from './security.ts';
import { refuse } from './texts.da.ts';

/** What one person may send in an hour of files that then are refused: several annexes of the largest size. */
const mostWaste = 2 * 1024 ** 3;
const waste = countWaste(mostWaste);

/**
 * Reads a posted form, sees that it came from a page of ours, and lets the route answer. That it did is seen before a
 * byte of its files is written, by the token that stands before them.
 */
export async function answerForm(visit: Visit, route: Route, request: Request): Promise<Response> {
  const isOwn = (given: string) =>
    isOwnForm(
      visit.headers,
      new URL(visit.baseUrl).origin,
      visit.csrf,
      given || (visit.headers.get('x-csrf') ?? ''),
    );
  const sender = visit.viewer.kind === 'person' ? visit.viewer.personId : currentAsker().address;
  const gate = (given: string) => {
    if (!isOwn(given)) return refuseUpload('upload-foreign');
    return waste.isTooMuch(sender)
      ? refuseUpload('upload-quota', { megabytes: mostWaste / 1024 ** 2 })
      : null;
  };
  const limits = { ...usualFormLimits, ...(route.bodyLimit ? { bytes: route.bodyLimit } : {}) };
  const read = await readForm(request, visit.files, limits, { files: route.files ?? 'none', gate });
  if (!read.ok) return refusedForm(visit, statusOfUpload(read.error), read.error);
  const { form, files, end } = read.value;
  try {
    if (!isOwn(form.text('csrf'))) return await refusedForm(visit, 403, refuse('form-foreign'));
    const reply = await route.handle({ ...visit, form, files });
    if (route.files === 'kept' && reply.status >= 400)
      waste.add(sender, sum(form.files.map(({ size }) => size)));
    return reply;
  } finally {
    await end();
  }
}

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

/** The sentence as a page, or as data for a script. */
export function refusedForm(visit: Visit, status: number, refusal: Refusal): Response | Promise<Response> {
  const wantsJson = (visit.headers.get('accept') ?? '').includes('application/json');
  if (wantsJson) return jsonReply({ ok: false, code: refusal.code, message: refusal.message }, status);
  return errorReply(visit, status, 'Formularen blev ikke modtaget', refusal);
}
