import { date } from './parts.ts';
import { path } from './path.ts';

/** `file` is the meeting's day and the ending. */
export const publicFile = path(
  '/raad/:council/moeder/:file{\\d{4}-\\d{2}-\\d{2}\\.(?:pdf|html|json|docx|zip)}',
);
export const publicBundle = path(`/raad/:council/moeder/${date}/bilag.pdf`);
export const draftFile = path(`/sekretariat/:council/moeder/${date}/:file{udkast\\.(?:pdf|docx)}`);
