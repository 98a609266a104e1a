import { ticked } from '../../../../kernel/inputs.ts';

type Posted = Readonly<Record<string, unknown>>;

/** What is said once for all documents of a run. */
export function inputOfRun({ plan, startsAt, ...posted }: Posted) {
  return { ...posted, answers: { agreed: plan === ticked ? ['new-meeting'] : [], startsAt } };
}
