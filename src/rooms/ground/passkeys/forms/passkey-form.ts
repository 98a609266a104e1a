import type { Purpose } from '../model.ts';

type Posted = Readonly<Record<string, string>>;

/** The form of a new passkey as it is shown again: the device's answer counts once. */
export function fieldsOfPasskey({ name = '' }: Posted) {
  return { name };
}

/** What one's own device is asked for. */
export function purposeOf({ purpose }: Posted): Exclude<Purpose, 'sign-in'> {
  return purpose === 'add' ? 'add' : 'prove';
}
