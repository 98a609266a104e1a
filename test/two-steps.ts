import { Secret, TOTP } from 'otpauth';
import type { Door } from './door.ts';

/** Turns two steps on for whoever's session it is, as they do it. @returns the app on their telephone */
export async function turnOnTwoSteps(
  { ask, services: { clock } }: Pick<Door, 'ask' | 'services'>,
  token: string,
): Promise<TOTP> {
  await ask('/mit/sikkerhed/to-trin', { token, form: {} });
  const page = await (await ask('/mit/sikkerhed/to-trin', { token })).text();
  const key = /<code>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1] ?? '';
  const app = new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) });
  const code = app.generate({ timestamp: clock.now().epochMilliseconds });
  await ask('/mit/sikkerhed/to-trin/bekraeft', { token, form: { code } });
  return app;
}
