import { date, id } from './parts.ts';
import { type Params, path } from './path.ts';

const ofMeeting = `/sekretariat/:council/moeder/${date}` as const;
const ofItem = `${ofMeeting}/punkter/${id('item')}` as const;

export const agendaWork = path(ofMeeting);
export const agendaOpening = path(`${ofMeeting}/dagsorden`);
export const newSection = path(`${ofMeeting}/afsnit`);
export const agendaSection = path(`${ofMeeting}/afsnit/${id('section')}`);
export const newItem = path(`${ofMeeting}/punkter`);
export const agendaApproval = path(`${ofMeeting}/godkend`);
export const approvalUndoing = path(`${ofMeeting}/fortryd-godkendelse`);

export const itemWork = path(ofItem);
export const itemHistory = path(`${ofItem}/historik`);
export const itemRestoration = path(`${ofItem}/gendan`);
export const itemStep = path(`${ofItem}/flyt`);
export const itemPlacing = path(`${ofItem}/placering`);
export const itemWithdrawal = path(`${ofItem}/traek-tilbage`);
export const itemReinstatement = path(`${ofItem}/genoptag`);
export const itemDeletion = path(`${ofItem}/slet`);

/** An item as addresses name it. */
export type ItemPlace = Params<typeof itemWork.pattern>;
