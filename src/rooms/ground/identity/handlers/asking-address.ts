import { currentAsker } from '../../../../platform/threads/asker.ts';

/** The address somebody asks from; null for the house's own work, which has none. */
export function askingAddress(): string | null {
  const { address } = currentAsker();
  return address === 'house' ? null : address;
}
