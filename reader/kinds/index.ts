export { decideKind } from './decide-kind.ts';
export { type ItemKind, itemKinds } from './item-kinds.ts';
