import type { CouncilId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { type Act, inner } from '../../../platform/door/index.ts';
import { addSign } from './commands/add-sign.ts';
import { proposeSign } from './commands/propose-sign.ts';

/** The council with signs of its own, and one a correction has taught. */
export async function tellSigns(act: Act, councilId: CouncilId): Promise<void> {
  expectOk(await inner(act, addSign, { councilId, form: 'Sådan ligger landet', means: 'caseStatement' }));
  expectOk(await inner(act, addSign, { councilId, form: 'Q-2024/117', means: 'recordNumber' }));
  const learned = { councilId, form: 'Vi foreslår', means: 'recommendation' as const };
  expectOk(await inner(act, proposeSign, { ...learned, learnedFrom: 'dagsorden-juni.docx' }));
}
