import { agendaWork } from './agendas.ts';
import { date } from './parts.ts';
import { type ComposedPath, composedPath } from './path.ts';

/** What the papers of a kind are called, below where they are read and where they are worked on. */
export type PaperPaths = {
  readonly read: ComposedPath;
  readonly version: ComposedPath;
  readonly annex: ComposedPath;
  /** `file` is the last part of the paper's own address and the ending. */
  readonly file: ComposedPath;
  readonly bundle: ComposedPath;
  readonly work: ComposedPath;
  /** `file` is `udkast` and the ending. */
  readonly draft: ComposedPath;
  readonly dispatch: ComposedPath;
  readonly dispatchAgain: ComposedPath;
  readonly dispatchMail: ComposedPath;
  readonly takeDown: ComposedPath;
  readonly putBack: ComposedPath;
};

/**
 * The addresses of a kind of paper.
 * @param folder where its papers lie: `/raad/:council/moeder`
 * @param last which of them, held to a form: `:date{…}`
 * @param work where the secretariat works on it
 */
export function paperPaths(folder: string, last: `:${string}{${string}}`, work: string): PaperPaths {
  const read = `${folder}/${last}`;
  const form = last.slice(last.indexOf('{') + 1, -1);
  return {
    read: composedPath(read),
    version: composedPath(`${read}/versioner/:number{\\d{1,3}}`),
    annex: composedPath(`${read}/bilag/:annex/:name`),
    file: composedPath(`${folder}/:file{${form}\\.(?:pdf|html|json|docx|zip)}`),
    bundle: composedPath(`${read}/bilag.pdf`),
    work: composedPath(work),
    draft: composedPath(`${work}/:file{udkast\\.(?:pdf|docx)}`),
    dispatch: composedPath(`${work}/udsendelse`),
    dispatchAgain: composedPath(`${work}/udsendelse/igen`),
    dispatchMail: composedPath(`${work}/udsendelse/mail`),
    takeDown: composedPath(`${work}/nedtagning`),
    putBack: composedPath(`${work}/nedtagning/fortryd`),
  };
}

export const agendaPaper = paperPaths('/raad/:council/moeder', date, agendaWork.pattern);
