import type { Result } from '../../kernel/result.ts';
import type { Printed } from '../../platform/pdf/model.ts';
import { press } from '../../platform/pdf/press.ts';
import type { Asked } from '../forms/question.ts';
import type { Shown } from '../showing/shown.ts';
import { answerTypst } from './answer-typst.ts';

/** The answer as an accessible PDF (PDF/UA-1). @param link gives the same answer on the web; null where it would be too long */
export function makePdf(asked: Asked, shown: Shown, link: string | null): Promise<Result<Printed>> {
  return press.print(answerTypst(asked, shown, link), []);
}
