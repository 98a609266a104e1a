import { date } from './parts.ts';
import { path } from './path.ts';

export const dispatchWork = path(`/sekretariat/:council/moeder/${date}/udsendelse`);
export const dispatchAgain = path(`/sekretariat/:council/moeder/${date}/udsendelse/igen`);
export const dispatchMail = path(`/sekretariat/:council/moeder/${date}/udsendelse/mail`);
