import { matterWork } from '../../../../addresses/index.ts';
import { redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { createMatter } from '../commands/create-matter.ts';
import { editMatter } from '../commands/edit-matter.ts';
import { shareMatter } from '../commands/share-matter.ts';
import { inputOfSharing } from '../forms/share-form.ts';
import { showChange, showNew, showSharing } from './show-forms.ts';

export async function submitNew(visit: Visit): Promise<Response> {
  const { council } = visit.params;
  const made = await visit.submit(createMatter, { ...visit.form.fields, councilId: council });
  if (!made.ok) return showNew(visit, made.error);
  return redirectTo(matterWork({ council, matter: made.value }), 'Sagen er oprettet.');
}

export async function submitChange(visit: Visit): Promise<Response> {
  const { council, matter } = visit.params;
  const posted = { ...visit.form.fields, councilId: council, matterId: matter };
  const done = await visit.submit(editMatter, posted);
  if (!done.ok) return showChange(visit, done.error);
  return redirectTo(matterWork({ council, matter }), 'Sagen er gemt.');
}

export async function submitSharing(visit: Visit): Promise<Response> {
  const { council, matter } = visit.params;
  const posted = { ...inputOfSharing(visit.form.fields), matterId: matter };
  const done = await visit.submit(shareMatter, posted);
  return done.ok
    ? redirectTo(matterWork({ council, matter }), 'Sagen er delt.')
    : showSharing(visit, done.error);
}
