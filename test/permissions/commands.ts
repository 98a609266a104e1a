import { everybody, type Who } from './table.ts';

const secretariat = ['secretariat'] as const;
const administrator = ['administrator'] as const;
/** The house itself, and no person. */
const nobody = [] as const;
const signedIn = everybody.filter((who) => who !== 'public');
const proposing = ['member', 'chair'] as const;
const preparing = ['secretariat', 'chair'] as const;

/**
 * Who may do what: every command of the house. Written by hand and compared with the rights the commands ask, so that
 * a right that is loosened by mistake, or a command that asks another, is seen here.
 */
export const commandPermissions: Readonly<Record<string, readonly Who[]>> = {
  'agendas.add-item': secretariat,
  'agendas.add-section': secretariat,
  'agendas.delete-item': secretariat,
  'agendas.move-section': secretariat,
  'agendas.open-agenda': secretariat,
  'agendas.place-item': secretariat,
  'agendas.reinstate-item': secretariat,
  'agendas.remove-section': secretariat,
  'agendas.rename-section': secretariat,
  'agendas.restore-item': secretariat,
  'agendas.save-item': secretariat,
  'agendas.step-item': secretariat,
  'agendas.withdraw-item': secretariat,
  'councils.change-template': secretariat,
  'councils.load-reference': nobody,
  'identity.add-people': administrator,
  'identity.add-person': administrator,
  'identity.change-password': signedIn,
  'identity.grant-role': administrator,
  'identity.lock-person': administrator,
  'identity.revoke-role': administrator,
  'identity.sign-in': everybody,
  'identity.sign-out': signedIn,
  'identity.start-session': nobody,
  'identity.unlock-person': administrator,
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
  'proposals.add-candidate': secretariat,
  'proposals.make-item-of-candidate': secretariat,
  'proposals.move-candidate': secretariat,
  'proposals.propose-item': proposing,
  'proposals.put-proposal-on-agenda': secretariat,
  'proposals.remove-candidate': secretariat,
  'proposals.restore-candidate': secretariat,
  'proposals.withdraw-proposal': proposing,
};

export { preparing };
