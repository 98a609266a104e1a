import { catalogue } from '../../kernel/errors.ts';
import { Trouble } from '../../kernel/trouble.ts';

const refuse = catalogue({
  'store-full':
    'Disken med filerne er fuld, så filen kan ikke gemmes. Intet er gemt halvt. Sig det til dem, der driver Tværs.',
  'store-read-only':
    'Der kan ikke skrives i mappen med filerne, så filen kan ikke gemmes. Intet er gemt halvt. Sig det til dem, der driver Tværs.',
});

const codes: Readonly<Record<string, Parameters<typeof refuse>[0]>> = {
  ENOSPC: 'store-full',
  EDQUOT: 'store-full',
  EROFS: 'store-read-only',
  EACCES: 'store-read-only',
  EPERM: 'store-read-only',
};

/** The error as trouble where the disk is what is wrong; otherwise the error itself. */
export function troubleWithDisk(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? codes[String(error.code)] : undefined;
  return code ? new Trouble(refuse(code), error) : error;
}
