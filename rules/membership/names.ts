import type { PostName } from './model.ts';

/** What the posts are called in sentences. */
export const postNames: Readonly<Record<PostName, string>> = { chair: 'formand', viceChair: 'næstformand' };
