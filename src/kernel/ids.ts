import { randomUUID } from 'node:crypto';

/** A fresh identifier for a stored thing. Random, so it tells nothing and can be made before the row is. */
export function newId(): string {
  return randomUUID();
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isId(text: string): boolean {
  return uuid.test(text);
}
