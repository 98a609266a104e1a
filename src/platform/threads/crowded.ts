import type { Refusal } from '../../kernel/result.ts';

/** Whether nothing is wrong with what was asked: too many ask at once, and later is soon enough. */
export function isCrowded({ code }: Pick<Refusal, 'code'>): boolean {
  return code === 'work-crowded';
}
