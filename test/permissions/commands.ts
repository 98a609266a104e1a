import { everybody, type Who } from './table.ts';

const secretariat = ['secretariat'] as const;
const preparing = ['secretariat', 'chair'] as const;
const nobody: readonly Who[] = [];

/**
 * Who may do what: every command of the house. Written by hand and compared with the rights the commands ask, so that
 * a right that is loosened by mistake, or a command that asks another, is seen here.
 */
export const commandPermissions: Readonly<Record<string, readonly Who[]>> = {
  'agendas.approve-agenda': preparing,
  'agendas.fix-numbers': secretariat,
  'agendas.undo-approval': preparing,
  'annexes.add-annexes': secretariat,
  'annexes.add-picture': secretariat,
  'annexes.attach-annexes': secretariat,
  'annexes.change-annex': secretariat,
  'annexes.move-annex': secretariat,
  'annexes.place-annex': secretariat,
  'annexes.remove-annex': secretariat,
  'annexes.replace-annex-file': secretariat,
  'annexes.restore-annex': secretariat,
  'dispatches.begin-dispatch': secretariat,
  'dispatches.borrow-mail': nobody,
  'dispatches.plan-mails': nobody,
  'dispatches.record-mail': nobody,
  'dispatches.send-again': secretariat,
  'dispatches.send-out': secretariat,
  'exports.keep-made-export': everybody,
  'files.forget-file': nobody,
  'files.keep-words': nobody,
  'files.know-file': ['secretariat', 'secretariat elsewhere'],
  'files.know-made-file': everybody,
  'files.know-source': ['secretariat', 'secretariat elsewhere'],
  'files.plan-cleaning': nobody,
  'imports.correct-import': secretariat,
  'imports.read-upload': secretariat,
  'imports.store-import': secretariat,
  'meetings.cancel-meeting': secretariat,
  'meetings.change-meeting': secretariat,
  'meetings.fix-day': secretariat,
  'meetings.move-deadline': secretariat,
  'meetings.plan-meeting': secretariat,
  'meetings.reinstate-meeting': secretariat,
  'meetings.restore-deadline': secretariat,
  'papers.freeze-paper': preparing,
  'papers.mark-paper-sent': secretariat,
  'papers.publish-paper': secretariat,
  'papers.put-paper-back': secretariat,
  'papers.remove-unsent-paper': preparing,
  'papers.take-down-paper': secretariat,
  'publications.index-series': secretariat,
  'publications.put-back': secretariat,
  'publications.put-out': secretariat,
  'publications.take-down': secretariat,
  'search.fill-search': secretariat,
};
