import type { Who } from './table.ts';

const secretariat = ['secretariat'] as const;
const preparing = ['secretariat', 'chair'] as const;

/**
 * Who may do what: every command of the house. Written by hand and compared with the rights the commands ask, so that
 * a right that is loosened by mistake, or a command that asks another, is seen here.
 */
export const commandPermissions: Readonly<Record<string, readonly Who[]>> = {
  'matters.create-matter': secretariat,
  'matters.edit-matter': secretariat,
  'matters.find-or-create-matter': secretariat,
  'matters.share-matter': secretariat,
  'meetings.cancel-meeting': secretariat,
  'meetings.change-meeting': secretariat,
  'meetings.fix-day': secretariat,
  'meetings.move-deadline': secretariat,
  'meetings.plan-meeting': secretariat,
  'meetings.reinstate-meeting': secretariat,
  'meetings.restore-deadline': secretariat,
};

export { preparing };
