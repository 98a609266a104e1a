import { importRun } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, notFound, redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { statusOf } from '../../../../ui/index.ts';
import { findCouncil } from '../../../ground/councils/index.ts';
import { beginPackedRun } from '../commands/begin-packed-run.ts';
import { goOnWithRun } from '../commands/go-on-with-run.ts';
import { runPage } from '../pages/run-page.ts';
import { runsPage } from '../pages/runs-page.ts';
import { describeRun } from '../queries/describe-run.ts';
import { listRuns } from '../store.ts';

/** The form that takes a ZIP in, and the runs there have been. */
export async function showRuns(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  const shown = await visit.read(async (trx) => {
    const council = await findCouncil(trx, visit.params.council);
    return council && { council, runs: await listRuns(trx, council.id) };
  });
  if (!shown) return notFound();
  return htmlReply(runsPage(visit, { ...shown, fields: visit.form.fields, faults }), statusOf(faults));
}

export async function submitRun(visit: Visit): Promise<Response> {
  const { council } = visit.params;
  const begun = await visit.submit(beginPackedRun, { ...visit.form.posted, councilId: council });
  if (!begun.ok) return showRuns(visit, begun.error);
  return redirectTo(importRun({ council, run: begun.value }));
}

/** How far a run is, and what of it needs a look. */
export async function showRun(visit: Visit): Promise<Response> {
  const { council: councilId, run: runId } = visit.params;
  const shown = await visit.read((trx) => describeRun(trx, { councilId, runId }, visit.sentences));
  return shown ? htmlReply(runPage(visit, shown)) : notFound();
}

export async function goOn(visit: Visit): Promise<Response> {
  const { council, run } = visit.params;
  const asked = await visit.do(goOnWithRun, { councilId: council, runId: run });
  return asked.ok ? redirectTo(importRun({ council, run }), 'Indlæsningen fortsætter.') : notFound();
}
