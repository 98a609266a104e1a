import { z } from 'zod';
import type { ListedContent } from './pdf-lines.ts';

type Tag = {
  readonly role?: string | undefined;
  readonly id?: string | undefined;
  readonly children?: readonly Tag[] | undefined;
};
const tagSchema: z.ZodType<Tag> = z.object({
  role: z.string().optional(),
  id: z.string().optional(),
  get children() {
    return z.array(tagSchema).optional();
  },
});

/** Which pieces of a page its tags put into list items. Browsers draw their bullets; only the tags tell of them. */
export function listedContent(tree: object | null): ListedContent {
  const listed = new Map<string, { item: string; level: number }>();
  const root = tagSchema.safeParse(tree).data;
  if (!root || !holdsList(root)) return listed;
  let items = 0;
  const walk = (tag: Tag, item: string | null, depth: number) => {
    if (tag.id !== undefined && item !== null) listed.set(tag.id, { item, level: Math.max(0, depth - 1) });
    let own = item;
    if (tag.role === 'LI') {
      items += 1;
      own = `${items}`;
    }
    const deeper = tag.role === 'L' ? depth + 1 : depth;
    for (const child of tag.children ?? []) walk(child, own, deeper);
  };
  walk(root, null, 0);
  return listed;
}

function holdsList(tag: Tag): boolean {
  return tag.role === 'LI' || (tag.children ?? []).some(holdsList);
}
