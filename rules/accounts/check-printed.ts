import { formatList } from '../exact/index.ts';
import type { Refused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import type { AccountsInput, Printed } from './model.ts';

/** A printed figure of something that is not in the table, or undefined. */
export function findPrintedFault({
  columns,
  posts,
  compare,
  printed = {},
}: AccountsInput): Refused | undefined {
  const groups = [
    ...(printed.subtotals ?? new Map()).keys(),
    ...(printed.groupDifferences ?? new Map()).keys(),
  ];
  const group = groups.find((id) => !posts.some((post) => post.group === id));
  if (group !== undefined) return refuse('accounts-unknown-group', { id: group });
  const stranger = namedColumns(printed).find((id) => !columns.some((column) => column.id === id));
  if (stranger !== undefined) {
    const known = formatList(columns.map(({ id }) => id));
    return refuse('accounts-unknown-column', { id: stranger, where: 'kildens tal', known });
  }
  const post = [...(printed.differences ?? new Map()).keys()].find(
    (id) => !posts.some((one) => one.id === id),
  );
  if (post !== undefined) return refuse('accounts-unknown-post', { id: post, where: 'kildens forskelle' });
  return compare === undefined && hasDifferences(printed)
    ? refuse('differences-without-comparison')
    : undefined;
}

const namedColumns = ({ income, expenses, result, subtotals }: Printed): string[] =>
  [income, expenses, result, ...(subtotals ?? new Map()).values()].flatMap((row) => [
    ...(row ?? new Map()).keys(),
  ]);

function hasDifferences(printed: Printed): boolean {
  const { differences, groupDifferences, incomeDifference, expensesDifference, resultDifference } = printed;
  return [differences, groupDifferences, incomeDifference, expensesDifference, resultDifference].some(
    (given) => given !== undefined,
  );
}
