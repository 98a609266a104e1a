import { readFile } from 'node:fs/promises';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the secret of an organisation's sign-in is called: `TVAERS_PROVIDER_SECRET_AARHUS`, or that with `_FILE`. */
function settingOfSecret(key: string): string {
  return `TVAERS_PROVIDER_SECRET_${key.toUpperCase().replaceAll('-', '_')}`;
}

/** Finds secrets in the environment, or in the file it names, each time anew: one that is renewed needs no restart. */
export function providerSecretsIn(environment: Environment): (key: string) => Promise<string | null> {
  return async (key) => {
    const file = environment[`${settingOfSecret(key)}_FILE`];
    if (!file) return environment[settingOfSecret(key)] || null;
    const held = await readFile(file, 'utf8').catch((error: unknown) => {
      console.error(error);
      return '';
    });
    return held.trim() || null;
  };
}
