import type { Deadline } from '../model/meeting.ts';

/** The meeting's deadlines as the form that moves them shows them. */
export function fieldsOfDeadlines(deadlines: readonly Deadline[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    deadlines.map(({ name, on, deviation }) => [name, `${on} ${deviation?.reason ?? ''}`]),
  );
}

type Fields = Readonly<Record<string, string>>;

/** Of the one deadline that was posted: what stands, and what was typed. Null where no deadline was posted. */
export function textsOfPosted(
  deadlines: readonly Deadline[],
  posted: Fields,
): { readonly fields: Fields; readonly typed: Fields } | null {
  const deadline = deadlines.find(({ name }) => name === posted.deadline);
  if (!deadline) return null;
  const { on, computedOn, deviation } = deadline;
  return {
    fields: { movedTo: on, deviationReason: deviation?.reason ?? '' },
    typed: posted.do === 'restore' ? { movedTo: computedOn, deviationReason: '' } : posted,
  };
}
