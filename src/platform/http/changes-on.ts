import type { Answer, Faults } from '../../kernel/faults.ts';
import { redirectTo } from './reply.ts';
import type { Route, Visit } from './route.ts';

type Handle<Subject extends readonly unknown[]> = (visit: Visit, ...subject: Subject) => Promise<Response>;

type Ways<Subject extends readonly unknown[]> = {
  /** Where it leads when it is done. */
  readonly to: (visit: Visit, ...subject: Subject) => string;
  /** The page of the form again, with all that was wrong. */
  readonly show: (faults: Faults, visit: Visit, ...subject: Subject) => Promise<Response>;
};

/**
 * The forms of one page that change what the address names: what was posted is done, and leads on with a sentence; or
 * is refused, and the page is shown again with what was typed.
 *
 * @param within finds what the address names, and answers by itself where there is no such thing
 * @example
 * const changing = changesOn(withMeeting, { to: (_, meeting) => …, show: (faults, visit, meeting) => … });
 * export const submitCancel = changing((visit, meeting) => visit.submit(cancelMeeting, …), 'Mødet er aflyst.');
 */
export function changesOn<Subject extends readonly unknown[]>(
  within: (handle: Handle<Subject>) => Route['handle'],
  usual: Ways<Subject>,
) {
  return (
    change: (visit: Visit, ...subject: Subject) => Promise<Answer<unknown>>,
    notice: string | ((visit: Visit) => string),
    own: Partial<Ways<Subject>> = {},
  ): Route['handle'] => {
    const { to, show } = { ...usual, ...own };
    return within(async (visit, ...subject) => {
      const done = await change(visit, ...subject);
      if (!done.ok) return show(done.error, visit, ...subject);
      return redirectTo(to(visit, ...subject), typeof notice === 'string' ? notice : notice(visit));
    });
  };
}
