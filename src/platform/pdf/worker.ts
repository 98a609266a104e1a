import type { Result } from '../../kernel/result.ts';
import { answerTasks } from '../threads/answer-tasks.ts';
import { bindParts } from './bind-parts.ts';
import type { Bound, BundleOrder, Picture, Printed } from './model.ts';
import { newSetter } from './set-type.ts';

/** What the press is asked for. */
export type Order =
  | { readonly kind: 'print'; readonly source: string; readonly pictures: readonly Picture[] }
  | { readonly kind: 'pictures'; readonly pictures: readonly Picture[] }
  | { readonly kind: 'bundle'; readonly bundle: BundleOrder };

/** What it answers, in the same order. */
export type PressAnswer =
  | { readonly kind: 'printed'; readonly printed: Result<Printed> }
  | { readonly kind: 'usable'; readonly paths: readonly string[] }
  | { readonly kind: 'bound'; readonly bound: Result<Bound> };

const setter = newSetter();

answerTasks(async (order: Order): Promise<PressAnswer> => {
  switch (order.kind) {
    case 'print':
      return { kind: 'printed', printed: await setter.set(order.source, order.pictures) };
    case 'pictures':
      return { kind: 'usable', paths: setter.usable(order.pictures) };
    case 'bundle':
      return { kind: 'bound', bound: await bindParts(setter, order.bundle) };
  }
});
