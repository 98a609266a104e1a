import { signsWork } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, notFound, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { statusOf } from '../../../../ui/index.ts';
import { addSign } from '../commands/add-sign.ts';
import { keepSign } from '../commands/keep-sign.ts';
import { removeSign } from '../commands/remove-sign.ts';
import { signsPage } from '../pages/signs-page.ts';
import { describeSigns } from '../queries/describe-signs.ts';

/** The council's signs; what was typed stands where something of it was wrong. */
export async function showSigns(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  const { params, sentences } = visit;
  const described = await visit.read((trx) => describeSigns(trx, params.council ?? '', sentences));
  if (!described) return notFound();
  return htmlReply(signsPage(visit, { ...described, fields: visit.form.fields, faults }), statusOf(faults));
}

export async function submitSign(visit: Visit): Promise<Response> {
  const { council } = visit.params;
  const added = await visit.submit(addSign, { ...visit.form.fields, councilId: council });
  if (!added.ok) return showSigns(visit, added.error);
  return redirectTo(
    signsWork({ council }),
    'Kendetegnet er taget i brug. Det gælder de filer, der læses fra nu af.',
  );
}

export async function submitKeeping(visit: Visit): Promise<Response> {
  const { council, sign } = visit.params;
  const kept = await visit.submit(keepSign, { councilId: council, signId: sign });
  if (!kept.ok) return showSigns(visit, kept.error);
  return redirectTo(
    signsWork({ council }),
    'Kendetegnet er taget i brug. Det gælder de filer, der læses fra nu af.',
  );
}

export async function submitRemoval(visit: Visit): Promise<Response> {
  const { council, sign } = visit.params;
  const removed = await visit.submit(removeSign, { councilId: council, signId: sign });
  if (!removed.ok) return showSigns(visit, removed.error);
  return redirectTo(
    signsWork({ council }),
    'Kendetegnet er fjernet. Skriv det igen, hvis det skal bruges alligevel.',
  );
}
